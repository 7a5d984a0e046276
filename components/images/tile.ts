import type {Tile} from '../../src/data/images/sprite.js';
import {SettingError} from '../shared/setting-types.js';
import type {SettingType} from '../shared/setting-types.js';
import {messages} from './messages.js';

/** The size of a tile in pixels: one number for a square, or width and height; none for a guess. */
export const tile: SettingType<Tile | undefined> = {
  parse(value) {
    const words = (Array.isArray(value) ? value : String(value).split(/[\s,]+/)).map(String);
    const numbers = words.filter(word => word !== '').map(Number);
    if (numbers.length === 0) return undefined;
    const [width, height = width] = numbers;
    const fits = numbers.length <= 2 && numbers.every(side => Number.isInteger(side) && side > 0);
    if (!fits) throw new SettingError(messages.tile);
    return [width!, height!];
  },
  format: size => size?.join(' ') ?? null,
};
