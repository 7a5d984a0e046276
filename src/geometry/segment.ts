import type {Boundary} from './boundary.js';

/** A piece of a boundary between two neighbouring points, in grid units. */
export interface Segment {
  /** The number of its first point in the boundary. */
  readonly start: number;
  readonly x: number;
  readonly y: number;
  /** The way to the next point, and its length. */
  readonly dx: number;
  readonly dy: number;
  readonly length: number;
}

/** The segment of a boundary that starts at a point; the point must have a successor. */
export function segmentFrom(boundary: Boundary, start: number): Segment {
  const end = boundary.next[start] as number;
  const x = boundary.x[start] as number;
  const y = boundary.y[start] as number;
  const dx = (boundary.x[end] as number) - x;
  const dy = (boundary.y[end] as number) - y;
  return {start, x, y, dx, dy, length: Math.sqrt(dx * dx + dy * dy)};
}
