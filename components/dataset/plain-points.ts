import type {Point} from '../../src/data/dataset.js';
import {objectsFromPoints} from '../../src/data/point-rows.js';
import type {Points} from '../../src/data/points.js';
import type {Change} from '../../src/source.js';

/**
 * A change of a dataset with points as rows `{x1, x2, y}`. The rows are made when somebody reads them: a set may have a
 * million, and most listeners only want to know that something has changed.
 */
export function plainPoints(change: Change): Change {
  if (change.name !== 'points') return change;
  const rows = new Map<unknown, readonly Point[]>();
  const rowsOf = (points: unknown): readonly Point[] => {
    const made = rows.get(points) ?? objectsFromPoints(points as Points);
    rows.set(points, made);
    return made;
  };
  return {
    name: change.name,
    get value() {
      return rowsOf(change.value);
    },
    get previous() {
      return rowsOf(change.previous);
    },
  };
}
