import type {Random} from '../../numeric/random.js';
import type {PointRow} from '../points.js';

/** The square that a set is made for: both measurements lie between `low` and `high`. */
export interface Domain {
  readonly low: number;
  readonly high: number;
}

/** [0, 1]². */
export const unitSquare: Domain = {low: 0, high: 1};

/** [−6, 6]². */
export const wideSquare: Domain = {low: -6, high: 6};

/** A toy data set. */
export interface Generator {
  readonly domain: Domain;
  /** Whether y is a real number rather than −1 or +1. */
  readonly regression?: boolean;
  /**
   * Makes the rows of `n` points.
   *
   * @param noise 0 for none to 1; 0.5 is a lot.
   */
  rows(n: number, random: Random, noise: number): PointRow[];
}

/** A number drawn evenly from [low, high). */
export function between(random: Random, low: number, high: number): number {
  return low + (high - low) * random.uniform();
}

/**
 * The answer as it would be at a place a little off: each measurement moved by up to
 * `reach`·`noise` either way. The point itself stays. The draws are made even without noise, so
 * that a seed keeps its places whatever the noise.
 */
export function answerNearby(
  answer: (x1: number, x2: number) => number,
  [x1, x2]: readonly [number, number],
  random: Random,
  reach: number,
  noise: number,
): PointRow {
  const move1 = between(random, -reach, reach) * noise;
  const move2 = between(random, -reach, reach) * noise;
  return [x1, x2, answer(x1 + move1, x2 + move2)];
}

/** −1 or +1. */
export function signOf(positive: boolean): number {
  return positive ? 1 : -1;
}

/** x²; written as a product because engines need not agree on the last bit of a power. */
export function square(x: number): number {
  return x * x;
}
