import {expm1} from './exponential.js';

/**
 * tanh(x) = (e^(2x) - 1) / (e^(2x) + 1) = t / (t + 2) with t = expm1(2|x|).
 *
 * Taking |x| makes it odd to the last bit; above 20 it is nearer to 1 than to any other double.
 */
export function tanh(x: number): number {
  const magnitude = Math.abs(x);
  if (magnitude < 1e-8) return x;
  if (magnitude > 20) return x > 0 ? 1 : -1;
  const t = expm1(2 * magnitude);
  const ratio = t / (t + 2);
  return x < 0 ? -ratio : ratio;
}
