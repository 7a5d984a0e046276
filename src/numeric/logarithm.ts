import {highWord, powersOfTwo, smallestExponent, smallestNormal} from './bits.js';

/*
 * u = 2^k (1 + f) with 1 + f in [√½, √2]. With s = f / (2 + f),
 *
 *   ln(1 + f) = ln((1 + s) / (1 - s)) = 2s + s R(s²),   R(z) = 2z/3 + 2z²/5 + 2z³/7 + …
 *
 * and since 2s = f - s f, and s f = f²/2 - s f²/2,
 *
 *   ln u = k ln2 + f - (f²/2 - s (f²/2 + R)),
 *
 * where the large f and k ln2 enter exactly. R is cut to seven terms by Remez's algorithm
 * (test/core/fixtures/derive-coefficients.py; error below 2^-58). This form of the sum is that of
 * FDLIBM (Sun Microsystems 1993, e_log.c).
 */

const R1 = 0.6666666666666734;
const R2 = 0.39999999999414315;
const R3 = 0.28571428742475385;
const R4 = 0.2222219856344929;
const R5 = 0.18183564867954755;
const R6 = 0.15314035814324084;
const R7 = 0.14796105555957476;

/** ln 2 in two parts; the first has 32 bits, so its product with an exponent is exact. */
const ln2High = 0.6931471803691238;
const ln2Low = 1.9082149292705877e-10;

/** The upper half of the double √½. */
const halfRootWord = 0x3fe6a09e;

/** The k above for a normal u > 0. */
export function binaryScale(u: number): number {
  return (highWord(u) - halfRootWord) >> 20;
}

/** k ln2 + ln(1 + f) + correction. */
function sumOfParts(k: number, f: number, correction: number): number {
  const s = f / (2 + f);
  const z = s * s;
  const w = z * z;
  const odd = z * (R1 + w * (R3 + w * (R5 + w * R7)));
  const even = w * (R2 + w * (R4 + w * R6));
  const half = 0.5 * f * f;
  return k * ln2High - (half - (s * (half + (odd + even)) + (k * ln2Low + correction)) - f);
}

/** The natural logarithm. -Infinity at ±0, NaN below 0. */
export function log(x: number): number {
  if (x >= smallestNormal && x < Infinity) {
    const k = binaryScale(x);
    return sumOfParts(k, x * powersOfTwo[-k - smallestExponent]! - 1, 0);
  }
  if (x === 0) return -Infinity;
  if (!(x > 0)) return NaN;
  if (x === Infinity) return x;
  const lifted = x * 18014398509481984;
  const k = binaryScale(lifted);
  return sumOfParts(k - 54, lifted * powersOfTwo[-k - smallestExponent]! - 1, 0);
}

/** ln(1 + x) without the loss of x near 0. -Infinity at -1, NaN below it. */
export function log1p(x: number): number {
  if (x > -0.29 && x < 0.41) return Math.abs(x) < 1e-16 ? x : sumOfParts(0, x, 0);
  if (!(x > -1 && x < Infinity)) return x === -1 ? -Infinity : x > 0 ? x : NaN;
  const u = 1 + x;
  // What rounding took from 1 + x; ln(u + lost) = ln u + lost/u.
  const lost = x < 1 ? x - (u - 1) : 1 - (u - x);
  const k = binaryScale(u);
  return sumOfParts(k, u * powersOfTwo[-k - smallestExponent]! - 1, lost / u);
}
