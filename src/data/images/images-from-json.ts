import {dataError} from '../data-error.js';
import {plainText} from '../foreign-text.js';
import {notJson} from '../messages.js';
import {checkedSize, sideOfSquare, withLabels} from './checks.js';
import type {Images} from './images.js';
import * as messages from './messages.js';
import {pixelValues} from './pixel-values.js';

type Fields = Readonly<Record<string, unknown>>;

/** The images in a JSON text; see `imagesFromValue`. @throws DataError `json`, and as `imagesFromValue` */
export function imagesFromJson(text: string): Images {
  let value: unknown;
  try {
    value = JSON.parse(plainText(text));
  } catch (error) {
    if (error instanceof SyntaxError) throw dataError('json', notJson);
    throw error;
  }
  return imagesFromValue(value);
}

/**
 * Images from plain data: a list of images, or an object `{images, width, height, labels, max}` of which only `images`
 * must be there. An image is a list of its pixels or a list of rows of them. Without a size images are square, or as
 * their rows say.
 *
 * @throws DataError `shape`, `size`, `count`, and `pixel` as `pixelValues`; images are counted from 1.
 */
export function imagesFromValue(value: unknown): Images {
  const fields: Fields = Array.isArray(value) ? {images: value} : isFields(value) ? value : {};
  const list = own(fields, 'images');
  if (!Array.isArray(list) || !list.every(Array.isArray))
    throw dataError('shape', messages.imageShape);
  if (list.length === 0) throw dataError('empty', messages.noImages);
  const images = readImages(list as unknown[][], fields);
  const labels = own(fields, 'labels');
  if (labels === undefined || labels === null) return images;
  if (!Array.isArray(labels)) throw dataError('shape', messages.imageShape);
  return withLabels(images, labels.map(String));
}

function readImages(list: readonly unknown[][], fields: Fields): Images {
  const {width, height} = sizeOf(list[0]!, fields);
  const size = width * height;
  const cells: unknown[] = [];
  list.forEach((image, i) => {
    const flat = image.flat();
    if (flat.length !== size) {
      const message = messages.pixelCount(i + 1, flat.length, size);
      throw dataError('size', message, {row: i + 1});
    }
    for (const cell of flat) cells.push(cell);
  });
  const numbers = Float32Array.from(cells, cell => (typeof cell === 'number' ? cell : NaN));
  const {pixels, max} = pixelValues(numbers, size, i => cells[i], own(fields, 'max') ?? undefined);
  return {width, height, n: list.length, pixels, max};
}

function sizeOf(image: readonly unknown[], fields: Fields): Pick<Images, 'width' | 'height'> {
  const [width, height] = [own(fields, 'width'), own(fields, 'height')];
  if (isCount(width) && isCount(height)) return checkedSize(width, height);
  if (width !== undefined || height !== undefined) throw dataError('shape', messages.imageShape);
  const first = image[0];
  if (Array.isArray(first)) return checkedSize(first.length, image.length);
  const side = sideOfSquare(image.length);
  if (side === undefined) throw dataError('size', messages.sizeWanted(image.length));
  return checkedSize(side, side);
}

const isCount = (value: unknown): value is number => Number.isInteger(value);

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null;

function own(value: Fields, key: string): unknown {
  return Object.hasOwn(value, key) ? value[key] : undefined;
}
