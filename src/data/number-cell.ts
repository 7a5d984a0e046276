/**
 * One optional sign, digits with an optional point, an optional exponent. No two neighbouring
 * parts can match the same character, so matching is linear in the length of the cell.
 */
const decimal = /^[+-]?(?:\d+(?:[.]\d*)?|[.]\d+)(?:e[+-]?\d+)?$/i;
const notFinite = /^[+-]?(?:inf|infinity|nan|∞)$/i;

/** True for a cell with nothing in it. */
export function isBlank(cell: unknown): boolean {
  return cell === undefined || cell === null || (typeof cell === 'string' && cell.trim() === '');
}

/**
 * The number in a cell, or `undefined` where there is none. Text is read as a plain decimal
 * (`-1.5e3`, also with the sign U+2212); hexadecimal, `1_000` and blanks are no numbers.
 * `NaN`, `Infinity`, `inf`, `∞` and overflow come back as NaN or ±∞: numbers, but not finite.
 *
 * @param decimalComma whether `0,5` is a number too, as in files with `;` between the cells.
 */
export function numberInCell(cell: unknown, decimalComma = false): number | undefined {
  if (typeof cell === 'number') return cell;
  if (typeof cell !== 'string') return undefined;
  const text = cell.trim().replace('\u2212', '-');
  if (decimal.test(text)) return Number(text);
  if (notFinite.test(text)) {
    if (/nan/i.test(text)) return NaN;
    return text.startsWith('-') ? -Infinity : Infinity;
  }
  return decimalComma && !text.includes('.') && text.includes(',')
    ? numberInCell(text.replace(',', '.'))
    : undefined;
}
