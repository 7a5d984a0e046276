import type {Interval} from './types.js';

/** An affine map from a domain to a range, with its inverse. */
export interface LinearScale {
  /** The position in the range that belongs to a value of the domain; not clamped. */
  (value: number): number;
  /** The value of the domain that belongs to a position in the range; not clamped. */
  invert(position: number): number;
  readonly domain: Interval;
  readonly range: Interval;
}

// Weighting both ends, instead of adding a part of their difference, gives both ends exactly.
const between = (value: number, [a0, a1]: Interval, [b0, b1]: Interval): number => {
  const part = a0 === a1 ? 0.5 : (value - a0) / (a1 - a0);
  return b0 * (1 - part) + b1 * part;
};

/**
 * The affine map that takes `domain` to `range`; either may run downwards, as the vertical axis of a
 * picture does. A domain of one value maps to the middle of the range, and a range of one position
 * inverts to the middle of the domain.
 */
export function linearScale(domain: Interval, range: Interval): LinearScale {
  const scale = (value: number) => between(value, domain, range);
  return Object.assign(scale, {
    invert: (position: number) => between(position, range, domain),
    domain,
    range,
  });
}
