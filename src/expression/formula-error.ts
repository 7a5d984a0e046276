import {fault} from './messages.js';

/** A formula that cannot be read. The message is a sentence or two for the author of the page. */
export class FormulaError extends Error {
  override readonly name = 'FormulaError';

  constructor(
    /** Where the fault is: the column in the text, counted from 1. */
    readonly column: number,
    /** What stands there, as the message says it; empty at the end of the text. */
    readonly found: string,
    /** What should stand there. */
    readonly expected: string,
    /** What is often meant by such a mistake, or empty. */
    readonly hint = '',
  ) {
    super(fault(column, found, expected, hint));
  }

  /** The same error in a text that begins `columns` further left. */
  moved(columns: number): FormulaError {
    return new FormulaError(this.column + columns, this.found, this.expected, this.hint);
  }
}
