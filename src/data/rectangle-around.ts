import type {Rectangle} from '../geometry/types.js';
import type {Points} from './points.js';
import {axisInterval} from './statistics.js';

const isInUnit = (value: number): boolean => value >= 0 && value <= 1;

/** A rectangle that shows all the points: the unit square if they lie in it, otherwise a little more than they take. */
export function rectangleAround({x1, x2}: Points): Rectangle {
  const isUnit = x1.every(isInUnit) && x2.every(isInUnit);
  if (isUnit) return {x1: [0, 1], x2: [0, 1]};
  return {x1: axisInterval(x1), x2: axisInterval(x2)};
}
