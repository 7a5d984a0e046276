import {lowestFrom} from '../geometry/lowest-place.js';
import type {PlaceFunction} from '../geometry/lowest-place.js';
import {toData} from '../geometry/sampler.js';
import type {Point, Rectangle} from '../geometry/types.js';

/** Where a surface is lowest. */
export interface LowestPlace {
  readonly place: Point;
  readonly value: number;
  /** Whether it is as low over an area around the place. */
  readonly isArea: boolean;
  /** Whether the place lies on the border, so that it may well go on downhill outside. */
  readonly isAtBorder: boolean;
}

/** What counts as level, as a part of the span of the values. */
const level = 1e-12;

/** From so many lowest samples on they are an area. */
const area = 4;

/**
 * The lowest place of a surface, sought from its lowest sample on; of a level floor a place in its middle. Undefined where
 * the surface is level all over or nowhere a number.
 *
 * @param samples as `contourLines` takes them: corners of a square grid, row by row, and then centres of its cells
 */
export function lowestPlace(
  f: PlaceFunction,
  samples: Float64Array,
  rectangle: Rectangle,
  grid: number,
): LowestPlace | undefined {
  const finite = samples.filter(Number.isFinite);
  const least = finite.reduce((a, b) => Math.min(a, b), Infinity);
  const slack = level * (finite.reduce((a, b) => Math.max(a, b), -Infinity) - least);
  const low = [...samples.keys()].filter(i => samples[i]! <= least + slack);
  if (low.length === 0 || low.length === samples.length) return undefined;
  const places = low.map(i => placeOf(i, grid));
  if (low.length >= area) {
    const [x, y] = mostCentral(places);
    const place = toData(x, y, grid, rectangle);
    return {place, value: f(...place), isArea: true, isAtBorder: false};
  }
  const start = toData(...places[0]!, grid, rectangle);
  const found = lowestFrom(f, start, rectangle, 0.5 / grid);
  const [a, b] = found.place;
  return {
    ...found,
    isArea: false,
    isAtBorder: rectangle.x1.includes(a) || rectangle.x2.includes(b),
  };
}

/** The place of a sample in units of the grid. */
function placeOf(sample: number, grid: number): Point {
  const corners = (grid + 1) ** 2;
  if (sample < corners) return [sample % (grid + 1), Math.floor(sample / (grid + 1))];
  const centre = sample - corners;
  return [(centre % grid) + 0.5, Math.floor(centre / grid) + 0.5];
}

/** Of some places the one nearest to the middle of all. */
function mostCentral(places: readonly Point[]): Point {
  const mean = (axis: 0 | 1): number =>
    places.reduce((sum, place) => sum + place[axis], 0) / places.length;
  const middle = [mean(0), mean(1)] as const;
  const distance = ([x, y]: Point): number => Math.hypot(x - middle[0], y - middle[1]);
  return places.reduce((a, b) => (distance(b) < distance(a) ? b : a));
}
