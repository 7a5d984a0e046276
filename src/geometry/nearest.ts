import type {Point} from './types.js';

/** The point of the segment from `a` to `b` that is nearest to a point. */
export function nearestOnSegment([x, y]: Point, [ax, ay]: Point, [bx, by]: Point): Point {
  const [dx, dy] = [bx - ax, by - ay];
  const square = dx * dx + dy * dy;
  const along = square > 0 ? ((x - ax) * dx + (y - ay) * dy) / square : 0;
  const part = Math.max(0, Math.min(1, along));
  return [ax + part * dx, ay + part * dy];
}
