import {dataError} from './data-error.js';
import {
  noLabelColumn,
  noSuchColumn,
  threeColumnsWanted,
  tooFewColumns,
  tooFewNumberColumns,
} from './messages.js';
import {isBlank, numberInCell} from './number-cell.js';
import {sampleSize, type Table} from './table.js';

/** The three columns in use, counted from 0. */
export type ChosenColumns = readonly [x1: number, x2: number, y: number];

const labelHeadings = ['y', 'label', 'class', 'target'];
const mostColumns = 1000;

const fold = (name: string): string => name.trim().toLowerCase();

/**
 * Decides which columns hold x1, x2 and y.
 *
 * With `wanted` they are the three named there, by heading (in any case) or by number from 1.
 * Without it: columns headed x1 and x2, else the two that are left beside the label, else the first
 * two whose cells are mostly numbers; for the label the column headed y, label, class or target,
 * else the first one left that holds text, else the first with at most two values, else the last.
 * A column without a heading in a table that has headings is taken for row numbers and left out.
 * What a column holds is judged by the first thousand rows.
 *
 * @throws DataError `columns` when three cannot be found.
 */
export function chooseColumns(table: Table, wanted?: readonly (string | number)[]): ChosenColumns {
  if (wanted) return namedColumns(table, wanted);
  if (table.width < 3) throw dataError('columns', tooFewColumns(table.width));
  const headings = table.header?.map(fold) ?? [];
  const all = Array.from({length: Math.min(table.width, mostColumns)}, (_, column) => column);
  const headed = all.filter(column => headings[column] !== '');
  const candidates = headed.length >= 3 ? headed : all;

  const named = labelHeadings.map(name => headings.lastIndexOf(name)).find(column => column >= 0);
  const label = named ?? (candidates.length === 3 ? labelOf(table, candidates) : undefined);
  const rest = candidates.filter(column => column !== label);
  const [x1, x2] = measurements(table, headings, rest);
  return [
    x1,
    x2,
    label ??
      labelOf(
        table,
        rest.filter(column => column !== x1 && column !== x2),
      ),
  ];
}

function namedColumns(table: Table, wanted: readonly (string | number)[]): ChosenColumns {
  if (wanted.length !== 3) throw dataError('columns', threeColumnsWanted(wanted.length));
  const [x1, x2, y] = wanted.map(name => columnNamed(table, name));
  return [x1!, x2!, y!];
}

function columnNamed(table: Table, name: string | number): number {
  const {header = []} = table;
  const exact = typeof name === 'string' ? header.indexOf(name.trim()) : -1;
  if (exact >= 0) return exact;
  const folded = typeof name === 'string' ? header.map(fold).indexOf(fold(name)) : -1;
  if (folded >= 0) return folded;
  const number = numberInCell(name);
  if (number !== undefined && Number.isInteger(number) && number >= 1 && number <= table.width) {
    return number - 1;
  }
  throw dataError('columns', noSuchColumn(name, header), {column: name});
}

function measurements(
  table: Table,
  headings: readonly string[],
  candidates: readonly number[],
): readonly [number, number] {
  const x1 = headings.indexOf('x1');
  const x2 = headings.indexOf('x2');
  if (x1 >= 0 && x2 >= 0) return [x1, x2];
  const pair =
    candidates.length === 2
      ? candidates
      : candidates.filter(column => numericShare(table, column) > 0.5);
  if (pair.length < 2) throw dataError('columns', tooFewNumberColumns(pair.length));
  return [pair[0]!, pair[1]!];
}

function labelOf(table: Table, candidates: readonly number[]): number {
  const text = candidates.filter(column => numericShare(table, column) <= 0.5);
  const label =
    candidates.length === 3
      ? (leastNumeric(table, text) ?? candidates[2])
      : (text.find(column => distinct(table, column) > 0) ??
        candidates.find(column => distinct(table, column) <= 2) ??
        candidates.at(-1));
  if (label === undefined) throw dataError('columns', noLabelColumn);
  return label;
}

/** Of three columns the label has the fewest numbers, even where another has many faulty cells. */
function leastNumeric(table: Table, columns: readonly number[]): number | undefined {
  const shares = columns.map(column => numericShare(table, column));
  return columns[shares.lastIndexOf(Math.min(...shares))];
}

function sample(table: Table, column: number): unknown[] {
  const rows = Array.from({length: Math.min(table.size, sampleSize)}, (_, row) => row);
  return rows.map(row => table.cell(row, column)).filter(cell => !isBlank(cell));
}

/** The share of numbers among the cells that are not blank; 0.5 where all are blank. */
function numericShare(table: Table, column: number): number {
  const cells = sample(table, column);
  const numbers = cells.filter(cell => numberInCell(cell, table.decimalComma) !== undefined);
  return cells.length === 0 ? 0.5 : numbers.length / cells.length;
}

function distinct(table: Table, column: number): number {
  return new Set(sample(table, column)).size;
}
