import {cos, sin} from '../numeric/trigonometric.js';
import type {Line, Point} from './types.js';

/** ‖w‖, the length of a line's weights. */
export const weightLength = ({w1, w2}: Line): number => Math.sqrt(w1 * w1 + w2 * w2);

/** The same line moved by a vector: only its bias changes, to b − w·v. */
export function shiftLine({w1, w2, b}: Line, [v1, v2]: Point): Line {
  return {w1, w2, b: b - (w1 * v1 + w2 * v2)};
}

/** The line with these weights through a point. */
export function lineThrough([x1, x2]: Point, w1: number, w2: number): Line {
  return {w1, w2, b: -(w1 * x1 + w2 * x2)};
}

/**
 * The line from one point on through another, with its positive side on the left (x2 upwards) and weights of the given
 * length; undefined where the points are one.
 */
export function lineBetween(from: Point, to: Point, length: number): Line | undefined {
  const [d1, d2] = [to[0] - from[0], to[1] - from[1]];
  const distance = Math.sqrt(d1 * d1 + d2 * d2);
  if (!(distance > 0 && distance < Infinity)) return undefined;
  return lineThrough(from, (-d2 / distance) * length, (d1 / distance) * length);
}

/** The line turned about one of its points by an angle in radians, counter-clockwise; ‖w‖ stays. */
export function turnLine({w1, w2}: Line, pivot: Point, angle: number): Line {
  const [c, s] = [cos(angle), sin(angle)];
  return lineThrough(pivot, w1 * c - w2 * s, w1 * s + w2 * c);
}
