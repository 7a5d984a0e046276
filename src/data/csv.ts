import {dataError} from './data-error.js';
import {detectDelimiter, type Delimiter} from './delimiter.js';
import {plainText} from './foreign-text.js';
import {strayQuote, unclosedQuote} from './messages.js';
import {pointsFromTable, type TableOptions} from './points-from-table.js';
import type {Points} from './points.js';
import {unguarded} from './spreadsheet-guard.js';
import {tableFromRows} from './table.js';

/** The records of a CSV text. */
export interface CsvRecords {
  /** Cells as text; blank lines and comments left out. */
  readonly rows: readonly (readonly string[])[];
  /**
   * The number of each record as a spreadsheet counts rows: from 1, blank lines and comments
   * included, a line break inside quotation marks not.
   */
  readonly rowNumbers: readonly number[];
  readonly delimiter: Delimiter;
}

/**
 * Reads comma-separated values as RFC 4180 has them, in one pass.
 *
 * Beyond the RFC: the cells may also be separated by `;` or tab, records by CRLF, LF or CR;
 * a byte-order mark, blank lines and lines that start with `#` are passed over (a `#` that is a
 * whole cell is a cell); white space around a quoted cell is dropped; a quotation mark inside a
 * cell that does not start with one is an ordinary character.
 *
 * @throws DataError `quote` with the row (and column) for a quotation mark never closed or text
 *   after a closing one; and as `plainText`.
 */
export function parseCsv(source: string): CsvRecords {
  const text = plainText(source);
  return new CsvScanner(text, detectDelimiter(text)).scan();
}

/**
 * The points in a CSV text. Apostrophes that `pointsToCsv` put before text are taken off again, and
 * in a text with `;` between the cells `0,5` is a number.
 *
 * @throws DataError as `parseCsv` and `pointsFromTable`.
 */
export function pointsFromCsv(text: string, options: TableOptions = {}): Points {
  const {rows, rowNumbers, delimiter} = parseCsv(text);
  const cells = text.includes("'") ? rows.map(row => row.map(unguarded)) : rows;
  const table = tableFromRows(cells, {rowNumbers, decimalComma: delimiter === ';'});
  return pointsFromTable(table, options);
}

class CsvScanner {
  readonly #rows: string[][] = [];
  readonly #rowNumbers: number[] = [];
  #position = 0;
  #rowNumber = 0;

  constructor(
    readonly text: string,
    readonly delimiter: Delimiter,
  ) {}

  scan(): CsvRecords {
    while (this.#position < this.text.length) {
      this.#rowNumber++;
      if (this.#isComment()) this.#position = this.#endOfCell(false);
      else this.#record();
      this.#lineBreak();
    }
    return {rows: this.#rows, rowNumbers: this.#rowNumbers, delimiter: this.delimiter};
  }

  #record(): void {
    const cells = [this.#cell(0)];
    while (this.text[this.#position] === this.delimiter) {
      this.#position++;
      cells.push(this.#cell(cells.length));
    }
    if (cells.every(cell => cell.trim() === '')) return;
    this.#rows.push(cells);
    this.#rowNumbers.push(this.#rowNumber);
  }

  #cell(column: number): string {
    const start = this.#position;
    const content = this.#afterSpaces(start);
    if (this.text[content] === '"') return this.#quotedCell(content + 1, column);
    this.#position = this.#endOfCell(true, content);
    return this.text.slice(start, this.#position);
  }

  #quotedCell(start: number, column: number): string {
    const {text} = this;
    let end = text.indexOf('"', start);
    while (end >= 0 && text[end + 1] === '"') end = text.indexOf('"', end + 2);
    if (end < 0) throw dataError('quote', unclosedQuote(this.#rowNumber), {row: this.#rowNumber});
    this.#position = this.#afterSpaces(end + 1);
    if (this.#position !== this.#endOfCell(true, this.#position)) {
      const place = {row: this.#rowNumber, column: column + 1};
      throw dataError('quote', strayQuote(place), place);
    }
    return text.slice(start, end).replaceAll('""', '"');
  }

  #isComment(): boolean {
    const {text} = this;
    const next = text[this.#position + 1];
    return text[this.#position] === '#' && next !== this.delimiter;
  }

  #afterSpaces(position: number): number {
    const {text, delimiter} = this;
    let i = position;
    while (text[i] === ' ' || (text[i] === '\t' && delimiter !== '\t')) i++;
    return i;
  }

  #endOfCell(atDelimiter: boolean, from = this.#position): number {
    const {text} = this;
    const delimiter = atDelimiter ? this.delimiter.charCodeAt(0) : -1;
    let i = from;
    for (; i < text.length; i++) {
      const code = text.charCodeAt(i);
      if (code === delimiter || code === 10 || code === 13) break;
    }
    return i;
  }

  #lineBreak(): void {
    if (this.text[this.#position] === '\r') this.#position++;
    else if (this.text[this.#position] === '\n') this.#position++;
    else return;
    const [before, here] = [this.text[this.#position - 1], this.text[this.#position]];
    if (before === '\r' && here === '\n') this.#position++;
  }
}
