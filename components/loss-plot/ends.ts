import {numberList, SettingError} from '../shared/setting-types.js';
import type {SettingType} from '../shared/setting-types.js';
import {messages} from './messages.js';

/** Where axes begin or end: one number, or one for each of two parameters; undefined where the plot is to find it. */
export type Ends = number | readonly [number, number] | undefined;

/** Ends beyond this would be an interval whose width is no number. */
const farthest = 1e300;

/** `-2`, or `-2 0` for two parameters. */
export const ends: SettingType<Ends> = {
  parse(value) {
    const numbers = numberList.parse(typeof value === 'number' ? [value] : value);
    const [first, second] = numbers;
    const fits = numbers.every(each => Math.abs(each) <= farthest);
    if (first === undefined || numbers.length > 2 || !fits) throw new SettingError(messages.ends);
    return second === undefined ? first : [first, second];
  },
  format: value => (value === undefined ? null : [value].flat().join(' ')),
};

/** The end that belongs to the first or the second parameter; one number is that of both. */
export const endOf = (value: Ends, axis: 0 | 1): number | undefined =>
  typeof value === 'number' ? value : value?.[axis];
