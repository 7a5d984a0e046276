import type {Interval, Point, Rectangle} from './types.js';

/** The part of the parameter range [t0, t1] for which a + t·d lies in an interval. */
function within(a: number, d: number, [low, high]: Interval, [t0, t1]: Interval): Interval {
  if (d === 0) return a >= low && a <= high ? [t0, t1] : [1, 0];
  const [near, far] = d > 0 ? [(low - a) / d, (high - a) / d] : [(high - a) / d, (low - a) / d];
  return [Math.max(t0, near), Math.min(t1, far)];
}

/**
 * The part of a segment inside a rectangle, as Liang and Barsky clip (ACM Transactions on Graphics 3, 1984); undefined
 * where it lies outside or a number is not finite.
 */
export function clipSegment(
  from: Point,
  to: Point,
  {x1, x2}: Rectangle,
): [Point, Point] | undefined {
  const [d1, d2] = [to[0] - from[0], to[1] - from[1]];
  const [t0, t1] = within(from[1], d2, x2, within(from[0], d1, x1, [0, 1]));
  if (!(t0 <= t1)) return undefined;
  const at = (t: number): Point =>
    t === 0 ? from : t === 1 ? to : [from[0] + t * d1, from[1] + t * d2];
  return [at(t0), at(t1)];
}
