/**
 * Reading and scaling by powers of two.
 *
 * A double is ± 1.f · 2^e. Multiplying by a power of two changes e alone, so it is exact as long
 * as the result is not subnormal. The other files of this folder lean on that: they bring an
 * argument near 1, work there, and scale back.
 */

// A DataView is big-endian on every processor unless asked otherwise.
const view = new DataView(new ArrayBuffer(8));

/** The exponent of the smallest positive double, 2^-1074. */
export const smallestExponent = -1074;

/** 2^-1022, the smallest double that has all its 53 bits. */
export const smallestNormal = 2.2250738585072014e-308;

/**
 * Every power of two that is a double: 2^n is at n + 1074, for n from -1074 to 1023.
 * Made by doubling, which is exact. A load is the cheapest scaling there is.
 */
export const powersOfTwo = new Float64Array(2098);
for (let i = 0, power = 5e-324; i < powersOfTwo.length; i++, power *= 2) powersOfTwo[i] = power;

/** The upper 32 bits of a double as an unsigned integer: sign, 11 bits of exponent, 20 of fraction. */
export function highWord(x: number): number {
  view.setFloat64(0, x);
  return view.getUint32(0);
}

/** The lower 32 bits of a double as an unsigned integer: the rest of the fraction. */
export function lowWord(x: number): number {
  view.setFloat64(0, x);
  return view.getUint32(4);
}

/** The double of two 32-bit halves; the inverse of `highWord` and `lowWord`. */
export function fromWords(high: number, low: number): number {
  view.setUint32(0, high);
  view.setUint32(4, low);
  return view.getFloat64(0);
}

/** The integer e with 2^e ≤ |x| < 2^(e+1), for subnormal x too. -Infinity at 0; else Infinity or NaN. */
export function exponent(x: number): number {
  const magnitude = Math.abs(x);
  if (magnitude === 0) return -Infinity;
  if (!(magnitude < Infinity)) return magnitude;
  if (magnitude < smallestNormal) return (highWord(magnitude * 18014398509481984) >>> 20) - 1077;
  return (highWord(magnitude) >>> 20) - 1023;
}

/**
 * x · 2^n for an integer n, rounded once: exact unless the result is subnormal or overflows.
 */
export function scale(x: number, n: number): number {
  let rest = n > 4200 ? 4200 : n < -4200 ? -4200 : n;
  let y = x;
  while (rest > 1023) {
    y *= 8.98846567431158e307;
    rest -= 1023;
  }
  while (rest < -1022) {
    // By 2^-969, not 2^-1022: then at least 2^-54 remains, and a y that this step made subnormal,
    // and so rounded, comes to 0 (or its one neighbour) whatever the rounding was.
    y *= 2.004168360008973e-292;
    rest += 969;
  }
  return y * powersOfTwo[rest - smallestExponent]!;
}
