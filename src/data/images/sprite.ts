import {dataError} from '../data-error.js';
import {checkedSize} from './checks.js';
import type {Images} from './images.js';
import * as messages from './messages.js';

/** A picture as a canvas gives it: red, green, blue and alpha of each pixel, row by row. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray;
}

/** Width and height of a tile in pixels. */
export type Tile = readonly [width: number, height: number];

/** Sides that tiles have in the data sets of the field, the likelier first. */
const usualSides = [28, 32, 64, 16, 8];

/** The largest picture that is taken for a single image, and the highest strip for a row of them. */
const largestTile = 64;

/**
 * The size of the tiles in a picture, where nothing says it: they are square. A small picture is one image; a strip holds
 * tiles as wide as it is high (or as high as it is wide); else the first usual side that divides both sides is taken.
 * A picture that nothing divides is one image.
 */
export function guessTile(width: number, height: number): Tile {
  const [short, long] = [Math.min(width, height), Math.max(width, height)];
  if (short <= largestTile && long > short && long % short === 0) return [short, short];
  if (long <= largestTile) return [width, height];
  const side = usualSides.find(usual => width % usual === 0 && height % usual === 0);
  return side === undefined ? [width, height] : [side, side];
}

/**
 * The grey images in a picture that holds them side by side and row below row. Colours become luma (ITU-R BT.601), what
 * is clear becomes white. Where the rim of the picture is light it is paper, and dark is ink; else light is ink.
 *
 * @throws DataError `size` if tiles of that size do not fill the picture
 */
export function imagesFromPicture(
  {width, height, data}: Picture,
  tile = guessTile(width, height),
): Images {
  const [tileWidth, tileHeight] = tile;
  if (width % tileWidth !== 0 || height % tileHeight !== 0)
    throw dataError('size', messages.badTile(tile, width, height));
  const size = checkedSize(tileWidth, tileHeight);
  const columns = width / tileWidth;
  const n = columns * (height / tileHeight);
  const grey = greyOf(data);
  const paper = rimIsLight(grey, width, height) ? 255 : 0;
  const pixels = new Uint8Array(width * height);
  for (let i = 0; i < pixels.length; i++) {
    const [x, y] = [i % width, Math.floor(i / width)];
    const index = Math.floor(y / tileHeight) * columns + Math.floor(x / tileWidth);
    const place = (index * tileHeight + (y % tileHeight)) * tileWidth + (x % tileWidth);
    pixels[place] = Math.abs(grey[i]! - paper);
  }
  return {...size, n, pixels, max: 255};
}

function greyOf(data: Uint8ClampedArray): Uint8ClampedArray {
  return Uint8ClampedArray.from({length: data.length / 4}, (_, i) => {
    const [red, green, blue, alpha] = data.subarray(4 * i, 4 * i + 4) as unknown as number[];
    const luma = 0.299 * red! + 0.587 * green! + 0.114 * blue!;
    return 255 + (luma - 255) * (alpha! / 255);
  });
}

function rimIsLight(grey: Uint8ClampedArray, width: number, height: number): boolean {
  let [sum, count] = [0, 0];
  grey.forEach((value, i) => {
    const [x, y] = [i % width, Math.floor(i / width)];
    if (x > 0 && x < width - 1 && y > 0 && y < height - 1) return;
    sum += value;
    count++;
  });
  return sum > 127.5 * count;
}
