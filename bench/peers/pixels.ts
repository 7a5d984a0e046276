import type {Line, Rectangle} from '../../src/geometry/types.js';
import type {ObjectGraph} from './object-graph.js';

/** Thirty shades from one class to the other, as the TensorFlow Playground has them. */
const SHADES = Array.from({length: 30}, (_, k) => [255 - 6 * k, 128, 80 + 6 * k] as const);

/** The Playground's picture: the score at the points of a grid, shaded, in the bytes of an image. */
export class ShadedGrid {
  readonly bytes: Uint8ClampedArray;

  constructor(readonly side: number) {
    this.bytes = new Uint8ClampedArray(4 * side * side);
  }

  draw(graph: ObjectGraph, {x1, x2}: Rectangle): void {
    const {bytes, side} = this;
    const input = [0, 0];
    let byte = 0;
    for (let row = 0; row < side; row++) {
      input[1] = x2[1] - ((row + 0.5) / side) * (x2[1] - x2[0]);
      for (let column = 0; column < side; column++) {
        input[0] = x1[0] + ((column + 0.5) / side) * (x1[1] - x1[0]);
        const score = Math.max(-1, Math.min(1, graph.forward(input)));
        const [red, green, blue] = SHADES[Math.min(29, Math.floor((score + 1) * 15))]!;
        bytes[byte++] = red;
        bytes[byte++] = green;
        bytes[byte++] = blue;
        bytes[byte++] = 160;
      }
    }
  }
}

/** The region of a line, one comparison a pixel, in the bytes of an image. */
export class SignedPixels {
  readonly bytes: Uint8ClampedArray;

  constructor(readonly side: number) {
    this.bytes = new Uint8ClampedArray(4 * side * side);
  }

  draw({w1, w2, b}: Line, {x1, x2}: Rectangle): void {
    const {bytes, side} = this;
    let byte = 0;
    for (let row = 0; row < side; row++) {
      const base = b + w2 * (x2[1] - ((row + 0.5) / side) * (x2[1] - x2[0]));
      for (let column = 0; column < side; column++) {
        const positive = base + w1 * (x1[0] + ((column + 0.5) / side) * (x1[1] - x1[0])) > 0;
        bytes[byte++] = positive ? 253 : 127;
        bytes[byte++] = positive ? 127 : 128;
        bytes[byte++] = positive ? 127 : 255;
        bytes[byte++] = 255;
      }
    }
  }
}
