import type {Boundary} from './boundary.js';
import {squaredDistanceToSegment} from './polyline.js';
import type {Point} from './types.js';

// No segment grows longer, in grid units, so that what happens between crossings is still looked at.
const LONGEST = 1.5;

/**
 * Takes out points that lie on the straight line between their neighbours to `tolerance` grid units.
 * Marching through triangles leaves many, some of them almost on top of each other; what stays gives
 * exact directions.
 */
export function mergeStraightRuns(boundary: Boundary, tolerance: number): void {
  const pointAt = (i: number): Point => [boundary.x[i] as number, boundary.y[i] as number];
  const isStraight = (from: number, between: readonly number[], to: number): boolean => {
    const [start, end] = [pointAt(from), pointAt(to)];
    const [dx, dy] = [end[0] - start[0], end[1] - start[1]];
    return (
      dx * dx + dy * dy <= LONGEST * LONGEST &&
      between.every(i => squaredDistanceToSegment(pointAt(i), start, end) <= tolerance * tolerance)
    );
  };
  for (const {points} of boundary.lines()) {
    const first = points[0] as number;
    let from = first;
    do {
      const between: number[] = [];
      for (;;) {
        const middle = boundary.next[from] as number;
        const to = middle < 0 ? -1 : (boundary.next[middle] as number);
        if (to < 0 || middle === first || to === from) break;
        between.push(middle);
        if (!isStraight(from, between, to)) break;
        boundary.removeAfter(from);
      }
      from = boundary.next[from] as number;
    } while (from >= 0 && from !== first);
  }
}
