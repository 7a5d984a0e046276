import {MOST_POINTS_PER_CELL} from './boundary.js';
import type {Boundary} from './boundary.js';
import {guessCorner, verifyCorners} from './corners.js';
import type {CornerGuess} from './corners.js';
import {SideProbes} from './probes.js';
import type {Sampler} from './sampler.js';
import {segmentFrom} from './segment.js';
import type {Segment} from './segment.js';
import {splitSegments} from './split.js';

const MOST_ROUNDS = 10;
// Off the middle, so that a bend to both sides does not pass for a straight line.
const LOOKS = [0.35, 0.65];

function findDeparting(segments: readonly Segment[], sampler: Sampler, reach: number): Segment[] {
  const probes = new SideProbes(sampler);
  for (const {x, y, dx, dy, length} of segments) {
    for (const part of LOOKS) {
      probes.add(x + dx * part, y + dy * part, dx / length, dy / length, reach);
    }
  }
  const confirmed = probes.run();
  return segments.filter((_, i) =>
    LOOKS.some((_, look) => confirmed[LOOKS.length * i + look] === false),
  );
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
  const longOnes = (starts: readonly number[]) =>
    starts.map(start => segmentFrom(boundary, start)).filter(({length}) => length > shortest);
  let active = boundary.next.flatMap((end, start) => (end >= 0 ? [start] : []));
  const mostPoints = MOST_POINTS_PER_CELL * sampler.grid;
  for (let round = 0; round < MOST_ROUNDS && active.length > 0; round++) {
    if (boundary.x.length > mostPoints) break;
    const guesses: CornerGuess[] = [];
    const plain: number[] = [];
    for (const start of active) {
      const isFree = !corners.has(start) && !corners.has(boundary.next[start] as number);
      const guess = isFree ? guessCorner(boundary, start) : undefined;
      if (guess === undefined) plain.push(start);
      else guesses.push(guess);
    }
    const isCorner = verifyCorners(guesses, sampler, reach);
    const refuted = guesses.filter((_, i) => !isCorner[i]).map(({segment}) => segment);
    const departing = findDeparting(longOnes(plain), sampler, reach);
    guesses.forEach(({segment, x, y}, i) => {
      if (isCorner[i]) corners.add(boundary.insertAfter(segment, x, y));
    });
    active = splitSegments([...longOnes(refuted), ...departing], boundary, sampler);
  }
}
