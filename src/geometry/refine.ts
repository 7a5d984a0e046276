import type {Boundary} from './boundary.js';
import {guessCorner, verifyCorners} from './corners.js';
import type {CornerGuess} from './corners.js';
import {CrossingSearch} from './crossings.js';
import {SideProbes} from './probes.js';
import type {Sampler} from './sampler.js';

const MOST_ROUNDS = 10;
// Off the middle, so that a bend to both sides does not pass for a straight line.
const LOOKS = [0.35, 0.65];
const STEPS = [0.125, 0.25, 0.5, 1];

// A segment by its first point, with its length, direction and middle.
function segmentOf({x, y, next}: Boundary, start: number) {
  const end = next[start] as number;
  const [fromX, fromY] = [x[start] as number, y[start] as number];
  const [dx, dy] = [(x[end] as number) - fromX, (y[end] as number) - fromY];
  const length = Math.sqrt(dx * dx + dy * dy);
  return {
    ...{start, fromX, fromY, dx, dy, length},
    middleX: fromX + dx / 2,
    middleY: fromY + dy / 2,
    unitX: dx / length,
    unitY: dy / length,
  };
}

type Segment = ReturnType<typeof segmentOf>;

function findDeparting(segments: readonly Segment[], sampler: Sampler, reach: number): Segment[] {
  const probes = new SideProbes(sampler);
  for (const {fromX, fromY, dx, dy, unitX, unitY} of segments) {
    for (const part of LOOKS) probes.add(fromX + dx * part, fromY + dy * part, unitX, unitY, reach);
  }
  const confirmed = probes.run();
  return segments.filter((_, i) => !(confirmed[2 * i] === true && confirmed[2 * i + 1] === true));
}

// How far one may go from a point in a direction before leaving the square [0, grid]².
function roomToBorder(x: number, y: number, dx: number, dy: number, grid: number): number {
  const along = (at: number, by: number) =>
    by > 0 ? (grid - at) / by : by < 0 ? at / -by : Infinity;
  return Math.max(0, Math.min(along(x, dx), along(y, dy)));
}

/**
 * Looks for the true edge along the perpendicular through the middle of each segment, at most as far
 * as the segment is long, and puts a point there. Returns the segments that this made.
 */
function splitSegments(
  segments: readonly Segment[],
  boundary: Boundary,
  sampler: Sampler,
): number[] {
  const {grid} = sampler;
  for (const {middleX, middleY} of segments) sampler.add(middleX, middleY);
  const middleValues = sampler.evaluate().slice(0, segments.length);
  const rays = segments.map((segment, i) => {
    const {middleX: x, middleY: y, length, unitX, unitY} = segment;
    // The region lies on the left, so from inside it the edge is to be found on the right.
    const isInside = (middleValues[i] as number) > 0;
    const [dx, dy] = isInside ? [unitY, -unitX] : [-unitY, unitX];
    const room = roomToBorder(x, y, dx, dy, grid);
    const stops = STEPS.map(step => Math.min(step * length, room));
    const place = stops.map(stop => sampler.add(x + dx * stop, y + dy * stop))[0] as number;
    return {segment, x, y, dx, dy, isInside, room, stops, place};
  });
  const values = sampler.evaluate();
  const search = new CrossingSearch(sampler);
  const found: {start: number; place: number}[] = [];
  const atBorder: {start: number; x: number; y: number}[] = [];
  rays.forEach(({segment, x, y, dx, dy, isInside, room, stops, place}, i) => {
    const valueAt = (k: number) => values[place + k] as number;
    const k = stops.findIndex((_, step) => valueAt(step) > 0 !== isInside);
    if (k < 0) {
      const isClipped = room < segment.length / 4 && room > 0;
      if (isClipped) atBorder.push({start: segment.start, x: x + dx * room, y: y + dy * room});
      return;
    }
    const from = k === 0 ? 0 : (stops[k - 1] as number);
    const to = stops[k] as number;
    const near = [
      x + dx * from,
      y + dy * from,
      k === 0 ? (middleValues[i] as number) : valueAt(k - 1),
    ] as const;
    const far = [x + dx * to, y + dy * to, valueAt(k)] as const;
    const added = isInside ? search.add(...far, ...near) : search.add(...near, ...far);
    found.push({start: segment.start, place: added});
  });
  search.run();
  const made = found.flatMap(({start, place}) => [
    start,
    boundary.insertAfter(start, search.x[place] as number, search.y[place] as number),
  ]);
  return [
    ...made,
    ...atBorder.flatMap(({start, x, y}) => [start, boundary.insertAfter(start, x, y)]),
  ];
}

/**
 * Refines a boundary until every segment is within `tolerance` grid units of the true edge, and its
 * corners are found: a segment that cuts off a corner gets the point where its neighbours' lines meet,
 * if the field confirms it; one that departs is split at the true edge and looked at again.
 */
export function refineBoundary(boundary: Boundary, sampler: Sampler, tolerance: number): void {
  const reach = tolerance / 2;
  const shortest = 2e-5 * sampler.grid;
  const corners = new Set<number>();
  let active = boundary.next.flatMap((end, start) => (end >= 0 ? [start] : []));
  for (let round = 0; round < MOST_ROUNDS && active.length > 0; round++) {
    const guesses: CornerGuess[] = [];
    const plain: number[] = [];
    for (const start of active) {
      const isFree = !corners.has(start) && !corners.has(boundary.next[start] as number);
      const guess = isFree ? guessCorner(boundary, start) : undefined;
      if (guess === undefined) plain.push(start);
      else guesses.push(guess);
    }
    const confirmed = verifyCorners(guesses, sampler, reach);
    const isLong = ({length}: Segment) => length > shortest;
    const refuted = guesses
      .filter((_, i) => !confirmed[i])
      .map(({segment}) => segmentOf(boundary, segment));
    const departing = findDeparting(
      plain.map(start => segmentOf(boundary, start)).filter(isLong),
      sampler,
      reach,
    );
    guesses.forEach(({segment, x, y}, i) => {
      if (confirmed[i]) corners.add(boundary.insertAfter(segment, x, y));
    });
    active = splitSegments([...refuted.filter(isLong), ...departing], boundary, sampler);
  }
}
