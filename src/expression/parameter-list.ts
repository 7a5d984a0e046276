import {evaluate} from './evaluate.js';
import {namesOf} from './expression.js';
import {FormulaError} from './formula-error.js';
import * as messages from './messages.js';
import {isParameterName} from './names.js';
import {parse} from './parse.js';

/**
 * Reads the starting values of parameters as an attribute gives them, `r=0.5; c=2`: separated by `;` or line breaks, each
 * a name and a number, which may be written as a formula without names (`1/3`, `-pi`).
 *
 * @throws {FormulaError} with a column of the whole text
 */
export function parseParameters(text: string): Map<string, number> {
  const values = new Map<string, number>();
  let start = 0;
  for (const entry of text.split(/[;\r\n]/)) {
    if (entry.trim() !== '') readEntry(entry, start, values);
    start += entry.length + 1;
  }
  return values;
}

function readEntry(entry: string, start: number, values: Map<string, number>): void {
  const equals = entry.indexOf('=');
  const name = entry.slice(0, equals < 0 ? undefined : equals).trim();
  const column = start + entry.search(/\S/) + 1;
  if (equals < 0 || !isParameterName(name)) fail(column, name, messages.parameterWanted);
  if (values.has(name)) fail(column, name, messages.newName);
  values.set(name, readValue(entry.slice(equals + 1), start + equals + 1));
}

function readValue(text: string, start: number): number {
  try {
    const tree = parse(text, []);
    const [free] = namesOf(tree, 'parameter');
    const value = evaluate(tree);
    if (free === undefined && Number.isFinite(value)) return value;
  } catch (error) {
    if (!(error instanceof FormulaError)) throw error;
    throw error.moved(start);
  }
  return fail(start + text.search(/\S/) + 1, text.trim(), messages.plainValue);
}

function fail(column: number, found: string, expected: string): never {
  throw new FormulaError(column, found && messages.quoted(found), expected);
}
