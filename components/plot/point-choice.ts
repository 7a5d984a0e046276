import type {Points} from '../../src/data/points.js';
import {numberList, SettingError} from '../shared/setting-types.js';
import type {SettingType} from '../shared/setting-types.js';

/** Which points of a dataset are meant: all, those of a class, none, or those of these indices. */
export type PointChoice = 'all' | 'o' | 'x' | 'none' | readonly number[];

const words = ['all', 'o', 'x', 'none'] as const;

/** Reads `all`, `o`, `x`, `none`, or indices such as `0 3`, counted from 0. */
export const pointChoice: SettingType<PointChoice> = {
  parse(value) {
    const word = words.find(each => each === String(value).trim().toLowerCase());
    if (word) return word;
    try {
      const indices = numberList.parse(value);
      if (indices.every(index => Number.isInteger(index) && index >= 0)) return indices;
    } catch (error) {
      if (!(error instanceof SettingError)) throw error;
    }
    throw new SettingError(`expected ${words.join(', ')}, or indices such as “0 3”`);
  },
  format: choice => (typeof choice === 'string' ? choice : choice.join(' ')),
};

/** Whether a point is among those chosen. */
export function isChosen(choice: PointChoice, {y}: Points, index: number): boolean {
  if (typeof choice !== 'string') return choice.includes(index);
  if (choice === 'all' || choice === 'none') return choice === 'all';
  return y[index]! > 0 === (choice === 'x');
}
