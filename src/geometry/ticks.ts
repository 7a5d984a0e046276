import type {Interval} from './types.js';

// Beyond these a fixed number of decimals would be a row of zeros, so powers of ten are written.
const LARGEST_FIXED = 1e7;
const MOST_FIXED_DECIMALS = 6;
const MOST_DECIMALS = 15;

// Where the steps of 1, 2, 5 and 10 take over from each other: at their geometric means.
const factorOf = (mantissa: number): number =>
  mantissa < Math.SQRT2 ? 1 : mantissa < Math.sqrt(10) ? 2 : mantissa < Math.sqrt(50) ? 5 : 10;

/** The multiples of the round step next to `step`, read from decimal text, which every engine rounds alike. */
function multiplesOf(step: number): (index: number) => number {
  const [mantissa = 1, exponent = 0] = step.toExponential().split('e').map(Number);
  const factor = factorOf(mantissa);
  return index => Number(`${index * factor}e${exponent}`);
}

/** The round step, 1, 2 or 5 times a power of ten, by which a length is cut into about `count` parts. */
export const tickStep = (length: number, count: number): number => multiplesOf(length / count)(1);

/**
 * About `count` round values (1, 2 or 5 times a power of ten apart) inside the domain, in its
 * direction. A domain that is not finite has none; a domain of one value has that value.
 */
export function ticks([start, stop]: Interval, count: number): number[] {
  if (start === stop) return Number.isFinite(start) ? [start] : [];
  const [low, high] = [Math.min(start, stop), Math.max(start, stop)];
  if (!Number.isFinite(high - low) || !(count > 0)) return [];
  const at = multiplesOf((high - low) / count);
  const step = at(1);
  // Rounding may put the first or last index one too far out, so the values themselves decide.
  const first = Math.round(low / step);
  const length = Math.round(high / step) - first + 1;
  const inside = Array.from({length}, (_, i) => at(first + i) + 0).filter(
    v => v >= low && v <= high,
  );
  return start < stop ? inside : inside.reverse();
}

const withMinus = (text: string): string => {
  const unsigned = text.replace(/^-/, '');
  return text === unsigned || !/[1-9]/.test(unsigned.replace(/e.*/, ''))
    ? unsigned
    : `\u2212${unsigned}`;
};

const fewestDecimals = (values: readonly number[], print: (v: number, d: number) => string) => {
  const largest = values.reduce((size, v) => Math.max(size, Math.abs(v)), 0);
  for (let decimals = 0; decimals < MOST_DECIMALS; decimals++) {
    const exact = (v: number) => Math.abs(Number(print(v, decimals)) - v) <= largest * 1e-12;
    if (values.every(exact)) return decimals;
  }
  return MOST_DECIMALS;
};

/**
 * A function that writes each of the ticks, all with the same number of decimals: the fewest that
 * tell every tick exactly. Negative numbers carry a true minus sign (U+2212), zero none. Very large
 * and very fine ticks are written with a power of ten, as in `2.5e−9`.
 */
export function tickFormat(ticks: readonly number[]): (value: number) => string {
  const values = ticks.filter(Number.isFinite);
  const decimals = fewestDecimals(values, (v, d) => v.toFixed(d));
  if (decimals <= MOST_FIXED_DECIMALS && values.every(v => Math.abs(v) < LARGEST_FIXED)) {
    return value => withMinus(value.toFixed(decimals));
  }
  const digits = fewestDecimals(values, (v, d) => v.toExponential(d));
  return value =>
    value === 0
      ? '0'
      : withMinus(value.toExponential(digits)).replace('e+', 'e').replace('e-', 'e\u2212');
}
