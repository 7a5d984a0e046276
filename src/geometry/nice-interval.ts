import {ticks} from './ticks.js';
import type {Interval} from './types.js';

/** The interval widened so that it begins and ends at a tick, where an axis has about `count` of them. */
export function niceInterval([from, to]: Interval, count: number): Interval {
  const [first, second] = ticks([from, to], count);
  if (first === undefined || second === undefined) return [from, to];
  const step = second - first;
  const below = Math.ceil((first - from) / step - slack) * step;
  const last = ticks([from, to], count).at(-1)!;
  const above = Math.ceil((to - last) / step - slack) * step;
  return [first - below, last + above];
}

/** What rounding may add to a bound that is itself a tick, in steps. */
const slack = 1e-9;
