import {exp} from '../numeric/exponential.js';
import {tanh} from '../numeric/hyperbolic.js';
import {log} from '../numeric/logarithm.js';
import {pow} from '../numeric/power.js';
import {sigmoid, softplus} from '../numeric/sigmoid.js';
import {cos, sin, tan} from '../numeric/trigonometric.js';
import type {ArithmeticOperator, Comparator, Expression, Variable} from './expression.js';
import {constants} from './names.js';
import type {FormulaFunction} from './names.js';

const arithmetic: Record<ArithmeticOperator, (a: number, b: number) => number> = {
  '+': (a, b) => a + b,
  '-': (a, b) => a - b,
  '*': (a, b) => a * b,
  '/': (a, b) => a / b,
  '**': pow,
};

const comparators: Record<Comparator, (a: number, b: number) => boolean> = {
  '<': (a, b) => a < b,
  '<=': (a, b) => a <= b,
  '>': (a, b) => a > b,
  '>=': (a, b) => a >= b,
  '==': (a, b) => a === b,
  '!=': (a, b) => a !== b,
};

const functions: Record<FormulaFunction, (...operands: number[]) => number> = {
  min: Math.min,
  max: Math.max,
  abs: Math.abs,
  exp: a => exp(a),
  log: a => log(a),
  sqrt: Math.sqrt,
  sin: a => sin(a),
  cos: a => cos(a),
  tan: a => tan(a),
  tanh: a => tanh(a),
  sigmoid: a => sigmoid(a),
  relu: a => (a > 0 ? a : 0),
  softplus: a => softplus(a),
  floor: Math.floor,
  sign: Math.sign,
};

/**
 * The value of an expression at one place; truth values are 1 and 0. For many places, run its graph: see `graphOf`.
 *
 * @param valueOf the number that a variable stands for
 */
export function evaluate(
  expression: Expression,
  valueOf: (variable: Variable) => number = () => NaN,
): number {
  const value = (node: Expression): number => {
    switch (node.kind) {
      case 'number':
      case 'value':
        return node.value;
      case 'constant':
        return constants.get(node.name)!;
      case 'variable':
        return valueOf(node);
      case 'negate':
        return -value(node.operand);
      case 'not':
        return value(node.operand) === 0 ? 1 : 0;
      case 'arithmetic':
        return arithmetic[node.operator](value(node.left), value(node.right));
      case 'comparison': {
        const operands = node.operands.map(value);
        const holds = node.operators.every((operator, k) =>
          comparators[operator](operands[k]!, operands[k + 1]!),
        );
        return holds ? 1 : 0;
      }
      case 'logical': {
        const left = value(node.left);
        return (left !== 0) === (node.operator === 'and') ? value(node.right) : left;
      }
      case 'conditional':
        return value(value(node.condition) !== 0 ? node.then : node.otherwise);
      case 'call':
        return functions[node.function](...node.operands.map(value));
    }
  };
  return value(expression);
}
