import type {Boundary} from './boundary.js';
import {SideProbes} from './probes.js';
import type {Sampler} from './sampler.js';

/** A segment, by its first point, with the corner that its neighbours point to. */
export interface CornerGuess {
  readonly segment: number;
  readonly x: number;
  readonly y: number;
  /** Unit directions in and out of the corner, and lengths from and to the segment's ends. */
  readonly into: readonly [number, number];
  readonly outOf: readonly [number, number];
  readonly before: number;
  readonly after: number;
}

// cos 12°: a gentler turn leaves a chamfer that the tolerance takes care of.
const GENTLE = 0.978;
const FARTHEST = 4;
const PROBES = 6;

const unitFrom = ({x, y}: Boundary, from: number, to: number): [number, number] | undefined => {
  const [dx, dy] = [
    (x[to] as number) - (x[from] as number),
    (y[to] as number) - (y[from] as number),
  ];
  const length = Math.sqrt(dx * dx + dy * dy);
  return length > 0 ? [dx / length, dy / length] : undefined;
};

/**
 * The corner that a segment may cut off: where the lines through the segments before and after it
 * meet, ahead of the one and behind the other. `undefined` where the line turns gently, ends, or has
 * the corner at an end of the segment already.
 */
export function guessCorner(boundary: Boundary, segment: number): CornerGuess | undefined {
  const end = boundary.next[segment] as number;
  const previous = boundary.previous[segment] as number;
  const following = boundary.next[end] as number;
  if (previous < 0 || following < 0 || previous === end || following === segment) return undefined;
  const into = unitFrom(boundary, previous, segment);
  const outOf = unitFrom(boundary, end, following);
  if (into === undefined || outOf === undefined) return undefined;
  const straightness = into[0] * outOf[0] + into[1] * outOf[1];
  const turn = into[0] * outOf[1] - into[1] * outOf[0];
  if (straightness > GENTLE || Math.abs(turn) < 0.05) return undefined;
  const [x, y] = [boundary.x[segment] as number, boundary.y[segment] as number];
  const [dx, dy] = [(boundary.x[end] as number) - x, (boundary.y[end] as number) - y];
  const before = (dx * outOf[1] - dy * outOf[0]) / turn;
  const after = (into[0] * dy - into[1] * dx) / turn;
  const least = 1e-5;
  if (!(before > least && after > least && before < FARTHEST && after < FARTHEST)) return undefined;
  return {segment, x: x + into[0] * before, y: y + into[1] * before, into, outOf, before, after};
}

/**
 * Tells which guesses are corners: the field must change its sign across both legs, at their middles
 * and close to the corner itself. Two lines that cross pass this from either of their wedges.
 */
export function verifyCorners(
  guesses: readonly CornerGuess[],
  sampler: Sampler,
  reach: number,
): boolean[] {
  const {grid} = sampler;
  const probes = new SideProbes(sampler);
  const exact = 2e-5 * grid;
  const inside = guesses.map(({x, y}) => x >= 0 && x <= grid && y >= 0 && y <= grid);
  guesses.forEach((guess, i) => {
    if (!inside[i]) return;
    for (const [[dx, dy], length] of [
      [guess.into, -guess.before],
      [guess.outOf, guess.after],
    ] as const) {
      const probe = (along: number, distance: number) =>
        probes.add(guess.x + dx * along, guess.y + dy * along, dx, dy, distance);
      probe(Math.sign(length) * 3 * exact, exact);
      probe(length / 2, Math.min(reach, Math.abs(length) / 5));
      probe(length * 0.8, Math.min(reach, Math.abs(length) / 5));
    }
  });
  const confirmed = probes.run();
  let place = 0;
  return inside.map(isInside => {
    if (!isInside) return false;
    place += PROBES;
    return confirmed.slice(place - PROBES, place).every(Boolean);
  });
}
