import {Boundary} from './boundary.js';
import {contourLevels} from './contour-levels.js';
import {sampleLattice} from './lattice.js';
import type {Lattice} from './lattice.js';
import {simplify} from './polyline.js';
import {Sampler, toData} from './sampler.js';
import {Triangles, edgeKey} from './triangles.js';
import {hasArea} from './types.js';
import type {Field, Point, Polyline, Rectangle} from './types.js';

/** The lines on which a field has one value. */
export interface Contour {
  readonly level: number;
  /** Higher ground lies on the left (x2 upwards); a closed line repeats its first point. */
  readonly lines: Polyline[];
}

// Left-out points lie this close to the line, as a part of each side: far below a pixel.
const TOLERANCE = 1 / 20000;

function traceLevel(lattice: Lattice, level: number): Boundary {
  const triangles = new Triangles(lattice, level);
  const boundary = new Boundary();
  const crossingOf = new Map<number, number>();
  const {x, y, values} = lattice;
  const crossing = (a: number, b: number): number => {
    const key = edgeKey(a, b);
    const known = crossingOf.get(key);
    if (known !== undefined) return known;
    const [from, to] = a < b ? [a, b] : [b, a];
    const [fromValue, toValue] = [values[from] as number, values[to] as number];
    const part = (level - fromValue) / (toValue - fromValue);
    const between = (column: Float64Array) =>
      (column[from] as number) * (1 - part) + (column[to] as number) * part;
    const point = boundary.push(between(x), between(y));
    crossingOf.set(key, point);
    return point;
  };
  triangles.visitMixed((lone, second, third) => {
    // Nothing is known of the way the field takes to a value that is not finite: the line ends there.
    const corners = [lone, second, third];
    if (!corners.every(corner => Number.isFinite(values[corner]))) return;
    const [near, far] = [crossing(lone, second), crossing(lone, third)];
    if (triangles.isAbove(lone)) boundary.link(near, far);
    else boundary.link(far, near);
  });
  return boundary;
}

/**
 * Level lines of a field over a rectangle. It is sampled once, at 2·resolution² + 2·resolution + 1
 * points in one call, whatever the number of levels, as a loss over a dataset is dear; between samples
 * it is taken as linear, so lines are off by up to h²·f″ / (8·|∇f|), h the side of a cell.
 * `levels` are the values to draw, or how many to choose by `contourLevels`, or a choice by the samples.
 * A rectangle without a finite area has no lines.
 *
 * @throws RangeError for a resolution that is not a whole number in 2…512.
 */
export function contourLines(
  field: Field,
  rectangle: Rectangle,
  levels: readonly number[] | number | ((samples: Float64Array) => readonly number[]),
  resolution = 64,
): Contour[] {
  if (!Number.isInteger(resolution) || resolution < 2 || resolution > 512) {
    throw new RangeError(`The resolution must be a whole number from 2 to 512, not ${resolution}.`);
  }
  if (!hasArea(rectangle)) return [];
  const lattice = sampleLattice(new Sampler(field, rectangle, resolution));
  const values = lattice.values.subarray(0, lattice.size);
  const choose = typeof levels === 'number' ? () => contourLevels(values, levels) : levels;
  const chosen = typeof choose === 'function' ? choose(values) : choose;
  return chosen.map(level => {
    const boundary = traceLevel(lattice, level);
    const lines = boundary.lines().map(({points, closed}): Polyline => {
      const ends = closed ? [...points, points[0] as number] : points;
      const line = ends.map((i): Point => [boundary.x[i] as number, boundary.y[i] as number]);
      return simplify(line, TOLERANCE * resolution).map(([px, py]) =>
        toData(px, py, resolution, rectangle),
      );
    });
    return {level, lines};
  });
}
