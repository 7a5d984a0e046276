import type {Contour} from './contours.js';
import {enclose} from './enclose.js';
import type {Point, Polyline, Rectangle, Ring} from './types.js';

const isClosed = (line: Polyline): boolean => {
  const [first, last] = [line[0]!, line.at(-1)!];
  return line.length > 3 && first[0] === last[0] && first[1] === last[1];
};

/**
 * The part of the rectangle that lies above a contour, as rings for the even-odd rule.
 *
 * @param isBorderHigher whether the border lies above it where no line meets the border
 */
export function higherGround(
  {lines}: Contour,
  {x1, x2}: Rectangle,
  isBorderHigher: boolean,
): Ring[] {
  const [width, height] = [x1[1] - x1[0], x2[1] - x2[0]];
  const toUnit = ([a, b]: Point): Point => [(a - x1[0]) / width, (b - x2[0]) / height];
  const toData = ([a, b]: Point): Point => [x1[0] + a * width, x2[0] + b * height];
  const open = lines.filter(line => !isClosed(line)).map(line => line.map(toUnit));
  const closed = lines.filter(isClosed).map(line => line.slice(0, -1));
  return [...enclose(open, 1, isBorderHigher).map(ring => ring.map(toData)), ...closed];
}
