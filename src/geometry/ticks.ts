import {ticks as evenTicks} from 'd3-array';
import type {Interval} from './types.js';

// Beyond these a fixed number of decimals would be a row of zeros, so powers of ten are written.
const LARGEST_FIXED = 1e7;
const MOST_FIXED_DECIMALS = 6;
const MOST_DECIMALS = 15;

// Engines agree on powers of ten as they compute them only while these are exact, up to 10²².
const LARGEST_EXACT = 1e15;

// Multiplies by a power of ten in decimal, which is read and written alike everywhere.
const shift = (value: number, places: number): number => {
  const [digits, exponent] = value.toExponential().split('e');
  return Number(`${digits}e${Number(exponent) + places}`) + 0;
};

/**
 * About `count` round values (1, 2 or 5 times a power of ten apart) inside the domain, in its
 * direction. A domain that is not finite has none; a domain of one value has that value.
 */
export function ticks(domain: Interval, count: number): number[] {
  const [start, stop] = domain;
  const span = Math.abs(stop - start);
  if (!Number.isFinite(span)) return [];
  const largest = Math.max(Math.abs(start), Math.abs(stop));
  if (span === 0 || (largest < LARGEST_EXACT && span > 1 / LARGEST_EXACT)) {
    return evenTicks(start, stop, count);
  }
  const places = Number(span.toExponential().split('e')[1]);
  const near = evenTicks(shift(start, -places), shift(stop, -places), count);
  return near.map(value => shift(value, places));
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
