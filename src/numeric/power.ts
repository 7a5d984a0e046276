import {exponent, scale} from './bits.js';
import {
  addPairs,
  dividePairs,
  multiplyPairs,
  normalized,
  productError,
  sumError,
  type Pair,
} from './double-double.js';
import {expOfSum} from './exponential.js';

const ln2: Pair = {high: 0.6931471805599453, low: 2.3190468138462996e-17};
const third: Pair = {high: 0.3333333333333333, low: 1.850371707708594e-17};
const fifth: Pair = {high: 0.2, low: -1.1102230246251566e-17};
const one: Pair = {high: 1, low: 0};

/** The largest integer exponent that is worked out by multiplication. */
const largestSquared = 16;

/**
 * ln x to about 2^-70 for x > 0: the series of `log`, 2s + 2s³/3 + 2s⁵/5 + …, with
 * s = (m - 1) / (m + 1), whose first terms are summed in pairs of doubles.
 */
function logPair(x: number): Pair {
  let k = exponent(x);
  let m = scale(x, -k);
  if (m > 1.4142135623730951) {
    m *= 0.5;
    k += 1;
  }
  const above = 1 + m;
  const s = dividePairs({high: m - 1, low: 0}, {high: above, low: sumError(1, m, above)});
  const square = multiplyPairs(s, s);
  const z = square.high;
  const far =
    1 / 13 +
    z * (1 / 15 + z * (1 / 17 + z * (1 / 19 + z * (1 / 21 + z * (1 / 23 + z * (1 / 25))))));
  const tail = z * (1 / 7 + z * (1 / 9 + z * (1 / 11 + z * far)));
  const inner = addPairs(fifth, {high: tail, low: 0});
  const middle = addPairs(third, multiplyPairs(square, inner));
  const series = addPairs(one, multiplyPairs(square, middle));
  const logOfM = multiplyPairs({high: 2 * s.high, low: 2 * s.low}, series);
  return addPairs(multiplyPairs({high: k, low: 0}, ln2), logOfM);
}

/** x^n for x > 0 and a small integer n > 0, by repeated squaring of a pair; x is near 1. */
function powerPair(x: number, n: number): Pair {
  let result = one;
  let square: Pair = {high: x, low: 0};
  for (let rest = n; ; square = multiplyPairs(square, square)) {
    if (rest & 1) result = multiplyPairs(result, square);
    rest >>= 1;
    if (rest === 0) return result;
  }
}

/** x^y for finite x > 0 and finite y. */
function positivePower(x: number, y: number): number {
  if (Math.abs(y) <= largestSquared && Math.floor(y) === y) {
    const k = exponent(x);
    const power = powerPair(scale(x, -k), Math.abs(y));
    const {high} = y < 0 ? dividePairs(one, power) : power;
    return scale(high, k * y);
  }
  if (x === 1) return 1;
  // |ln x| is between 2^-53 and 745, so beyond these the answer is known, and no product overflows.
  if (Math.abs(y) > 1e20) return x > 1 === y > 0 ? Infinity : 0;
  if (Math.abs(y) < 1e-20) return 1;
  const log = logPair(x);
  const product = y * log.high;
  const rest = productError(y, log.high, product) + y * log.low;
  const {high, low} = normalized(product, rest);
  return expOfSum(high, low);
}

function isOdd(y: number): boolean {
  const half = y / 2;
  return Math.floor(y) === y && Math.floor(half) !== half;
}

/**
 * x^y with the special cases of IEEE 754: x^0 and 1^y are 1 even for NaN, (-1)^±∞ is 1 (these two
 * are NaN in Math.pow), and a negative x to a power that is no integer is NaN.
 * Integer powers up to 16 are by repeated squaring; any result that is a double is exact.
 */
export function pow(x: number, y: number): number {
  if (y === 2) return x * x;
  if (y === 1) return x;
  if (y === 0 || x === 1) return 1;
  if (x !== x || y !== y) return NaN;
  const magnitude = Math.abs(x);
  if (Math.abs(y) === Infinity) {
    if (magnitude === 1) return 1;
    return magnitude > 1 === y > 0 ? Infinity : 0;
  }
  const sign = (x < 0 || 1 / x === -Infinity) && isOdd(y) ? -1 : 1;
  if (magnitude === 0) return y > 0 ? sign * 0 : sign * Infinity;
  if (magnitude === Infinity) return y > 0 ? sign * Infinity : sign * 0;
  if (x < 0 && Math.floor(y) !== y) return NaN;
  return sign * positivePower(magnitude, y);
}
