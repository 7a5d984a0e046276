import {classInCell, codeClasses, type ClassCoding} from './class-labels.js';
import {chooseColumns, type ChosenColumns} from './columns.js';
import {dataError, FaultList} from './data-error.js';
import * as messages from './messages.js';
import {isBlank, numberInCell} from './number-cell.js';
import type {MeasurementNames, Points} from './points.js';
import {tableFromRows, type Rows, type Table} from './table.js';

/** How a table is to be read. */
export interface TableOptions {
  /** The columns of x1, x2 and y: headings, or numbers counted from 1. See `chooseColumns`. */
  readonly columns?: readonly (string | number)[];
  /** The class counted as +1. See `codeClasses`. */
  readonly positive?: string;
  /** The classes to keep; rows of other classes are passed over. */
  readonly only?: readonly string[];
  /** Whether y is a number to predict rather than a class. */
  readonly regression?: boolean;
  /** What becomes of a row that lacks a number or a label: a fault, unless it is to be passed over. */
  readonly missing?: 'report' | 'skip';
}

/**
 * The points in a table, given as such or as rows of cells with or without a header.
 *
 * @throws DataError with every fault found: cells that are missing, are no number or not finite,
 *   rows that are too long, a third class, columns that cannot be told.
 */
export function pointsFromTable(source: Table | Rows, options: TableOptions = {}): Points {
  const table = 'cell' in source ? source : tableFromRows(source);
  if (table.size === 0 && table.width === 0) throw dataError('empty', messages.emptyText);
  if (table.size === 0 && !options.columns && !hasUsualHeadings(table)) {
    throw dataError('empty', messages.noRows);
  }
  return new TableReader(table, chooseColumns(table, options.columns), options).read();
}

function hasUsualHeadings({header = []}: Table): boolean {
  const headings = header.map(name => name.toLowerCase());
  return ['x1', 'x2', 'y'].every(name => headings.includes(name));
}

class TableReader {
  readonly #faults = new FaultList();
  readonly #only: ReadonlySet<string | undefined | null> | undefined;

  constructor(
    readonly table: Table,
    readonly columns: ChosenColumns,
    readonly options: TableOptions,
  ) {
    this.#only = options.only && new Set(options.only.map(name => classInCell(name)));
  }

  read(): Points {
    const {table, columns, options} = this;
    const coding = options.regression ? undefined : this.#codeClasses();
    const [x1, x2, y] = [0, 1, 2].map(() => new Float64Array(table.size));
    let n = 0;
    for (let row = 0; row < table.size; row++) {
      if (this.#keeps(row)) {
        this.#checkLength(row);
        x1![n] = this.#number(row, columns[0]);
        x2![n] = this.#number(row, columns[1]);
        y![n] = coding ? this.#sign(row, coding) : this.#number(row, columns[2]);
        n++;
      }
    }
    this.#faults.throwIfAny();
    const [labels, names] = [coding?.labels, measurementNames(table, columns)];
    return {
      x1: x1!.slice(0, n),
      x2: x2!.slice(0, n),
      y: y!.slice(0, n),
      n,
      ...(labels && {labels}),
      ...(names && {names}),
    };
  }

  #codeClasses(): ClassCoding {
    const counts = new Map<string, number>();
    for (let row = 0; row < this.table.size; row++) {
      const name = this.#class(row);
      if (name != null) counts.set(name, (counts.get(name) ?? 0) + 1);
    }
    const classes = [...counts.keys()];
    for (const name of this.#only ? classes : []) if (!this.#only!.has(name)) counts.delete(name);
    if (this.#only && counts.size === 0 && classes.length > 0) {
      const message = messages.noSuchClasses(this.options.only!, classes);
      throw dataError('no-such-class', message);
    }
    return codeClasses(counts, this.options.positive);
  }

  #class(row: number): string | undefined | null {
    return classInCell(this.table.cell(row, this.columns[2]), this.table.decimalComma);
  }

  /** A row whose label is missing or unreadable is kept, so that its fault is named. */
  #keeps(row: number): boolean {
    const {table, columns, options} = this;
    if (options.missing === 'skip' && columns.some(column => isBlank(table.cell(row, column)))) {
      return false;
    }
    if (!this.#only || options.regression) return true;
    const name = this.#class(row);
    return name == null || this.#only.has(name);
  }

  #number(row: number, column: number): number {
    const cell = this.table.cell(row, column);
    const number = numberInCell(cell, this.table.decimalComma);
    if (number !== undefined && Number.isFinite(number)) return number;
    const place = this.#place(row, column);
    if (isBlank(cell)) {
      const message = messages.missingCell(place, 'number');
      this.#faults.add({code: 'missing-cell', message, ...place});
    } else if (number === undefined) {
      this.#faults.add({
        code: 'not-a-number',
        message: messages.notANumber(place, cell),
        ...place,
      });
    } else {
      this.#faults.add({code: 'not-finite', message: messages.notFinite(place, cell), ...place});
    }
    return NaN;
  }

  #sign(row: number, {sign}: ClassCoding): number {
    const name = this.#class(row);
    const value = name == null ? undefined : sign.get(name);
    if (value !== undefined) return value;
    const place = this.#place(row, this.columns[2]);
    if (name === undefined) {
      const message = messages.missingCell(place, 'label');
      this.#faults.add({code: 'missing-cell', message, ...place});
    } else if (name === null) {
      const message = messages.badLabel(place, this.table.cell(row, this.columns[2]));
      this.#faults.add({code: 'bad-label', message, ...place});
    } else {
      const message = messages.thirdClass(place, name, [...sign.keys()]);
      this.#faults.add({code: 'third-class', message, ...place});
    }
    return NaN;
  }

  #checkLength(row: number): void {
    const {table} = this;
    const found = table.cells(row);
    if (found <= table.width) return;
    const number = table.rowNumber(row);
    const message = messages.extraCells(number, found, table.width);
    this.#faults.add({code: 'extra-cells', message, row: number});
  }

  #place(row: number, column: number): messages.Place {
    return {row: this.table.rowNumber(row), column: this.table.header?.[column] || column + 1};
  }
}

function measurementNames({header}: Table, [x1, x2]: ChosenColumns): MeasurementNames | undefined {
  if (!header) return undefined;
  const names = [header[x1] ?? '', header[x2] ?? ''] as const;
  return names[0].toLowerCase() === 'x1' && names[1].toLowerCase() === 'x2' ? undefined : names;
}
