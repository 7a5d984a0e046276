import {hints} from './messages.js';

/** A word of a formula. */
export interface Token {
  /** `unknown` is a piece of text that is no word of the language. */
  readonly kind: 'number' | 'name' | 'operator' | 'unknown' | 'end';
  /** The text as it stands. */
  readonly text: string;
  /** The same with one spelling for each operator: `and` for `&&`, `**` for `^`. */
  readonly symbol: string;
  /** Where the text begins, counted from 1. */
  readonly column: number;
}

const number = /(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/y;
const name = /[A-Za-z_\u0391-\u03a9\u03b1-\u03c9][\w\u0391-\u03a9\u03b1-\u03c9]*/y;
const operator = /\*\*|&&|\|\||[<>=!]=|[-+*/^<>!?:(),[\]\u2212\u00d7\u00b7\u2264\u2265\u2260]/y;
/** What may not follow a number without a space, or it would be something else: `2x`, `1_000`, `1.2.3`. */
const tail = /[\w.\u0391-\u03a9\u03b1-\u03c9]+/y;
const space = /\s*/y;

/** The other spellings: those of JavaScript, words for places where `<` is in the way, and signs from typeset formulas. */
const spellings: ReadonlyMap<string, string> = new Map([
  ['&&', 'and'],
  ['||', 'or'],
  ['^', '**'],
  ['lt', '<'],
  ['le', '<='],
  ['gt', '>'],
  ['ge', '>='],
  ['eq', '=='],
  ['ne', '!='],
  ['\u2264', '<='],
  ['\u2265', '>='],
  ['\u2260', '!='],
  ['\u2212', '-'],
  ['\u00d7', '*'],
  ['\u00b7', '*'],
]);

const words: ReadonlySet<string> = new Set('and or not if else lt le gt ge eq ne'.split(' '));

/** The word that begins at or after `from`, and the place where it ends. */
export function readToken(text: string, from: number): {token: Token; end: number} {
  const start = from + matched(space, text, from).length;
  const made = (kind: Token['kind'], found: string): {token: Token; end: number} => ({
    token: {kind, text: found, symbol: spellings.get(found) ?? found, column: start + 1},
    end: start + found.length,
  });
  if (start >= text.length) return made('end', '');
  const digits = matched(number, text, start);
  if (digits) {
    const rest = matched(tail, text, start + digits.length);
    return made(rest ? 'unknown' : 'number', digits + rest);
  }
  const word = matched(name, text, start);
  if (word) return made(words.has(word) ? 'operator' : 'name', word);
  const sign = matched(operator, text, start);
  if (sign) return made('operator', sign);
  return made('unknown', String.fromCodePoint(text.codePointAt(start)!));
}

/** A word about a token that is often written by mistake, or nothing. */
export function hintFor({kind, text}: Token): string {
  if (kind === 'unknown' && /^[\d.]/.test(text) && text.length > 1) return hints.number;
  return hints.signs.get(text) ?? '';
}

function matched(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? '';
}
