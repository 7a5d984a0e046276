import type {Expression} from './expression.js';
import {FormulaError} from './formula-error.js';
import {limits} from './limits.js';
import * as messages from './messages.js';
import {hintFor, readToken} from './tokens.js';
import type {Token} from './tokens.js';

/** Goes through the words of a formula, and keeps count of what is made of them. */
export class Reader {
  /** The word that is next. */
  token: Token;
  readonly #text: string;
  #end: number;
  #nodes = 0;
  #depth = 0;

  /** @throws {FormulaError} if the text is too long */
  constructor(text: string) {
    if (text.length > limits.characters) {
      const column = limits.characters + 1;
      this.fail(column, messages.characters(text.length), messages.shorter(limits.characters));
    }
    this.#text = text;
    ({token: this.token, end: this.#end} = readToken(text, 0));
  }

  /** Goes on to the following word. */
  advance(): void {
    ({token: this.token, end: this.#end} = readToken(this.#text, this.#end));
  }

  /** Passes over an operator if it is next, and says whether it was. */
  take(symbol: string): boolean {
    if (this.token.kind !== 'operator' || this.token.symbol !== symbol) return false;
    this.advance();
    return true;
  }

  /** Passes over one of some operators if it is next, and says which it was. */
  takeOne<Symbol extends string>(...symbols: Symbol[]): Symbol | undefined {
    return symbols.find(symbol => this.take(symbol));
  }

  /** Counts a node that goes into the tree. */
  node(node: Expression): Expression {
    if (++this.#nodes > limits.nodes) {
      const {column, text} = this.token;
      this.fail(column, text && messages.quoted(text), messages.fewerNodes(limits.nodes));
    }
    return node;
  }

  /** Reads one level deeper, for what began with the token `start`. */
  inside<Result>(start: Token, read: () => Result): Result {
    if (++this.#depth > limits.depth) {
      this.fail(start.column, messages.quoted(start.text), messages.shallower(limits.depth));
    }
    const result = read();
    this.#depth--;
    return result;
  }

  /** Fails because of the word that is next. */
  unexpected(expected: string, hint = ''): never {
    const {column, text, symbol} = this.token;
    const said = hint || (symbol === 'not' ? messages.hints.notInside : hintFor(this.token));
    return this.fail(column, text && messages.quoted(text), expected, said);
  }

  fail(column: number, found: string, expected: string, hint = ''): never {
    throw new FormulaError(column, found, expected, hint);
  }
}
