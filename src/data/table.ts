import {isBlank, numberInCell} from './number-cell.js';

/**
 * A table whose cells are text, numbers or whatever JSON can hold. Cells are fetched one at a time,
 * so that a table with many columns costs nothing for the columns that are not used.
 */
export interface Table {
  /** The headings, trimmed; absent where the table has none. */
  readonly header?: readonly string[];
  /** Number of data rows, the header not counted. */
  readonly size: number;
  /** Number of columns. */
  readonly width: number;
  /** Whether `0,5` is a number here. */
  readonly decimalComma?: boolean;
  /** The cell at a row and column counted from 0; `undefined` where there is none. */
  cell(row: number, column: number): unknown;
  /** Number of cells of a row up to its last one that is not blank. */
  cells(row: number): number;
  /** The number of a row as a reader counts it, from 1. */
  rowNumber(row: number): number;
}

/** Rows of cells. */
export type Rows = readonly (readonly unknown[])[];

/** How many rows are looked at to judge what a table's columns hold. */
export const sampleSize = 1000;

/** Settings of `tableFromRows`. */
export interface RowsOptions {
  /** Whether the first row is a header; when absent the first row itself decides. */
  readonly header?: boolean;
  /** Row numbers as a reader counts them; when absent rows are counted from 1. */
  readonly rowNumbers?: ArrayLike<number>;
  /** Number of columns; when absent the header, or else what most rows have, decides. */
  readonly width?: number;
  readonly decimalComma?: boolean;
}

/**
 * A table over rows of cells. The first row is taken for a header when at least two of its cells
 * are filled and none of those is a number.
 */
export function tableFromRows(rows: Rows, options: RowsOptions = {}): Table {
  const {rowNumbers, decimalComma = false} = options;
  const first = rows[0];
  const headed = first !== undefined && (options.header ?? isHeader(first, decimalComma));
  const skip = headed ? 1 : 0;
  const cells = (row: number) => filled(rows[row + skip]!);
  const usual = commonest(rows.slice(skip, skip + sampleSize).map(filled));
  const width =
    options.width ?? (headed ? Math.max(filled(first), Math.min(first.length, usual)) : usual);
  return {
    ...(headed && {header: first.slice(0, width).map(headingOf)}),
    size: rows.length - skip,
    width,
    decimalComma,
    cell: (row, column) => rows[row + skip]![column],
    cells,
    rowNumber: row => rowNumbers?.[row + skip] ?? row + skip + 1,
  };
}

function isHeader(row: readonly unknown[], decimalComma: boolean): boolean {
  const names = row.filter(cell => !isBlank(cell));
  return names.length >= 2 && names.every(cell => numberInCell(cell, decimalComma) === undefined);
}

function filled(row: readonly unknown[]): number {
  let length = row.length;
  while (length > 0 && isBlank(row[length - 1])) length--;
  return length;
}

function commonest(values: readonly number[]): number {
  const counts = new Map<number, number>();
  let best = 0;
  for (const value of values) {
    const count = (counts.get(value) ?? 0) + 1;
    const most = counts.get(best) ?? 0;
    counts.set(value, count);
    if (count > most || (count === most && value > best)) best = value;
  }
  return best;
}

/** A heading is text; what is none has no name. */
const headingOf = (cell: unknown): string =>
  typeof cell === 'string' || typeof cell === 'number' ? String(cell).trim() : '';
