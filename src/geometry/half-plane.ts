import {hasArea} from './types.js';
import type {Line, Point, Rectangle, Ring} from './types.js';

const cornersOf = ({x1, x2}: Rectangle): Point[] => [
  [x1[0], x2[0]],
  [x1[1], x2[0]],
  [x1[1], x2[1]],
  [x1[0], x2[1]],
];

const isFiniteLine = ({w1, w2, b}: Line): boolean =>
  Number.isFinite(w1) && Number.isFinite(w2) && Number.isFinite(b);

// The same line with coefficients of at most 1, so that its values neither overflow nor vanish.
const scaled = ({w1, w2, b}: Line): Line => {
  const size = Math.max(Math.abs(w1), Math.abs(w2), Math.abs(b)) || 1;
  return {w1: w1 / size, w2: w2 / size, b: b / size};
};

const valueAt = ({w1, w2, b}: Line, [x1, x2]: Point): number => w1 * x1 + w2 * x2 + b;

// Weights both ends, so that a coordinate they share is kept to the last bit.
const crossing = (from: Point, to: Point, valueFrom: number, valueTo: number): Point => {
  const part = valueFrom / (valueFrom - valueTo);
  const mix = (a: number, b: number) => (a === b ? a : a * (1 - part) + b * part);
  return [mix(from[0], to[0]), mix(from[1], to[1])];
};

const same = (a: Point | undefined, b: Point | undefined): boolean =>
  a !== undefined && b !== undefined && a[0] === b[0] && a[1] === b[1];

/**
 * The polygon {w1·x1 + w2·x2 + b > 0} inside the rectangle, counter-clockwise: one edge of
 * Sutherland and Hodgman's clipping (Communications of the ACM 17, 1974). With w = 0 it is all of the
 * rectangle or nothing, by the sign of b. Empty when nothing is positive or a number is not finite.
 */
export function halfPlane(line: Line, rectangle: Rectangle): Ring {
  if (!isFiniteLine(line) || !hasArea(rectangle)) return [];
  const unit = scaled(line);
  const corners = cornersOf(rectangle);
  const polygon: Point[] = [];
  const add = (point: Point) => {
    if (!same(polygon.at(-1), point)) polygon.push(point);
  };
  corners.forEach((from, i) => {
    const to = corners[(i + 1) % 4] as Point;
    const [valueFrom, valueTo] = [valueAt(unit, from), valueAt(unit, to)];
    if (valueFrom > 0) add(from);
    if (valueFrom > 0 !== valueTo > 0) add(crossing(from, to, valueFrom, valueTo));
  });
  if (same(polygon.at(-1), polygon[0])) polygon.pop();
  return polygon.length < 3 ? [] : polygon;
}

/**
 * The part of the line w1·x1 + w2·x2 + b = 0 inside the rectangle, with its positive side on the left
 * (x2 upwards); `undefined` when the line misses the rectangle, only touches a corner, or is none.
 */
export function boundarySegment(line: Line, rectangle: Rectangle): [Point, Point] | undefined {
  if (!isFiniteLine(line) || !hasArea(rectangle) || (line.w1 === 0 && line.w2 === 0)) {
    return undefined;
  }
  const unit = scaled(line);
  const corners = cornersOf(rectangle);
  const ends: Point[] = [];
  const add = (point: Point) => {
    if (!ends.some(end => same(end, point))) ends.push(point);
  };
  corners.forEach((from, i) => {
    const to = corners[(i + 1) % 4] as Point;
    const [valueFrom, valueTo] = [valueAt(unit, from), valueAt(unit, to)];
    if (valueFrom === 0) add(from);
    else if (valueTo !== 0 && valueFrom > 0 !== valueTo > 0) {
      add(crossing(from, to, valueFrom, valueTo));
    }
  });
  const [start, end] = ends;
  if (start === undefined || end === undefined) return undefined;
  const positiveOnLeft = unit.w2 * (end[0] - start[0]) - unit.w1 * (end[1] - start[1]) > 0;
  return positiveOnLeft ? [start, end] : [end, start];
}

/**
 * The point of the line w1·x1 + w2·x2 + b = 0 nearest to `point`, x − w·(w·x + b)/‖w‖²; `undefined`
 * when w = 0 or a number is not finite.
 */
export function footOfPerpendicular(point: Point, line: Line): Point | undefined {
  const size = Math.max(Math.abs(line.w1), Math.abs(line.w2));
  if (!(size > 0) || !isFiniteLine(line)) return undefined;
  const [w1, w2, b] = [line.w1 / size, line.w2 / size, line.b / size];
  const steps = (w1 * point[0] + w2 * point[1] + b) / (w1 * w1 + w2 * w2);
  const foot: Point = [point[0] - w1 * steps, point[1] - w2 * steps];
  return Number.isFinite(foot[0]) && Number.isFinite(foot[1]) ? foot : undefined;
}
