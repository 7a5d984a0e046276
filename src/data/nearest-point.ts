import type {Points} from './points.js';

/** How far apart two points of the plane are taken to be along each axis, per unit of data; pixels per unit, say. */
export interface AxisScale {
  readonly x1: number;
  readonly x2: number;
}

/**
 * The index of the point nearest to a place, if it is nearer than `within`, measured after scaling each axis. Of points
 * at the same distance the last counts, which is drawn on top. `shown`, where given, are the only points looked at.
 */
export function nearestPoint(
  {x1, x2, n}: Points,
  place: readonly [x1: number, x2: number],
  scale: AxisScale,
  within: number,
  shown?: readonly number[],
): number | undefined {
  let nearest: number | undefined;
  let least = within * within;
  const count = shown?.length ?? n;
  for (let k = 0; k < count; k++) {
    const i = shown ? shown[k]! : k;
    const d1 = (x1[i]! - place[0]) * scale.x1;
    const d2 = (x2[i]! - place[1]) * scale.x2;
    const square = d1 * d1 + d2 * d2;
    if (square <= least) [nearest, least] = [i, square];
  }
  return nearest;
}
