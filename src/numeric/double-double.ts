/**
 * Sums and products with their rounding errors, and numbers held as an unevaluated sum of two
 * doubles (about 106 bits).
 *
 * Sources: D. Knuth, The Art of Computer Programming 2, 4.2.2 (two-sum); T. J. Dekker, "A
 * floating-point technique for extending the available precision", Numer. Math. 18 (1971).
 */

/** high + low, with |low| at most half a unit in the last place of high. */
export interface Pair {
  readonly high: number;
  readonly low: number;
}

/** The exact a + b - sum, where sum is the rounded a + b. */
export function sumError(a: number, b: number, sum: number): number {
  const partOfB = sum - a;
  return a - (sum - partOfB) + (b - partOfB);
}

/**
 * The exact a · b - product, where product is the rounded a · b.
 * Needs |a|, |b| < 2^995 and a product over 2^-960, so that no partial product is lost.
 */
export function productError(a: number, b: number, product: number): number {
  // 2^27 + 1 splits 53 bits into halves of 26, whose products are exact.
  const bigA = 134217729 * a;
  const highA = bigA - (bigA - a);
  const lowA = a - highA;
  const bigB = 134217729 * b;
  const highB = bigB - (bigB - b);
  const lowB = b - highB;
  return lowA * lowB - (product - highA * highB - lowA * highB - highA * lowB);
}

/** a + b as a pair, when |a| ≥ |b| or a = 0. */
export function normalized(a: number, b: number): Pair {
  const high = a + b;
  return {high, low: b - (high - a)};
}

/** a + b for two pairs. */
export function addPairs(a: Pair, b: Pair): Pair {
  const sum = a.high + b.high;
  return normalized(sum, sumError(a.high, b.high, sum) + a.low + b.low);
}

/** a · b for two pairs. */
export function multiplyPairs(a: Pair, b: Pair): Pair {
  const product = a.high * b.high;
  return normalized(
    product,
    productError(a.high, b.high, product) + (a.high * b.low + a.low * b.high),
  );
}

/** a / b for two pairs: the quotient of the heads, corrected once by the exact remainder. */
export function dividePairs(a: Pair, b: Pair): Pair {
  const quotient = a.high / b.high;
  const product = quotient * b.high;
  const remainder = a.high - product - productError(quotient, b.high, product);
  return normalized(quotient, (remainder + a.low - quotient * b.low) / b.high);
}
