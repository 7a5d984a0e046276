import {multiplyPairs, normalized, productError, type Pair} from './double-double.js';

/** How many steps the interval [1, 2) is cut into. */
export const rootSteps = 64;

/**
 * 2^(j/64) for j from 0 to 63: the nearest double at 2j, and at 2j + 1 what is missing from it, as
 * a fraction of it. Made at load from six square roots of 2 and repeated multiplication in pairs.
 */
export const rootsOfTwo = new Float64Array(2 * rootSteps);

/** The square root of a pair: one Newton step from the root of its head. */
function squareRoot(a: Pair): Pair {
  const root = Math.sqrt(a.high);
  const square = root * root;
  const rest = a.high - square - productError(root, root, square) + a.low;
  return normalized(root, rest / (2 * root));
}

let step: Pair = {high: 2, low: 0};
for (let steps = 1; steps < rootSteps; steps *= 2) step = squareRoot(step);

let power: Pair = {high: 1, low: 0};
for (let j = 0; j < rootSteps; j++) {
  rootsOfTwo[2 * j] = power.high;
  rootsOfTwo[2 * j + 1] = power.low / power.high;
  power = multiplyPairs(power, step);
}
