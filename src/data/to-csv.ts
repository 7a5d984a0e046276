import {numberInCell} from './number-cell.js';
import type {Points} from './points.js';
import {guarded} from './spreadsheet-guard.js';

const reserved = new Set(['', 'x1', 'x2', 'y', 'label', 'class', 'target']);

/**
 * The points as CSV (RFC 4180, CRLF) with a header: the names of the measurements where they can be
 * told from the project's own headings, else x1 and x2; and y. Classes are written by name where
 * the points have names for them, else as −1 and 1.
 *
 * Every number is its shortest exact decimal. Reading the text back with `positive: labels[1]`
 * gives the same points bit for bit, as long as they are finite; `positive` may be left out where
 * both classes occur and stand in their usual order (see `codeClasses`). Text a spreadsheet would
 * run as a formula is guarded by an apostrophe, which reading takes off again.
 */
export function pointsToCsv({x1, x2, y, n, labels, names}: Points): string {
  const rows = [[...headings(n, names).map(textCell), 'y']];
  for (let i = 0; i < n; i++) {
    rows.push([numberCell(x1[i]!), numberCell(x2[i]!), labelCell(y[i]!, labels)]);
  }
  return rows.map(row => `${row.join(',')}\r\n`).join('');
}

/** A heading that reading would take for a number, a blank or another column is not written. */
function headings(n: number, names: Points['names']): readonly string[] {
  const usable =
    names?.every(name => {
      const plain = name.trim().toLowerCase();
      return !reserved.has(plain) && numberInCell(plain) === undefined;
    }) ?? false;
  return usable && n > 0 ? names! : ['x1', 'x2'];
}

function labelCell(y: number, labels: Points['labels']): string {
  return labels ? textCell(y > 0 ? labels[1] : labels[0]) : numberCell(y);
}

function numberCell(value: number): string {
  return Object.is(value, -0) ? '-0' : String(value);
}

function textCell(text: string): string {
  if (numberInCell(text) !== undefined) return text;
  const safe = guarded(text);
  return /[",;\t\r\n#]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
