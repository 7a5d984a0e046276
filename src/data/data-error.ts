import {andMore} from './messages.js';

/** The kinds of fault a reader of data can find. */
export type FaultCode =
  | 'empty'
  | 'web-page'
  | 'not-text'
  | 'quote'
  | 'json'
  | 'shape'
  | 'columns'
  | 'extra-cells'
  | 'missing-cell'
  | 'not-a-number'
  | 'not-finite'
  | 'bad-label'
  | 'third-class'
  | 'no-such-class'
  | 'no-such-set'
  | 'idx'
  | 'truncated'
  | 'size'
  | 'pixel'
  | 'count'
  | 'setting';

/** One thing wrong with the data. */
export interface Fault {
  readonly code: FaultCode;
  /** What was found, where, and what was expected: one or two plain sentences. */
  readonly message: string;
  /** The row, counted from 1 as a spreadsheet shows it (a heading is row 1). */
  readonly row?: number;
  /** The column by its heading, or by its number counted from 1 where there is none. */
  readonly column?: number | string;
}

const shown = 3;

/**
 * Data that cannot be read. `code`, `row` and `column` are those of the first fault; the message
 * holds the first three and the count of the rest.
 */
export class DataError extends Error {
  override readonly name = 'DataError';
  readonly code: FaultCode;
  readonly row: number | undefined;
  readonly column: number | string | undefined;
  /** The faults in the order they stand in the data; at most `FaultList.limit` of them. */
  readonly faults: readonly Fault[];
  /** How many faults there are in all. */
  readonly count: number;

  constructor(faults: readonly [Fault, ...Fault[]], count = faults.length) {
    const messages = faults.slice(0, shown).map(fault => fault.message);
    super([...messages, ...(count > shown ? [andMore(count - shown)] : [])].join(' '));
    this.faults = faults;
    this.count = count;
    ({code: this.code, row: this.row, column: this.column} = faults[0]);
  }
}

/** A `DataError` for a single fault. */
export function dataError(
  code: FaultCode,
  message: string,
  where: Pick<Fault, 'row' | 'column'> = {},
): DataError {
  return new DataError([{code, message, ...where}]);
}

/** Collects faults, so that an author hears of all of them at once. */
export class FaultList {
  /** Faults kept in full; further ones are only counted. */
  static readonly limit = 100;
  readonly #faults: Fault[] = [];
  #count = 0;

  add(fault: Fault): void {
    this.#count++;
    if (this.#faults.length < FaultList.limit) this.#faults.push(fault);
  }

  /** @throws DataError when anything was added. */
  throwIfAny(): void {
    const [first, ...rest] = this.#faults;
    if (first) throw new DataError([first, ...rest], this.#count);
  }
}
