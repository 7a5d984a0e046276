import {dataError} from './data-error.js';
import {noSuchPositive, otherThan} from './messages.js';
import {isBlank, numberInCell} from './number-cell.js';
import type {ClassNames} from './points.js';

const usualPairs: readonly ClassNames[] = [
  ['-1', '1'],
  ['0', '1'],
  ['O', 'X'],
  ['false', 'true'],
];
const usualSign = new Map(
  usualPairs.flatMap(([negative, positive]): [string, number][] => [
    [negative, -1],
    [positive, 1],
  ]),
);
const anyCase = new Map([
  ['o', 'O'],
  ['x', 'X'],
  ['true', 'true'],
  ['false', 'false'],
]);

/**
 * The class a cell names, in one spelling: `+1`, `1.0` and `1` are the class `1`; o and x, true and
 * false are read in any case; other text is a name as it stands, trimmed. `undefined` for a blank
 * cell, `null` for what cannot be a label (a list, an object, NaN, ∞).
 */
export function classInCell(cell: unknown, decimalComma = false): string | undefined | null {
  if (isBlank(cell)) return undefined;
  if (typeof cell === 'boolean') return String(cell);
  const number = numberInCell(cell, decimalComma);
  if (number !== undefined) return Number.isFinite(number) ? String(number) : null;
  if (typeof cell !== 'string') return null;
  const name = cell.trim();
  return anyCase.get(name.toLowerCase()) ?? name;
}

/** Which class counts as what. */
export interface ClassCoding {
  /** −1 or +1 by class; a class that is not here is one too many. */
  readonly sign: ReadonlyMap<string, number>;
  /** The names, where they say more than −1 and +1, 0 and 1, O and X, false and true. */
  readonly labels?: ClassNames;
}

/**
 * Settles which of the classes found counts as −1 and which as +1.
 *
 * `positive` names the one counted as +1. Without it 1, X and true are +1 against −1, 0, O and
 * false; of two other numbers the larger is +1, of two names the second in alphabetical order (by
 * code unit, the same in every language). A single class with a name of its own is −1. Where there
 * are more than two classes a usual pair is kept, else the two with the most points.
 *
 * @param counts points by class, in order of appearance.
 * @throws DataError `no-such-class` when `positive` is not among the classes.
 */
export function codeClasses(counts: ReadonlyMap<string, number>, positive?: string): ClassCoding {
  const chosen = classInCell(positive) ?? undefined;
  if (chosen !== undefined && counts.size > 1 && !counts.has(chosen)) {
    throw dataError('no-such-class', noSuchPositive(chosen, [...counts.keys()]));
  }
  const [first, second] = twoClasses(counts, chosen);
  if (first === undefined) return {sign: new Map()};
  if (second === undefined) return codeOneClass(first, chosen);

  const flip = chosen === undefined ? follows(first, second) : chosen === first;
  const [negative, other] = flip ? [second, first] : [first, second];
  return coding(negative, other, [negative, other]);
}

function codeOneClass(only: string, chosen: string | undefined): ClassCoding {
  const partner = usualPairs.find(pair => pair.includes(only))?.find(name => name !== only);
  const positive = chosen === undefined ? usualSign.get(only) === 1 : chosen === only;
  const other = partner ?? (positive || chosen === undefined ? otherThan(only) : chosen);
  return positive ? coding(other, only, [only]) : coding(only, other, [only]);
}

function coding(negative: string, positive: string, present: readonly string[]): ClassCoding {
  const sign = new Map(present.map(name => [name, name === positive ? 1 : -1]));
  const usual = usualSign.get(negative) === -1 && usualSign.get(positive) === 1;
  return usual ? {sign} : {sign, labels: [negative, positive]};
}

function twoClasses(counts: ReadonlyMap<string, number>, chosen?: string): readonly string[] {
  const usual = usualPairs.find(pair => pair.every(name => counts.has(name)));
  if (usual && (chosen === undefined || usual.includes(chosen))) return usual;
  return [...counts]
    .sort((a, b) => Number(b[0] === chosen) - Number(a[0] === chosen) || b[1] - a[1])
    .slice(0, 2)
    .map(([name]) => name);
}

/** Whether class `a` comes after class `b`, so that `a` is the one counted as +1. */
function follows(a: string, b: string): boolean {
  const signs = (usualSign.get(a) ?? 0) - (usualSign.get(b) ?? 0);
  if (Math.abs(signs) === 2) return signs > 0;
  const [x, y] = [numberInCell(a), numberInCell(b)];
  return x !== undefined && y !== undefined ? x > y : a > b;
}
