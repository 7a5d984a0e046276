import {dataError} from '../data-error.js';
import {parseCsv} from '../csv.js';
import {numberInCell} from '../number-cell.js';
import {checkedSize, sideOfSquare, withLabels} from './checks.js';
import type {Images} from './images.js';
import * as messages from './messages.js';
import {pixelValues} from './pixel-values.js';

/** Headings that a column of labels has in the data sets of the field. */
const labelHeadings = ['label', 'class', 'target', 'digit', 'y'];

/**
 * Square images from CSV, a row an image. With one cell more than a square has pixels there is a label: in the column
 * headed “label”, “class”, “target”, “digit” or “y”; else in the first or last column that holds something else than
 * numbers; else in the last column if the first is the same in every row, as a corner of an image is; else in the first.
 *
 * @throws DataError as `parseCsv`; `size` for rows that are no square; `extra-cells` or `missing-cell` for a row of
 *   another length; `pixel` as `pixelValues`.
 */
export function imagesFromCsv(text: string): Images {
  const {rows: all, rowNumbers, delimiter} = parseCsv(text);
  const headed = isHeading(all[0] ?? []);
  const rows = headed ? all.slice(1) : all;
  if (rows.length === 0) throw dataError('empty', messages.noImages);
  const width = rows[0]!.length;
  rows.forEach((row, i) => {
    if (row.length === width) return;
    const code = row.length > width ? 'extra-cells' : 'missing-cell';
    const at = rowNumbers[i + (headed ? 1 : 0)]!;
    throw dataError(code, messages.rowLength(at, row.length, width), {row: at});
  });
  const labelled = sideOfSquare(width) === undefined;
  const side = sideOfSquare(labelled ? width - 1 : width);
  if (side === undefined) throw dataError('size', messages.notSquare(width));
  const column = labelled ? labelColumn(headed ? all[0]! : [], rows) : -1;
  const images = readPixels(rows, column, side, delimiter === ';');
  return labelled
    ? withLabels(
        images,
        rows.map(row => row[column]!.trim()),
      )
    : images;
}

const isLabelHeading = (cell: string): boolean => labelHeadings.includes(cell.trim().toLowerCase());

/** A heading names its label column, or has no numbers in it. */
function isHeading(row: readonly string[]): boolean {
  const isNumber = (cell: string): boolean => numberInCell(cell) !== undefined;
  const ends = [row[0] ?? '', row.at(-1) ?? ''];
  return row.length > 1 && (ends.some(isLabelHeading) || !row.some(isNumber));
}

function labelColumn(heading: readonly string[], rows: readonly (readonly string[])[]): number {
  const named = heading.findIndex(isLabelHeading);
  if (named >= 0) return named;
  const last = rows[0]!.length - 1;
  const wordy = [0, last].find(at => rows.some(row => numberInCell(row[at]) === undefined));
  if (wordy !== undefined) return wordy;
  const isConstant = (at: number): boolean => rows.every(row => row[at] === rows[0]![at]);
  return isConstant(0) && !isConstant(last) ? last : 0;
}

function readPixels(
  rows: readonly (readonly string[])[],
  labelAt: number,
  side: number,
  decimalComma: boolean,
): Images {
  const size = side * side;
  const values = new Float32Array(rows.length * size);
  const cellAt = (i: number): string => {
    const pixel = i % size;
    const skip = labelAt >= 0 && pixel >= labelAt ? 1 : 0;
    return rows[Math.floor(i / size)]![pixel + skip]!;
  };
  for (let i = 0; i < values.length; i++) values[i] = numberInCell(cellAt(i), decimalComma) ?? NaN;
  return {
    ...checkedSize(side, side),
    n: rows.length,
    ...pixelValues(values, size, cellAt),
  };
}
