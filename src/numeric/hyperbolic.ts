import {moderateExpm1} from './exponential.js';

/**
 * tanh(x) = (e^(2x) - 1) / (e^(2x) + 1) = ± t / (t + 2) with t = expm1(2|x|).
 *
 * Working with |x| makes it odd to the last bit. The sign comes from x / |x|, which is exactly ±1,
 * because a branch on it is guessed wrong half the time. Above 20, ±1 is the nearest double.
 */
export function tanh(x: number): number {
  const magnitude = Math.abs(x);
  if (magnitude < 1e-8) return x;
  if (magnitude > 20) return x > 0 ? 1 : -1;
  const t = moderateExpm1(2 * magnitude);
  return ((x / magnitude) * t) / (t + 2);
}
