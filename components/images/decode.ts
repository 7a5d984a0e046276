import {dataError} from '../../src/data/data-error.js';
import type {Images} from '../../src/data/images/images.js';
import {tooManyPixels} from '../../src/data/images/messages.js';
import {imagesFromBytes} from '../../src/data/images/read.js';
import {imagesFromPicture} from '../../src/data/images/sprite.js';
import type {Tile} from '../../src/data/images/sprite.js';
import {LoadError, readStream, textOf} from '../shared/load.js';
import {messages} from './messages.js';

/** The beginnings of the picture formats that every browser reads: PNG, JPEG, GIF, WebP. */
const pictures = [
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
  [0x47, 0x49, 0x46, 0x38],
  [0x52, 0x49, 0x46, 0x46],
];

/** The most pixels of a canvas on a phone. */
const mostPixels = 2 ** 24;

const beginsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
  start.every((byte, i) => bytes[i] === byte);

/** The bytes of a file, unpacked if they are packed by gzip. @throws {LoadError} */
export async function unpacked(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  if (!beginsWith(bytes, [0x1f, 0x8b])) return bytes;
  try {
    return await readStream(
      new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip')),
    );
  } catch (error) {
    throw error instanceof LoadError ? error : new LoadError('load-failed', messages.badPack);
  }
}

/**
 * The images in a file of any kind: what it is shows in its first bytes.
 *
 * @param tile the size of the tiles of a picture; guessed if absent
 * @throws DataError, LoadError
 */
export async function imagesIn(bytes: Uint8Array<ArrayBuffer>, tile?: Tile): Promise<Images> {
  if (pictures.some(start => beginsWith(bytes, start)))
    return imagesFromPicture(await decodePicture(bytes), tile);
  return imagesFromBytes(bytes, textOf);
}

async function decodePicture(bytes: Uint8Array<ArrayBuffer>): Promise<ImageData> {
  let bitmap: ImageBitmap;
  try {
    bitmap = await createImageBitmap(new Blob([bytes]));
  } catch {
    throw new LoadError('load-failed', messages.badPicture);
  }
  try {
    const {width, height} = bitmap;
    if (width * height > mostPixels) throw dataError('size', tooManyPixels(width, height));
    const canvas = document.createElement('canvas');
    Object.assign(canvas, {width, height});
    const context = canvas.getContext('2d', {willReadFrequently: true})!;
    context.drawImage(bitmap, 0, 0);
    return context.getImageData(0, 0, width, height);
  } finally {
    bitmap.close();
  }
}
