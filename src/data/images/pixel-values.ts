import {dataError} from '../data-error.js';
import type {Images} from './images.js';
import * as messages from './messages.js';

/** What full ink may be, where the data does not say: fractions, the 17 greys of the digits of UCI, bytes. */
const usualMaxima = [1, 16, 255];

/**
 * Pixels from numbers, and the value that stands for full ink: the least of 1, 16 and 255 that none exceeds, or `given`.
 * Whole numbers are kept as bytes where they fit.
 *
 * @param values image by image; NaN for what is not a number
 * @param found what stood in the data at an index, for the message
 * @throws DataError `pixel` for what is not a finite number from 0 to 255, `setting` for a maximum that does not fit
 */
export function pixelValues(
  values: Float32Array,
  size: number,
  found: (index: number) => unknown,
  given?: unknown,
): Pick<Images, 'pixels' | 'max'> {
  const top = given === undefined ? 255 : Infinity;
  let greatest = 0;
  let whole = true;
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!;
    if (!(value >= 0 && value <= top && value < Infinity)) {
      const [image, pixel] = [Math.floor(i / size) + 1, (i % size) + 1];
      throw dataError('pixel', messages.badPixel(image, pixel, found(i)), {
        row: image,
        column: pixel,
      });
    }
    greatest = Math.max(greatest, value);
    whole &&= Number.isInteger(value);
  }
  const max = given ?? usualMaxima.find(usual => usual >= greatest)!;
  if (typeof max !== 'number' || !(max > 0 && max >= greatest && max < Infinity))
    throw dataError('setting', messages.badMaximum(max));
  return {pixels: whole && max <= 255 ? Uint8Array.from(values) : values, max};
}
