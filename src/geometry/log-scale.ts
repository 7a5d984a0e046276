import {log} from '../numeric/logarithm.js';
import {linearScale} from './linear-scale.js';
import type {LinearScale} from './linear-scale.js';
import type {Interval} from './types.js';

// Written out, because what engines give for `Math.log10` differs in the last bits.
const log10 = (value: number): number => log(value) / Math.LN10;

/** As a linear scale, but of logarithms: equal ratios of the domain, which is positive, are equal distances. */
export function logScale(domain: Interval, range: Interval): LinearScale {
  const linear = linearScale([log10(domain[0]), log10(domain[1])], range);
  const scale = (value: number) => linear(log10(value));
  return Object.assign(scale, {
    invert: (position: number) => 10 ** linear.invert(position),
    domain,
    range,
  });
}

/**
 * Round values for the ticks of a logarithmic axis: powers of ten, thinned to about `count` of them; where there are
 * fewer than three, also twice and five times the powers.
 */
export function logTicks([low, high]: Interval, count: number): number[] {
  const [first, last] = [Math.ceil(log10(low) - 1e-9), Math.floor(log10(high) + 1e-9)];
  const every = Math.max(1, Math.ceil((last - first) / count));
  const digits = last - first < 2 ? [1, 2, 5] : [1];
  const ticks: number[] = [];
  for (let power = first - 1; power <= last; power++) {
    if (digits.length === 1 && (power - first) % every !== 0) continue;
    for (const digit of digits) {
      const tick = Number(`${digit}e${power}`);
      if (tick >= low * (1 - 1e-9) && tick <= high * (1 + 1e-9)) ticks.push(tick);
    }
  }
  return ticks;
}
