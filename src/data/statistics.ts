/** An interval, `[low, high]` with low < high. */
export type Interval = readonly [low: number, high: number];

/** Beyond this a width `high − low` would no longer be a finite number. */
const furthest = Number.MAX_VALUE / 4;

/** The smallest and largest finite value, or `undefined` where there is none. */
export function extent(values: Iterable<number>): readonly [number, number] | undefined {
  let low = Infinity;
  let high = -Infinity;
  for (const value of values) {
    if (Number.isFinite(value)) {
      low = Math.min(low, value);
      high = Math.max(high, value);
    }
  }
  return low <= high ? [low, high] : undefined;
}

/**
 * An interval that shows all the values on an axis: their extent widened by `margin` of its width
 * on either side. No values give [0, 1]; equal values give an interval around them. The width is
 * always positive and finite, for which values beyond ±4.4e307 are left outside.
 */
export function axisInterval(values: Iterable<number>, margin = 0.05): Interval {
  const found = extent(values);
  if (!found) return [0, 1];
  const [low, high] = found.map(clamp) as [number, number];
  const least = Math.max(Math.abs(low), Math.abs(high)) * 1e-9;
  const pad = high - low > least ? (high - low) * margin : Math.max(0.5, least);
  return [clamp(low - pad), clamp(high + pad)];
}

function clamp(value: number): number {
  return Math.max(-furthest, Math.min(furthest, value));
}
