import {dataError} from '../data-error.js';
import {checkedSize} from './checks.js';
import {parseIdx} from './idx.js';
import type {Images} from './images.js';
import * as messages from './messages.js';

/**
 * The images of an IDX file with three dimensions (idx3-ubyte): images, rows, columns.
 *
 * @throws DataError as `parseIdx`; `idx` for another number of dimensions; `size` for images without pixels or too large.
 */
export function imagesFromIdx(bytes: Uint8Array): Images {
  const {dimensions, values} = parseIdx(bytes);
  if (dimensions.length !== 3) throw dataError('idx', messages.imagesWanted(dimensions.length));
  const [n, height, width] = dimensions as [number, number, number];
  return {...checkedSize(width, height), n, pixels: values, max: 255};
}

/**
 * The labels of an IDX file with one dimension (idx1-ubyte), as text: “8”.
 *
 * @throws DataError as `parseIdx`; `idx` for another number of dimensions.
 */
export function labelsFromIdx(bytes: Uint8Array): string[] {
  const {dimensions, values} = parseIdx(bytes);
  if (dimensions.length !== 1) throw dataError('idx', messages.labelsWanted(dimensions.length));
  return Array.from(values, String);
}
