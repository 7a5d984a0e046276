import * as make from './make.js';
import type {Expression} from './expression.js';
import {functions} from './names.js';

type Form = (a: Expression, b: Expression, c: Expression) => Expression;

/** How the operations of graphs are written that are no function calls. */
const forms: ReadonlyMap<string, Form> = new Map<string, Form>([
  ['add', (a, b) => make.arithmetic(a, '+', b)],
  ['subtract', (a, b) => make.arithmetic(a, '-', b)],
  ['multiply', (a, b) => make.arithmetic(a, '*', b)],
  ['divide', (a, b) => make.arithmetic(a, '/', b)],
  ['power', (a, b) => make.arithmetic(a, '**', b)],
  ['square', a => make.arithmetic(a, '**', make.number(2))],
  ['negate', a => make.negate(a)],
  ['less', (a, b) => make.comparison(['<'], [a, b])],
  ['lessOrEqual', (a, b) => make.comparison(['<='], [a, b])],
  ['equal', (a, b) => make.comparison(['=='], [a, b])],
  [
    'step',
    a =>
      make.conditional(make.comparison(['>'], [a, make.number(0)]), make.number(1), make.number(0)),
  ],
  ['not', a => make.not(a)],
  ['and', (a, b) => make.logical(a, 'and', b)],
  ['or', (a, b) => make.logical(a, 'or', b)],
  ['choose', (c, a, b) => make.conditional(c, a, b)],
]);

/**
 * An operation of a graph as an expression over those of its inputs.
 *
 * @throws {RangeError} if formulas have no such operation
 */
export function formOf(operation: string, operands: readonly Expression[]): Expression {
  const form = forms.get(operation);
  if (form) return form(operands[0]!, operands[1]!, operands[2]!);
  const known = functions.get(operation);
  if (known) return make.call(known.name, operands);
  throw new RangeError(`There is no formula for the operation “${operation}”.`);
}
