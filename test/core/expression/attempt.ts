import {FormulaError} from '../../../src/expression/formula-error.js';
import type {Expression} from '../../../src/expression/expression.js';
import {parse} from '../../../src/expression/parse.js';

/** The tree of a text, or the error it gives. Throws whatever is neither. */
export function attempt(text: string): Expression | FormulaError {
  try {
    return parse(text);
  } catch (error) {
    if (error instanceof FormulaError) return error;
    throw error;
  }
}

/** The error of a text that is no formula. */
export function errorOf(text: string, inputs?: readonly string[]): FormulaError {
  try {
    parse(text, inputs);
  } catch (error) {
    if (error instanceof FormulaError) return error;
    throw error;
  }
  throw new Error(`“${text}” was read without an error.`);
}
