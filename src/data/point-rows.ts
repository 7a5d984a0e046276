import {dataError} from './data-error.js';
import type {Point} from './dataset.js';
import {pointsFromInline} from './inline.js';
import {pointsFromJson, pointsFromValue} from './json.js';
import {onePointWanted, thirdClass} from './messages.js';
import type {TableOptions} from './points-from-table.js';
import type {Points} from './points.js';

/** The points as objects, in order. */
export function objectsFromPoints({x1, x2, y}: Points): Point[] {
  return Array.from(x1, (value, i) => ({x1: value, x2: x2[i]!, y: y[i]!}));
}

/**
 * The points in whatever an attribute or a program gives: text such as `0.1,0.2,O; 0.8,0.9,X` or JSON, rows as arrays
 * or objects, an object of three columns.
 *
 * @throws DataError as `pointsFromInline` and `pointsFromValue`
 */
export function pointsFromAny(value: unknown, options: TableOptions = {}): Points {
  if (typeof value !== 'string') return pointsFromValue(value, options);
  if (/^\s*[[{]/.test(value)) return pointsFromJson(value, options);
  return pointsFromInline(value, options);
}

/**
 * One point, `{x1, x2, y}`, `[x1, x2, y]` or `0.1,0.2,X`, that is to join others: its label may also be the name of one
 * of their classes. A number ±1 always stands for the answer itself.
 *
 * @throws DataError if it is not one point, or its class is not one of theirs
 */
export function pointFromAny(value: unknown, {labels, regression = false}: Points): Point {
  const columns = Array.isArray(value) ? [1, 2, 3] : ['x1', 'x2', 'y'];
  const read =
    typeof value === 'string'
      ? pointsFromAny(value, {regression})
      : pointsFromValue([value], {regression, columns});
  if (read.n !== 1) throw dataError('shape', onePointWanted(read.n));
  const [point] = objectsFromPoints(read) as [Point];
  const named = read.labels?.[0];
  if (named === undefined) return point;
  const place = labels?.indexOf(named) ?? -1;
  if (place >= 0) return {...point, y: place === 1 ? 1 : -1};
  throw dataError('third-class', thirdClass({row: 1, column: 'y'}, named, labels ?? ['−1', '+1']));
}
