import {pointsFromCsv} from './csv.js';
import {plainText} from './foreign-text.js';
import {pointsFromJson} from './json.js';
import type {TableOptions} from './points-from-table.js';
import type {Points} from './points.js';

/**
 * The points in a text that is JSON when it starts with `[` or `{`, and CSV otherwise.
 *
 * @throws DataError as `pointsFromJson` and `pointsFromCsv`.
 */
export function pointsFromText(text: string, options: TableOptions = {}): Points {
  const first = plainText(text).trimStart()[0];
  return first === '[' || first === '{'
    ? pointsFromJson(text, options)
    : pointsFromCsv(text, options);
}
