import {exp} from './exponential.js';
import {log1p} from './logarithm.js';

/**
 * σ(z) = 1 / (1 + e^-z). Where e^-z would overflow the 1 no longer counts, and σ(z) = e^z.
 *
 * For 1 - σ(z) use σ(-z): the difference is 0 from z = 36.74 on.
 */
export function sigmoid(z: number): number {
  return z < -700 ? exp(z) : 1 / (1 + exp(-z));
}

/** ln(1 + e^z) = max(z, 0) + ln(1 + e^-|z|), a form in which nothing overflows or cancels. */
export function softplus(z: number): number {
  const tail = log1p(exp(-Math.abs(z)));
  return z > 0 ? z + tail : tail;
}

/** ln σ(z) = -softplus(-z). */
export function logSigmoid(z: number): number {
  return -softplus(-z);
}
