import * as make from './make.js';
import {namesOf} from './expression.js';
import type {Arithmetic, Expression} from './expression.js';

/** An expression of the form Σ coefficient_k · input_k + rest, whose coefficients and rest depend on no input. */
export interface Affine {
  readonly coefficients: ReadonlyMap<string, Expression>;
  /** Left out where it is 0. */
  readonly rest: Expression | undefined;
}

const nothing: Affine = {coefficients: new Map(), rest: undefined};

/** The affine form of an expression that its writing shows to have one, or undefined. */
export function affineForm(expression: Expression): Affine | undefined {
  if (namesOf(expression, 'input').length === 0) return {...nothing, rest: expression};
  switch (expression.kind) {
    case 'variable':
      return {...nothing, coefficients: new Map([[expression.name, make.number(1)]])};
    case 'negate': {
      const inner = affineForm(expression.operand);
      return inner && mapped(inner, make.negate);
    }
    case 'arithmetic':
      return arithmeticForm(expression);
    default:
      return undefined;
  }
}

function arithmeticForm({operator, left, right}: Arithmetic): Affine | undefined {
  const a = affineForm(left);
  const b = affineForm(right);
  if (!a || !b) return undefined;
  switch (operator) {
    case '+':
      return sum(a, b);
    case '-':
      return sum(a, mapped(b, make.negate));
    case '*':
      if (b.coefficients.size === 0) return mapped(a, part => product(part, right));
      if (a.coefficients.size === 0) return mapped(b, part => product(left, part));
      return undefined;
    case '/':
      if (b.coefficients.size > 0) return undefined;
      return mapped(a, part => make.arithmetic(part, '/', right));
    case '**':
      return undefined;
  }
}

const isOne = (node: Expression): boolean => node.kind === 'number' && node.value === 1;

/** 1 is left out, so that the coefficient of x1 in `w1 * x1` is w1 to the last bit, and so is its sign. */
function product(a: Expression, b: Expression): Expression {
  if (isOne(a)) return b;
  return isOne(b) ? a : make.arithmetic(a, '*', b);
}

function mapped(form: Affine, change: (part: Expression) => Expression): Affine {
  const coefficients = [...form.coefficients].map(([name, part]) => [name, change(part)] as const);
  return {coefficients: new Map(coefficients), rest: form.rest && change(form.rest)};
}

function sum(a: Affine, b: Affine): Affine {
  const coefficients = new Map(a.coefficients);
  for (const [name, part] of b.coefficients)
    coefficients.set(name, plus(coefficients.get(name), part)!);
  return {coefficients, rest: plus(a.rest, b.rest)};
}

function plus(a: Expression | undefined, b: Expression | undefined): Expression | undefined {
  return a && b ? make.arithmetic(a, '+', b) : (a ?? b);
}
