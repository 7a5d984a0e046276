import {namesOf} from '../expression/expression.js';
import type {Expression} from '../expression/expression.js';
import * as make from '../expression/make.js';
import {expressionOf} from '../expression/of-graph.js';
import {toPython} from '../expression/python.js';
import {substitute} from '../expression/substitute.js';
import {FormulaModel} from '../module/formula-model.js';
import {LinearModel} from '../module/linear-model.js';
import {MlpModel} from '../module/mlp-model.js';
import {Model} from '../module/model.js';
import type {Module} from '../module/module.js';
import type {Parameter} from '../module/parameter.js';
import {ProductModel} from '../module/product-model.js';
import type {
  AnyDescription,
  FormulaDescription,
  ModelDescription,
  ParameterDescription,
} from './description.js';

/**
 * The present state of a module as plain data. A model of a class that has no form of its own is described by the formula
 * of its graph.
 *
 * @throws {RangeError} if its graph has an operation that formulas lack
 */
export function describe(module: Module): AnyDescription {
  if (module instanceof Model) return describeModel(module);
  return {
    kind: 'module',
    parameters: [...module.ownParameters].map(describeParameter),
    data: [...module.userData].map(([name, value]) => ({name, value})),
    modules: [...module.modules].map(([name, inner]) => ({name, part: describe(inner)})),
  };
}

function describeModel(model: Model): ModelDescription {
  if (model instanceof LinearModel) return {kind: 'linear', ...model.line};
  if (model instanceof ProductModel) {
    const factors = [...model.modules].map(([name, factor]) => ({
      name,
      part: describeModel(factor as Model),
    }));
    return {kind: 'product', factors};
  }
  if (model instanceof MlpModel) {
    const {hidden, activation, output} = model.shape;
    const weights = model.namedParameters().map(([, {value}]) => value);
    return {kind: 'mlp', hidden, activation, output, weights};
  }
  if (model instanceof FormulaModel) return describeFormula(model.expression, model);
  return describeFormula(wholeExpression(model), model);
}

/** Parameters of parts have names with dots, which formulas cannot read: a.p2 becomes a_p2. */
function describeFormula(expression: Expression, model: Model): FormulaDescription {
  const plain = (name: string): string => name.replaceAll('.', '_');
  const named = substitute(expression, variable =>
    make.variable(variable.role, plain(variable.name)),
  );
  const used = new Set(namesOf(named, 'parameter'));
  const parameters = model
    .namedParameters()
    .map(([name, parameter]) => describeParameter([plain(name), parameter]))
    .filter(({name}) => used.has(name));
  return {kind: 'formula', forward: toPython(named), parameters};
}

/** The output of a model as one expression, with each hidden unit written out where it is used. */
function wholeExpression(model: Model): Expression {
  const {units, output} = expressionOf(model);
  const whole = new Map<string, Expression>();
  const insert = (expression: Expression): Expression =>
    substitute(expression, variable => whole.get(variable.name) ?? variable);
  for (const {name, expression} of units) whole.set(name, insert(expression));
  return insert(output);
}

function describeParameter([name, parameter]: readonly [string, Parameter]): ParameterDescription {
  const {value, min, max, step, fixed} = parameter;
  return {
    name,
    value,
    ...(min !== undefined && {min}),
    ...(max !== undefined && {max}),
    ...(step !== undefined && {step}),
    ...(fixed && {fixed}),
  };
}
