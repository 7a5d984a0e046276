import {reduce} from './argument-reduction.js';

/*
 * Within a quarter turn, for |r| ≤ π/4 and z = r²:
 *
 *   sin r = r + r z S(z)           cos r = 1 - z/2 + z² C(z)
 *
 * S and C are Taylor's series economised to six terms by Remez's algorithm
 * (test/core/fixtures/derive-coefficients.py; errors below 2^-58 and 2^-64). The tail of the
 * reduced angle, t, enters by its derivative: sin(r + t) ≈ sin r + t (1 - z/2), cos(r + t) ≈ cos r - t r.
 */

const S1 = -0.16666666666666632;
const S2 = 0.008333333333322418;
const S3 = -0.00019841269829812394;
const S4 = 2.7557313693577104e-6;
const S5 = -2.505075838497598e-8;
const S6 = 1.589681182908179e-10;

const C1 = 0.0416666666666666;
const C2 = -0.0013888888888874131;
const C3 = 2.4801587289487016e-5;
const C4 = -2.7557314353790694e-7;
const C5 = 2.0875723479336176e-9;
const C6 = -1.1359658863275222e-11;

/** sin(r + t) - r. */
function sineRest(r: number, t: number): number {
  const z = r * r;
  const series = S1 + z * (S2 + z * (S3 + z * (S4 + z * (S5 + z * S6))));
  return r * z * series + (t - 0.5 * z * t);
}

/** cos(r + t) - (1 - r²/2), where the bracket is the rounded value that `cosineHead` gives. */
function cosineRest(r: number, t: number): number {
  const z = r * r;
  const half = 0.5 * z;
  const series = C1 + z * (C2 + z * (C3 + z * (C4 + z * (C5 + z * C6))));
  return 1 - (1 - half) - half + (z * z * series - r * t);
}

function cosineHead(r: number): number {
  return 1 - 0.5 * (r * r);
}

/** Sine of an angle in radians, at any size. NaN at ±Infinity. */
export function sin(x: number): number {
  const magnitude = Math.abs(x);
  if (magnitude < 0.785) return magnitude < 1e-8 ? x : x + sineRest(x, 0);
  if (!(magnitude < Infinity)) return NaN;
  const {quadrant, high, low} = reduce(x);
  const value =
    quadrant & 1 ? cosineHead(high) + cosineRest(high, low) : high + sineRest(high, low);
  return quadrant & 2 ? -value : value;
}

/** Cosine of an angle in radians, at any size. NaN at ±Infinity. */
export function cos(x: number): number {
  const magnitude = Math.abs(x);
  if (magnitude < 0.785) return cosineHead(x) + cosineRest(x, 0);
  if (!(magnitude < Infinity)) return NaN;
  const {quadrant, high, low} = reduce(x);
  const value =
    quadrant & 1 ? high + sineRest(high, low) : cosineHead(high) + cosineRest(high, low);
  return quadrant === 1 || quadrant === 2 ? -value : value;
}

/**
 * Tangent of an angle in radians, at any size. NaN at ±Infinity.
 *
 * The quotient of sine and cosine, corrected by what rounding took from each of them.
 */
export function tan(x: number): number {
  if (Math.abs(x) < 1e-8) return x;
  if (!(Math.abs(x) < Infinity)) return NaN;
  const {quadrant, high, low} = reduce(x);
  const sineTail = sineRest(high, low);
  const sine = high + sineTail;
  const sineLost = high - sine + sineTail;
  const head = cosineHead(high);
  const cosineTail = cosineRest(high, low);
  const cosine = head + cosineTail;
  const cosineLost = head - cosine + cosineTail;
  if (quadrant & 1) {
    const quotient = -cosine / sine;
    return quotient - (cosineLost + quotient * sineLost) / sine;
  }
  const quotient = sine / cosine;
  return quotient + (sineLost - quotient * cosineLost) / cosine;
}
