import {boundarySegment, halfPlane} from '../geometry/half-plane.js';
import type {SignRegion, SignRegionOptions} from '../geometry/sign-region.js';
import type {Rectangle} from '../geometry/types.js';
import type {Model} from './model.js';

/** A function of the plane whose region can be drawn: a model, or a snapshot of one. */
export type Scorer = Pick<Model, 'line' | 'scores'>;

/** Finds where a function is positive inside a rectangle, and the edge of that region. */
export type RegionFinder = (
  scorer: Scorer,
  rectangle: Rectangle,
  options?: SignRegionOptions,
) => SignRegion;

/** The exact region of a function that is linear in x1 and x2; one without a line has none. */
export const linearRegion: RegionFinder = ({line}, rectangle) => {
  const polygon = line ? halfPlane(line, rectangle) : [];
  const segment = line && boundarySegment(line, rectangle);
  return {positive: polygon.length > 0 ? [polygon] : [], boundary: segment ? [segment] : []};
};
