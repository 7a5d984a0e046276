import {numberList, SettingError} from '../shared/setting-types.js';
import type {SettingType} from '../shared/setting-types.js';
import {messages} from './messages.js';

const mostLayers = 8;
const mostUnits = 64;

/** The numbers of units of hidden layers, such as `4 2`; none for a network without any. */
export const layers: SettingType<readonly number[]> = {
  parse(value) {
    const widths = numberList.parse(typeof value === 'number' ? [value] : value);
    const fit = widths.every(units => Number.isInteger(units) && units >= 1 && units <= mostUnits);
    if (fit && widths.length <= mostLayers) return widths;
    throw new SettingError(messages.hidden(mostLayers, mostUnits));
  },
  format: widths => widths.join(' '),
};
