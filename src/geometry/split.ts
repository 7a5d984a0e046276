import type {Boundary} from './boundary.js';
import {CrossingSearch} from './crossings.js';
import type {Sampler} from './sampler.js';
import type {Segment} from './segment.js';

// Where to look along the perpendicular, as parts of the segment's length.
const STEPS = [0.125, 0.25, 0.5, 1];

/** Goes from the middle of a segment at right angles to where the region's edge should be. */
interface Ray {
  readonly segment: Segment;
  readonly isInside: boolean;
  readonly x: number;
  readonly y: number;
  readonly dx: number;
  readonly dy: number;
  /** How far it may go before it leaves the square, in grid units. */
  readonly room: number;
}

function roomToBorder(x: number, y: number, dx: number, dy: number, grid: number): number {
  const along = (at: number, by: number) =>
    by > 0 ? (grid - at) / by : by < 0 ? at / -by : Infinity;
  return Math.max(0, Math.min(along(x, dx), along(y, dy)));
}

// The region lies on the left, so from inside it the edge is to be found on the right.
function castRay(segment: Segment, isInside: boolean, grid: number): Ray {
  const turn = isInside ? 1 : -1;
  const x = segment.x + segment.dx / 2;
  const y = segment.y + segment.dy / 2;
  const dx = (turn * segment.dy) / segment.length;
  const dy = (-turn * segment.dx) / segment.length;
  return {segment, isInside, x, y, dx, dy, room: roomToBorder(x, y, dx, dy, grid)};
}

/**
 * Looks for the true edge along the perpendicular through the middle of each segment, at most as far
 * as the segment is long, and puts a point there, or at the border where the edge goes beyond it.
 * Returns the first points of the segments that this made.
 */
export function splitSegments(
  segments: readonly Segment[],
  boundary: Boundary,
  sampler: Sampler,
): number[] {
  for (const {x, y, dx, dy} of segments) sampler.add(x + dx / 2, y + dy / 2);
  const middleValues = sampler.evaluate().slice(0, segments.length);
  const rays = segments.map((segment, i) =>
    castRay(segment, (middleValues[i] as number) > 0, sampler.grid),
  );
  const stopOf = ({segment, room}: Ray, step: number) =>
    Math.min((STEPS[step] as number) * segment.length, room);
  for (const ray of rays) {
    for (let step = 0; step < STEPS.length; step++) {
      const stop = stopOf(ray, step);
      sampler.add(ray.x + ray.dx * stop, ray.y + ray.dy * stop);
    }
  }
  const values = sampler.evaluate();
  const search = new CrossingSearch(sampler);
  const found: number[] = [];
  const made: number[] = [];
  rays.forEach((ray, i) => {
    const {segment, isInside, x, y, dx, dy, room} = ray;
    let [near, nearValue] = [0, middleValues[i] as number];
    for (let step = 0; step < STEPS.length; step++) {
      const [far, value] = [stopOf(ray, step), values[i * STEPS.length + step] as number];
      if (value > 0 !== isInside) {
        const [low, lowValue, high, highValue] = isInside
          ? [far, value, near, nearValue]
          : [near, nearValue, far, value];
        search.add(x + dx * low, y + dy * low, lowValue, x + dx * high, y + dy * high, highValue);
        found.push(segment.start);
        return;
      }
      [near, nearValue] = [far, value];
    }
    if (room > 0 && room < segment.length / 4) {
      made.push(segment.start, boundary.insertAfter(segment.start, x + dx * room, y + dy * room));
    }
  });
  search.run();
  found.forEach((start, i) => {
    const inserted = boundary.insertAfter(start, search.x[i] as number, search.y[i] as number);
    made.push(start, inserted);
  });
  return made;
}
