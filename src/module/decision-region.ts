import {derived} from '../derived.js';
import {footOfPerpendicular} from '../geometry/half-plane.js';
import {nearestOnSegment} from '../geometry/nearest.js';
import type {SignRegion} from '../geometry/sign-region.js';
import type {Point, Rectangle} from '../geometry/types.js';
import type {Model} from './model.js';

/** Where a model is positive inside a rectangle, and the decision boundary there; computed once for all who ask. */
export function decisionRegion(model: Model, rectangle: Rectangle): SignRegion {
  const key = `region ${rectangle.x1.join(' ')} ${rectangle.x2.join(' ')}`;
  return derived(key, [model], () => model.region(model, rectangle));
}

/** The way from a point straight to the decision boundary. */
export interface Perpendicular {
  /** The nearest point of the boundary. */
  readonly foot: Point;
  /** The Euclidean distance to it: |m(x)| / ‖w‖ for a linear model. Not to be confused with the score |m(x)|. */
  readonly distance: number;
}

/**
 * The perpendicular from a point to the decision boundary: to the whole line of a linear model, and otherwise to what
 * lies of the boundary inside the rectangle. Undefined where there is no boundary.
 */
export function perpendicular(
  model: Model,
  point: Point,
  rectangle: Rectangle,
): Perpendicular | undefined {
  const {line} = model;
  const feet = line ? [footOfPerpendicular(point, line)] : feetOnBoundary(model, point, rectangle);
  let nearest: Perpendicular | undefined;
  for (const foot of feet) {
    if (!foot) continue;
    const [d1, d2] = [foot[0] - point[0], foot[1] - point[1]];
    const distance = Math.sqrt(d1 * d1 + d2 * d2);
    if (!nearest || distance < nearest.distance) nearest = {foot, distance};
  }
  return nearest;
}

function* feetOnBoundary(model: Model, point: Point, rectangle: Rectangle): Iterable<Point> {
  for (const line of decisionRegion(model, rectangle).boundary) {
    for (let i = 1; i < line.length; i++) yield nearestOnSegment(point, line[i - 1]!, line[i]!);
  }
}
