import {inOrder} from '../autodiff/in-order.js';
import {layerOf} from '../autodiff/layer.js';
import {Constant, Input, ParameterLeaf, ParameterList} from '../autodiff/value.js';
import type {Value} from '../autodiff/value.js';
import {originOf} from './graph.js';
import * as make from './make.js';
import type {Expression} from './expression.js';
import {formOf} from './operation-forms.js';
import {substitute} from './substitute.js';

/** A hidden unit of a network under a name of its own. */
export interface Definition {
  readonly name: string;
  readonly expression: Expression;
}

/** A graph as formulas: hidden units one by one in the order they are computed, and the output over them. */
export interface Formulas {
  readonly units: readonly Definition[];
  readonly output: Expression;
}

/** A model as far as its formulas are concerned. */
export interface Graphed {
  readonly output: Value;
  namedParameters(): readonly (readonly [name: string, parameter: {readonly leaf: Value}])[];
}

/**
 * The formulas of any model, read from its graph: `x1 * w1 + x2 * w2 + b` of a linear model, the product of such, a
 * network unit by unit (h1, h2, … through all hidden layers). Parameters have their full names. A formula that an author
 * wrote comes back as written, also where it is a factor of a product.
 *
 * @throws {RangeError} if the graph has an operation that formulas lack, such as a loss
 */
export function expressionOf(model: Graphed): Formulas {
  const names = new Map(model.namedParameters().map(([name, {leaf}]) => [leaf, name]));
  const order = inOrder(model.output);
  const hidden = new Set(order.flatMap(value => layerOf(value)?.features ?? []));
  const units: Definition[] = [];
  const columns = new Map<Value, readonly Expression[]>();

  const leafOf = (value: Value): Expression | undefined => {
    if (value instanceof Constant) return make.signed(value.number);
    if (value instanceof ParameterLeaf)
      return make.variable('parameter', names.get(value) ?? 'parameter');
    return undefined;
  };

  const define = (expression: Expression): Expression => {
    const name = `h${units.length + 1}`;
    units.push({name, expression});
    return make.variable('unit', name);
  };

  const written = (value: Value): Expression | undefined => {
    const origin = originOf(value);
    if (!origin) return undefined;
    return substitute(origin.expression, ({name}) => {
      const variable = origin.values.get(name)!;
      // A linear formula runs as a layer, and what that reads is not the variables themselves.
      return (columns.get(variable) ?? read(variable))[0]!;
    });
  };

  const read = (value: Value): readonly Expression[] => {
    if (value instanceof ParameterList) return [];
    if (value instanceof Input) return value.names.map(name => make.variable('input', name));
    const single = written(value) ?? leafOf(value);
    if (single) return [single];
    const layer = layerOf(value);
    if (layer) {
      const features = layer.features.flatMap(feature => columns.get(feature)!);
      return layer.units.map(({weights, bias}) => weightedSum(features, weights, bias));
    }
    const inputs = value.inputs.map(input => columns.get(input) ?? []);
    if (value.operation.name === 'sideBySide') return inputs.flat();
    return Array.from({length: value.width}, (_, column) =>
      formOf(
        value.operation.name,
        inputs.map(input => input[column]!),
      ),
    );
  };

  const weightedSum = (
    features: readonly Expression[],
    weights: readonly Value[],
    bias: Value,
  ): Expression => {
    const terms = weights.map((weight, k) => make.arithmetic(features[k]!, '*', leafOf(weight)!));
    const sum = (a: Expression, b: Expression): Expression => make.arithmetic(a, '+', b);
    return [...terms, leafOf(bias)!].reduce(sum);
  };

  for (const value of order) {
    const expressions = read(value);
    const named = hidden.has(value) && !(value instanceof Input);
    columns.set(value, named ? expressions.map(define) : expressions);
  }
  return {units, output: columns.get(model.output)![0]!};
}
