import {pixelsOf} from '../../src/data/images/images.js';
import type {Images} from '../../src/data/images/images.js';

/** The ink, as red, green and blue. On dark pages the style sheet inverts it, so that no theme needs another painting. */
const [red, green, blue] = [22, 24, 31] as const;

const painted = new WeakMap<HTMLCanvasElement, {readonly images: Images; readonly index: number}>();

/** Paints an image on a canvas of its size, ink on clear ground, unless it is there already. */
export function paint(canvas: HTMLCanvasElement, images: Images, index: number): void {
  const present = painted.get(canvas);
  if (present?.images === images && present.index === index) return;
  painted.set(canvas, {images, index});
  const {width, height, max} = images;
  const context = canvas.getContext('2d', {willReadFrequently: true})!;
  const picture = context.createImageData(width, height);
  const {data} = picture;
  const pixels = pixelsOf(images, index);
  for (let i = 0; i < pixels.length; i++) {
    data[4 * i] = red;
    data[4 * i + 1] = green;
    data[4 * i + 2] = blue;
    data[4 * i + 3] = (255 * pixels[i]!) / max;
  }
  context.putImageData(picture, 0, 0);
}
