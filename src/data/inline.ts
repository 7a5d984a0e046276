import {pointsFromTable, type TableOptions} from './points-from-table.js';
import {pointsFromRows, type Points} from './points.js';
import {tableFromRows} from './table.js';

/**
 * The points written in an attribute, `0.1,0.2,O; 0.8,0.9,X`: rows end with `;` or a line break,
 * the fields x1, x2 and label are separated by a comma or white space. No text is no points.
 *
 * @throws DataError as `pointsFromTable`; rows are counted from 1, blank ones passed over.
 */
export function pointsFromInline(
  text: string,
  options: Omit<TableOptions, 'columns'> = {},
): Points {
  const rows = text
    .split(/[;\r\n]/)
    .map(row => row.trim())
    .filter(row => row !== '')
    .map(row => row.split(/\s*,\s*|\s+/));
  if (rows.length === 0) return pointsFromRows([]);
  return pointsFromTable(tableFromRows(rows, {header: false, width: 3}), {
    ...options,
    columns: [1, 2, 3],
  });
}
