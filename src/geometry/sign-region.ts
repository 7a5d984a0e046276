import {enclose} from './enclose.js';
import {cutHiddenBands} from './hidden-bands.js';
import {sampleLattice} from './lattice.js';
import {simplify, simplifyRing} from './polyline.js';
import {refineBoundary} from './refine.js';
import {Sampler, toData} from './sampler.js';
import {mergeStraightRuns} from './straight-runs.js';
import {traceBoundary} from './trace.js';
import {Triangles} from './triangles.js';
import {hasArea} from './types.js';
import type {Field, Point, Polyline, Rectangle, Ring} from './types.js';

export interface SignRegionOptions {
  /**
   * Cells along each side, 4…512; 64 unless said. Every band wider than 0.8 of a cell is found, even
   * of a model that jumps. (2·grid² + 2·grid + 1) points are evaluated before any boundary is met.
   */
  readonly grid?: number;
  /** The farthest an edge may lie from the true one, as a part of each side; 1/4000 unless said. */
  readonly tolerance?: number;
}

export interface SignRegion {
  /**
   * The region {f > 0} as closed rings, to be filled with the even-odd rule. They take in the border
   * of the rectangle where the region touches it, and run with the region on the left (x2 upwards).
   */
  readonly positive: Ring[];
  /** The edge of the region inside the rectangle; a closed line repeats its first point. */
  readonly boundary: Polyline[];
}

interface Line {
  readonly points: Point[];
  readonly closed: boolean;
}

// A single sample that is zero, or not, leaves a speck of the width of a bracket.
const isSpeck = ({points}: Line, size: number): boolean => {
  const [x, y] = points[0] as Point;
  return points.every(point => Math.abs(point[0] - x) < size && Math.abs(point[1] - y) < size);
};

function findLines(field: Field, rectangle: Rectangle, grid: number, tolerance: number) {
  const sampler = new Sampler(field, rectangle, grid);
  const triangles = new Triangles(sampleLattice(sampler));
  cutHiddenBands(triangles, sampler);
  const boundary = traceBoundary(triangles, sampler);
  mergeStraightRuns(boundary, 4e-7 * grid);
  refineBoundary(boundary, sampler, tolerance);
  const lines = boundary.lines().map(({points, closed}): Line => {
    const places = points.map((i): Point => [boundary.x[i] as number, boundary.y[i] as number]);
    const simplified = closed
      ? simplifyRing(places, tolerance / 4)
      : simplify(places, tolerance / 4);
    return {points: simplified, closed};
  });
  return {lines, isCornerInside: triangles.isAbove(0)};
}

/**
 * The region inside a rectangle where a field is above zero, as exact paths, for any function: smooth,
 * piecewise or with jumps. Zero and NaN count as not positive.
 *
 * The field is sampled on a lattice of triangles; the boundary is followed through them with its
 * crossings found to 1e-7 of a side, refined to the tolerance, corners kept to 1e-4 of a side, and
 * straight edges reduced to their ends. A rectangle without a finite area has no region.
 *
 * @throws RangeError for a grid that is not a whole number in 4…512 or a tolerance not above zero.
 */
export function signRegion(
  field: Field,
  rectangle: Rectangle,
  {grid = 64, tolerance = 1 / 4000}: SignRegionOptions = {},
): SignRegion {
  if (!Number.isInteger(grid) || grid < 4 || grid > 512) {
    throw new RangeError(`The grid must be a whole number from 4 to 512, not ${grid}.`);
  }
  if (!(tolerance > 0)) throw new RangeError(`The tolerance must be above zero, not ${tolerance}.`);
  if (!hasArea(rectangle)) return {positive: [], boundary: []};
  const {lines, isCornerInside} = findLines(field, rectangle, grid, tolerance * grid);
  const toDataLine = (line: Polyline) => line.map(([x, y]) => toData(x, y, grid, rectangle));
  const drawn = lines.filter(line => !isSpeck(line, 4e-6 * grid));
  // A speck at the border still tells which part of the border is inside.
  const open = lines.filter(({closed}) => !closed).map(({points}) => points);
  const rings = drawn.filter(({closed}) => closed).map(({points}) => points);
  return {
    positive: [...enclose(open, grid, isCornerInside), ...rings].map(toDataLine),
    boundary: drawn
      .map(({points, closed}) => (closed ? [...points, points[0] as Point] : points))
      .map(toDataLine),
  };
}
