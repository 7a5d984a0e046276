import {relu} from '../autodiff/activation.js';
import {add, negate, subtract} from '../autodiff/arithmetic.js';
import {cos, exp, log, sin, sqrt, tan} from '../autodiff/elementary.js';
import {multiply, sigmoid, softplus, tanh} from '../autodiff/guarded.js';
import {and, choose, equal, less, lessOrEqual, not, or} from '../autodiff/logic.js';
import {abs, floor, max, min, sign} from '../autodiff/piecewise.js';
import {divide, power} from '../autodiff/power.js';
import {constant} from '../autodiff/value.js';
import type {Value} from '../autodiff/value.js';
import {evaluate} from './evaluate.js';
import {unitOf} from './unit.js';
import {isTruth, partsOf} from './expression.js';
import type {ArithmeticOperator, Call, Comparator, Expression, Variable} from './expression.js';
import type {FormulaFunction} from './names.js';

type Two = (a: Value, b: Value) => Value;

const arithmetic: Record<ArithmeticOperator, Two> = {
  '+': add,
  '-': subtract,
  '*': multiply,
  '/': divide,
  '**': power,
};

const comparators: Record<Comparator, Two> = {
  '<': less,
  '<=': lessOrEqual,
  '>': (a, b) => less(b, a),
  '>=': (a, b) => lessOrEqual(b, a),
  '==': equal,
  '!=': (a, b) => not(equal(a, b)),
};

const logical = {and, or};

const functions: Record<Exclude<FormulaFunction, 'min' | 'max'>, (a: Value) => Value> = {
  abs,
  exp,
  log,
  sqrt,
  sin,
  cos,
  tan,
  tanh,
  sigmoid,
  relu,
  softplus,
  floor,
  sign,
};

/** The formula that a graph was made from, and the value of each variable in it. */
interface Origin {
  readonly expression: Expression;
  readonly values: ReadonlyMap<string, Value>;
}

const origins = new WeakMap<Value, Origin>();

/** What a graph was written as, if it was made by `graphOf`. */
export const originOf = (graph: Value): Origin | undefined => origins.get(graph);

/**
 * The computation graph of a formula, the same kind as that of any model. What has no variable is worked out beforehand,
 * and `w1 * x1 + w2 * x2 + b` is one unit of a dense layer, as in a linear model.
 *
 * A conditional becomes a choice between both sides; `and` and `or` between numbers too, as in Python, while between truth
 * values they are truth values. Nothing flows back into a side that is not taken: see guarded.ts.
 *
 * @param valueOf the input or parameter that a variable stands for; asked once for each name
 */
export function graphOf(expression: Expression, valueOf: (variable: Variable) => Value): Value {
  const values = new Map<string, Value>();
  const constantParts = partsWithoutVariables(expression);

  const leaf = (variable: Variable): Value => {
    const known = values.get(variable.name) ?? valueOf(variable);
    values.set(variable.name, known);
    return known;
  };

  const call = ({function: name, operands}: Call): Value => {
    const [first, ...rest] = operands.map(value);
    if (name === 'min' || name === 'max')
      return rest.reduce<Value>(name === 'min' ? min : max, first!);
    return functions[name](first!);
  };

  const compare = (operators: readonly Comparator[], operands: readonly Value[]): Value =>
    operators
      .map((operator, k) => comparators[operator](operands[k]!, operands[k + 1]!))
      .reduce((a, b) => and(a, b));

  /** A value that is only asked whether it is 0. */
  const condition = (node: Expression): Value => {
    if (node.kind !== 'logical' || constantParts.has(node)) return value(node);
    return logical[node.operator](condition(node.left), condition(node.right));
  };

  const value = (node: Expression): Value => {
    if (constantParts.has(node)) return constant(evaluate(node));
    switch (node.kind) {
      case 'variable':
        return leaf(node);
      case 'negate':
        return negate(value(node.operand));
      case 'not':
        return not(condition(node.operand));
      case 'arithmetic':
        return unitOf(node, leaf) ?? arithmetic[node.operator](value(node.left), value(node.right));
      case 'comparison':
        return compare(node.operators, node.operands.map(value));
      case 'logical': {
        if (isTruth(node)) return condition(node);
        const left = value(node.left);
        const right = value(node.right);
        return node.operator === 'and' ? choose(left, right, left) : choose(left, left, right);
      }
      case 'conditional':
        if (isTruth(node.condition) && isNumber(node.then, 1) && isNumber(node.otherwise, 0))
          return condition(node.condition);
        if (isTruth(node.condition) && isNumber(node.then, 0) && isNumber(node.otherwise, 1))
          return not(condition(node.condition));
        return choose(condition(node.condition), value(node.then), value(node.otherwise));
      case 'call':
        return call(node);
      case 'number':
      case 'value':
      case 'constant':
        return constant(evaluate(node));
    }
  };

  const graph = value(expression);
  if (expression.kind !== 'variable') origins.set(graph, {expression, values});
  return graph;
}

const isNumber = (node: Expression, value: number): boolean =>
  node.kind === 'number' && node.value === value;

function partsWithoutVariables(expression: Expression): Set<Expression> {
  const found = new Set<Expression>();
  const visit = (node: Expression): boolean => {
    const fixed = partsOf(node).map(visit).every(Boolean) && node.kind !== 'variable';
    if (fixed) found.add(node);
    return fixed;
  };
  visit(expression);
  return found;
}
