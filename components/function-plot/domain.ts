import type {Interval} from '../../src/geometry/types.js';
import {range, SettingError} from '../shared/setting-types.js';
import type {SettingType} from '../shared/setting-types.js';

const farthest = 1e6;
const narrowest = 1e-6;

/** The values of x that a curve is drawn over, as `-2 2`: within what axes can show. */
export const domain: SettingType<Interval> = {
  parse(value) {
    const [from, to] = range.parse(value);
    if (from >= -farthest && to <= farthest && to - from >= narrowest) return [from, to];
    throw new SettingError(
      `expected two numbers from ${-farthest} to ${farthest}, at least ${narrowest} apart`,
    );
  },
  format: pair => pair.join(' '),
};

/** The number of digits behind the point that tell places of an interval apart. */
export const digitsFor = ([from, to]: Interval): number =>
  Math.min(12, Math.max(2, 2 - Number((to - from).toExponential().split('e')[1])));
