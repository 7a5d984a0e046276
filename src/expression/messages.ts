/**
 * Every sentence about formulas that an author may see, kept in one place so that they can be translated together.
 */

const longest = 24;

/** A piece of a formula inside quotation marks, on one line and cut where it is long. */
export function quoted(text: string): string {
  const cut = text.length > longest ? `${text.slice(0, longest)}…` : text;
  return `“${cut.replace(/[\p{C}\s]+/gu, ' ')}”`;
}

export const operand = 'a number, a name or “(”';
export const operatorOrEnd = 'an operator or the end of the formula';
export const closing = (column: number): string =>
  `an operator or “)” for the “(” in column ${column}`;
export const closingBracket = '“]”';
export const openingBracket = 'an index such as x[0]';
export const elseWanted = (column: number): string => `“else” for the “if” in column ${column}`;
export const colonWanted = (column: number): string => `“:” for the “?” in column ${column}`;
export const argumentsOf = (name: string): string => `“(” and the arguments of ${name}`;
export const knownFunction = (names: readonly string[]): string =>
  `one of the functions ${names.join(', ')}`;
export const argumentCount = (least: number, most: number): string =>
  most === Infinity
    ? `${least} arguments or more`
    : most === 1
      ? '1 argument'
      : `${most} arguments`;
export const foundArguments = (count: number): string =>
  count === 1 ? '1 argument' : `${count} arguments`;
export const indexWanted = (count: number): string =>
  count === 1 ? 'the index 0' : `an index from 0 to ${count - 1}`;
export const smallerNumber = 'a number below 1.8e308';
export const text = 'a formula as text';
export const shorter = (limit: number): string => `at most ${limit} characters`;
export const fewerNodes = (limit: number): string =>
  `at most ${limit} numbers, names and operators in all`;
export const shallower = (limit: number): string =>
  `at most ${limit} levels of parentheses, signs, powers and conditionals inside each other`;

export const characters = (count: number): string => `${count} characters`;

/** The sentence of an error; `found` is already in quotation marks, or empty at the end of the text. */
export const fault = (column: number, found: string, expected: string, hint: string): string =>
  `Column ${column}: ${found ? `found ${found}` : 'the formula ends here'}, expected ${expected}.` +
  (hint ? ` ${hint}` : '');

const member = 'There is no access to members of anything.';
const noText = 'There is no text in formulas.';
const brackets = 'Only the inputs have an index: x[0], x[1].';

/** What is often meant by a mistake. */
export const hints = {
  number: 'Write 2 * x for a product, and digits without anything between them.',
  wholePoint: 'Here x is the whole point: write x[0] or x1 for its first number.',
  notInside: 'Put parentheses around “not …” here.',
  callOfName: 'Write * for a product.',
  reserved: 'This word has a meaning of its own and cannot be a name.',
  signs: new Map([
    ['=', 'Write == to compare.'],
    ['&', 'Write “and”.'],
    ['|', 'Write “or”.'],
    ['%', 'Write a - b * floor(a / b) for the remainder.'],
    ['/', 'Write floor(a / b) for a quotient without its fraction.'],
    ['.', member],
    ['[', brackets],
    ['{', 'Only round parentheses group.'],
    ['"', noText],
    ["'", noText],
    ['`', noText],
    ['“', noText],
    [';', 'A formula is one expression.'],
  ]) as ReadonlyMap<string, string>,
};

export const parameterWanted = 'a name and its value, such as r=0.5';
export const newName = 'a name that is not given twice';
export const plainValue = 'a number';

/** The words in typeset formulas. */
export const words = {if: 'if', otherwise: 'otherwise', and: 'and', or: 'or', not: 'not'};
