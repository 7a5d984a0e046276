import {dataError} from '../data-error.js';
import type {Images} from './images.js';
import * as messages from './messages.js';

/** The most pixels that a side of an image may have. */
const longestSide = 1024;

/** The size of an image, once it is sure that it can be drawn. @throws DataError `size` */
export function checkedSize(width: number, height: number): Pick<Images, 'width' | 'height'> {
  if (!(width > 0 && height > 0)) throw dataError('size', messages.noPixels);
  if (width > longestSide || height > longestSide)
    throw dataError('size', messages.tooLarge(width, height));
  return {width, height};
}

/** The side of a square of that many pixels, if there is one. */
export function sideOfSquare(count: number): number | undefined {
  const side = Math.round(Math.sqrt(count));
  return side > 0 && side * side === count ? side : undefined;
}

/** The images with labels. @throws DataError `count` unless there is a label for each */
export function withLabels(images: Images, labels: readonly string[]): Images {
  if (labels.length !== images.n)
    throw dataError('count', messages.labelCount(labels.length, images.n));
  return {...images, labels};
}
