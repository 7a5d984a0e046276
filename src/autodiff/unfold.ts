import {inOrder} from './in-order.js';
import {layerOf} from './layer.js';
import type {Operation} from './operation.js';
import {multiply} from './arithmetic.js';
import {Input, ParameterList, Value} from './value.js';

/**
 * y = a_1 + … + a_m; ∂y/∂a_k = 1. The last is taken first: it is the bias of a unit, and a dense layer begins with its own,
 * so that both agree to the last bit.
 */
const summation: Operation = {
  name: 'sum',
  forward({value: y}, inputs, n) {
    for (let i = 0; i < n; i++) {
      let sum = inputs.at(-1)!.value[i]!;
      for (let k = 0; k < inputs.length - 1; k++) sum += inputs[k]!.value[i]!;
      y[i] = sum;
    }
  },
  backward({gradient: dy}, inputs, n) {
    for (const {gradient: da} of inputs) for (let i = 0; i < n; i++) da[i]! += dy[i]!;
  },
};

/**
 * The same computation with nothing but values of width 1: dense layers as the products and sums that they are, and every
 * other operation once for each column. Parameters and constants are those of the graph itself.
 *
 * @param output of width 1
 */
export function unfold(output: Value): Value {
  const columnsOf = new Map<Value, readonly Value[]>();
  const inputs = new Map<number, Value>();

  const inputColumn = (index: number, name: string): Value => {
    const known = inputs.get(index) ?? new Input([index], [name]);
    inputs.set(index, known);
    return known;
  };

  const columns = (value: Value): readonly Value[] => {
    if (value instanceof Input)
      return value.indices.map((index, k) => inputColumn(index, value.names[k]!));
    if (value.inputs.length === 0) return [value];
    if (value instanceof ParameterList) return value.inputs;
    const layer = layerOf(value);
    if (layer) {
      const features = layer.features.flatMap(feature => columnsOf.get(feature)!);
      return layer.units.map(({weights, bias}) => {
        const products = weights.map((weight, k) => multiply(weight, features[k]!));
        return new Value(summation, [...products, bias]);
      });
    }
    const operands = value.inputs.map(input => columnsOf.get(input)!);
    if (value.operation.name === 'sideBySide') return operands.flat();
    return Array.from(
      {length: value.width},
      (_, column) =>
        new Value(
          value.operation,
          operands.map(each => each[column]!),
        ),
    );
  };

  for (const value of inOrder(output)) columnsOf.set(value, columns(value));
  return columnsOf.get(output)![0]!;
}
