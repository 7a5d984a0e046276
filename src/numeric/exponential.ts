import {powersOfTwo, scale, smallestExponent} from './bits.js';
import {rootsOfTwo} from './roots-of-two.js';

/*
 * x = n · ln2/64 + r with |r| ≤ ln2/128, and n = 64 e + j with 0 ≤ j < 64, so that
 *
 *   exp(x) = 2^e · 2^(j/64) · exp(r).
 *
 * The middle factor is a table of 64; exp(r) - 1 is the first six terms of its Taylor series, whose
 * error is below r^7/7! < 2^-64. The method is P. T. P. Tang's: "Table-driven implementation of the
 * exponential function in IEEE floating-point arithmetic", ACM TOMS 15 (1989).
 */

/** 64/ln2. */
const stepsPerUnit = 92.33248261689366;
/** ln2/64 in two parts; the first has 36 bits, so its product with any n that occurs is exact. */
const stepHigh = 0.010830424696223417;
const stepLow = 2.572804622327669e-14;
/** Adding and taking away 1.5 · 2^52 rounds to an integer, ties to even. */
const roundingShift = 6755399441055744;

/** The n above, an integer as a double. */
export function nearestStep(x: number): number {
  return x * stepsPerUnit + roundingShift - roundingShift;
}

/** The r above, rounded to a double. */
export function remainderOfStep(x: number, n: number): number {
  return x - n * stepHigh - n * stepLow;
}

/** exp(r) - 1 for |r| ≤ ln2/128. */
export function smallExpm1(r: number): number {
  const square = r * r;
  return r + square * (0.5 + r * (1 / 6) + square * (1 / 24 + r * (1 / 120) + square * (1 / 720)));
}

/** e^x, within 0.51 ulp (0.75 where it is subnormal). 0 below -745.13, Infinity above 709.78. */
export function exp(x: number): number {
  if (!(Math.abs(x) < 708)) return expOfSum(x, 0);
  const n = nearestStep(x);
  const step = n | 0;
  const index = (step & 63) << 1;
  const root = rootsOfTwo[index]!;
  const growth = rootsOfTwo[index + 1]! + smallExpm1(remainderOfStep(x, n));
  return (root + root * growth) * powersOfTwo[(step >> 6) - smallestExponent]!;
}

/** e^(x + low) for |low| far below |x|: the exponential of a number known to more than 53 bits. */
export function expOfSum(x: number, low: number): number {
  if (x > 710) return Infinity;
  if (x < -746) return 0;
  const n = nearestStep(x);
  const step = n | 0;
  const index = (step & 63) << 1;
  const root = rootsOfTwo[index]!;
  const growth = rootsOfTwo[index + 1]! + smallExpm1(remainderOfStep(x, n) + low);
  return scale(root + root * growth, step >> 6);
}

/** e^x - 1 without the loss near 0, where e^x is near 1. */
export function expm1(x: number): number {
  if (x < -0.7) return exp(x) - 1;
  if (!(x < 708)) return exp(x);
  return Math.abs(x) < 5e-17 ? x : moderateExpm1(x);
}

/** e^x - 1 for -0.7 ≤ x < 708: the 1 is taken from the large factor, which is exact. */
export function moderateExpm1(x: number): number {
  const n = nearestStep(x);
  const step = n | 0;
  const index = (step & 63) << 1;
  const root = rootsOfTwo[index]! * powersOfTwo[(step >> 6) - smallestExponent]!;
  return root - 1 + root * (rootsOfTwo[index + 1]! + smallExpm1(remainderOfStep(x, n)));
}
