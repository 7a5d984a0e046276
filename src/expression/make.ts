import type {
  Arithmetic,
  ArithmeticOperator,
  Call,
  Comparator,
  Comparison,
  Conditional,
  Expression,
  Inversion,
  Logical,
  Negation,
  NumberLiteral,
  Variable,
} from './expression.js';
import type {FormulaFunction} from './names.js';

/* The nodes of a tree, each made in one place, so that equal formulas have trees with equal keys. */

export const number = (value: number): NumberLiteral => ({kind: 'number', value});

export const variable = (role: Variable['role'], name: string): Variable => ({
  kind: 'variable',
  role,
  name,
});

export const negate = (operand: Expression): Negation => ({kind: 'negate', operand});

export const not = (operand: Expression): Inversion => ({kind: 'not', operand});

export const arithmetic = (
  left: Expression,
  operator: ArithmeticOperator,
  right: Expression,
): Arithmetic => ({kind: 'arithmetic', operator, left, right});

export const comparison = (
  operators: readonly Comparator[],
  operands: readonly Expression[],
): Comparison => ({kind: 'comparison', operators, operands});

export const logical = (left: Expression, operator: 'and' | 'or', right: Expression): Logical => ({
  kind: 'logical',
  operator,
  left,
  right,
});

export const conditional = (
  condition: Expression,
  then: Expression,
  otherwise: Expression,
): Conditional => ({kind: 'conditional', condition, then, otherwise});

export const call = (name: FormulaFunction, operands: readonly Expression[]): Call => ({
  kind: 'call',
  function: name,
  operands,
});

/** A number of either sign. */
export const signed = (value: number): NumberLiteral | Negation =>
  value < 0 || Object.is(value, -0) ? negate(number(-value)) : number(value);
