import {quoted} from '../messages.js';

/** Every sentence about images and their labels that a reader may see, kept together for translation. */

const counted = (count: number, what: string): string =>
  `${count} ${what}${count === 1 ? '' : 's'}`;

const hex = (bytes: Uint8Array): string =>
  Array.from(bytes, byte => byte.toString(16).padStart(2, '0')).join(' ');

export const noBytes = 'There is no data: the file is empty.';
export const notIdx = (found: Uint8Array): string =>
  `This is not an IDX file: it begins with the bytes ${hex(found)}, and an IDX file with two zeros.`;
export const idxType = (type: number): string =>
  `This IDX file holds numbers of the type 0x${hex(Uint8Array.of(type))}; only unsigned bytes (0x08) are read.`;
export const imagesWanted = (dimensions: number): string =>
  `Expected an IDX file of images, which has 3 dimensions; found ${dimensions}.${
    dimensions === 1 ? ' This seems to be a file of labels.' : ''
  }`;
export const labelsWanted = (dimensions: number): string =>
  `Expected an IDX file of labels, which has 1 dimension; found ${dimensions}.${
    dimensions === 3 ? ' This seems to be a file of images.' : ''
  }`;
export const shortHeader = (found: number, expected: number): string =>
  `The IDX file ends inside its heading: found ${counted(found, 'byte')}, expected ${expected}.`;
export const wrongLength = (
  found: number,
  expected: number,
  dimensions: readonly number[],
): string =>
  `By its heading the IDX file holds ${dimensions.join(' × ')} values, which makes ${counted(expected, 'byte')} in all; found ${found}${
    found < expected ? ': the file is cut off' : ''
  }.`;

export const noPixels = 'The images have no pixels.';
export const noImages = 'There are no images in the data.';
export const tooLarge = (width: number, height: number): string =>
  `An image of ${width} × ${height} pixels is too large: at most 1024 pixels a side are drawn.`;
export const notSquare = (count: number): string =>
  `The first row holds ${counted(count, 'cell')}. Expected the pixels of a square image, such as 784 for 28 × 28, and maybe a label before or after them.`;
export const rowLength = (row: number, found: number, expected: number): string =>
  `Row ${row}: found ${counted(found, 'cell')}, expected ${expected} like in the first row.`;
export const sizeWanted = (count: number): string =>
  `The first image has ${counted(count, 'pixel')}, which make no square; give "width" and "height".`;
export const imageShape =
  'Expected {"width": 28, "height": 28, "images": [[…], …], "labels": ["8", …]}, or a list with a list of pixels for each image.';
export const pixelCount = (image: number, found: number, expected: number): string =>
  `Image ${image} has ${counted(found, 'pixel')}, expected ${expected}.`;
export const badPixel = (image: number, pixel: number, found: unknown): string =>
  `Image ${image}, pixel ${pixel}: found ${quoted(found)}, expected a number from 0 to 255.`;
export const badMaximum = (found: unknown): string =>
  `max: found ${quoted(found)}, expected a number above 0 that no pixel exceeds.`;
export const labelCount = (labels: number, images: number): string =>
  `Found ${counted(labels, 'label')} for ${counted(images, 'image')}; there must be one for each.`;
export const badTile = (tile: readonly number[], width: number, height: number): string =>
  `The picture of ${width} × ${height} pixels cannot be cut into tiles of ${tile.join(' × ')} pixels.`;
export const labelList = 'Expected a list of labels, such as ["8", "2"].';
export const tooManyPixels = (width: number, height: number): string =>
  `A picture of ${width} × ${height} pixels is too large: at most 16,777,216 pixels are read.`;
