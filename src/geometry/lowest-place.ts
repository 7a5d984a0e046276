import type {Point, Rectangle} from './types.js';

/** A function of two variables, one place at a time. */
export type PlaceFunction = (x1: number, x2: number) => number;

/** The search ends when its step is this part of the rectangle. */
const finest = 1e-7;

/** As many evaluations are spent at most: in a long bent valley a search might go on for ever. */
const most = 4000;

const directions: readonly Point[] = [
  [1, 0],
  [0, 1],
  [-1, 0],
  [0, -1],
  [1, 1],
  [-1, 1],
  [-1, -1],
  [1, -1],
];

/**
 * Goes downhill from a place in steps along the axes and diagonals that are halved where none leads lower (compass search;
 * Kolda, Lewis and Torczon, SIAM Review 45, 2003). It needs no slope, so kinks do not stop it. It stays in the rectangle.
 *
 * @param step the first step, as a part of the rectangle's sides
 */
export function lowestFrom(f: PlaceFunction, start: Point, {x1, x2}: Rectangle, step: number) {
  const [width, height] = [x1[1] - x1[0], x2[1] - x2[0]];
  let place = start;
  let value = f(...start);
  for (let size = step, count = 0; size > finest && count < most;) {
    const next = directions
      .map(([dx, dy]): Point => [
        Math.max(x1[0], Math.min(x1[1], place[0] + dx * size * width)),
        Math.max(x2[0], Math.min(x2[1], place[1] + dy * size * height)),
      ])
      .map(candidate => ({place: candidate, value: f(...candidate)}))
      .reduce((a, b) => (b.value < a.value ? b : a));
    count += directions.length;
    if (next.value < value) ({place, value} = next);
    else size /= 2;
  }
  return {place, value};
}
