import {Random} from '../numeric/random.js';

/** Which points are for training and which for testing: indices into the columns, each index in one of the two. */
export interface Split {
  readonly training: Uint32Array;
  readonly test: Uint32Array;
}

/**
 * Divides `n` points at random, but always alike for the same seed. The training part holds the nearest whole number
 * to `fraction`·n; both parts are in the order of the shuffle. A fraction of 1 leaves the points in the order they are in.
 *
 * The shuffle grows from the first point to the last (Fisher–Yates "inside out", D. Knuth, TAOCP vol. 2, 3.4.2), so
 * that a point put at the end changes the place of at most one other.
 *
 * @param fraction from 0 to 1
 * @param seed any finite number
 */
export function splitPoints(n: number, fraction: number, seed: number): Split {
  const order = new Uint32Array(n);
  const random = new Random(seed);
  for (let i = 0; i < n; i++) {
    const place = fraction < 1 ? random.integer(i + 1) : i;
    order[i] = order[place]!;
    order[place] = i;
  }
  const size = Math.round(fraction * n);
  return {training: order.slice(0, size), test: order.slice(size)};
}
