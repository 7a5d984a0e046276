import {cos, sin} from '../../numeric/trigonometric.js';
import type {PointRow} from '../points.js';
import {answerNearby, between, signOf, square, unitSquare, type Generator} from './generator.js';

/** Whether a point of the unit square counts as +1. */
export type Rule = (x1: number, x2: number) => boolean;

/** The rules of the sets whose points are drawn evenly from [0, 1)². */
export const rules = {
  simple: x1 => x1 < 0.5,
  diag: (x1, x2) => x1 + x2 < 0.5,
  split: x1 => x1 < 0.2 || x1 > 0.8,
  xor: (x1, x2) => (x1 < 0.5 && x2 > 0.5) || (x1 > 0.5 && x2 < 0.5),
  circle: (x1, x2) => square(x1 - 0.5) + square(x2 - 0.5) > 0.1,
} satisfies Record<string, Rule>;

/** A set under a rule; with noise the rule is asked up to noise/2 beside the point. */
export function ruled(rule: Rule): Generator {
  const answer = (x1: number, x2: number) => signOf(rule(x1, x2));
  return {
    domain: unitSquare,
    rows: (n, random, noise) =>
      Array.from({length: n}, () =>
        answerNearby(answer, [random.uniform(), random.uniform()], random, 0.5, noise),
      ),
  };
}

/**
 * Two arms that wind around each other: ⌊n/2⌋ points on each, first those of −1, so that an odd n
 * gives n − 1 points. The arms leave the square at their ends, all the more where n is small.
 * Noise moves each point by up to noise/12 either way, as much of the square as in `two-spirals`.
 */
export const spiral: Generator = {
  domain: unitSquare,
  rows(n, random, noise) {
    const half = Math.floor(n / 2);
    const arm = (sign: number) =>
      Array.from({length: half}, (_, k): PointRow => {
        const t = (10 * (k + 5)) / half;
        const [along, across] = [(t * cos(t)) / 20, (t * sin(t)) / 20];
        const [dx1, dx2] = sign < 0 ? [along, across] : [across, -along];
        const move = () => (between(random, -1, 1) * noise) / 12;
        return [0.5 + dx1 + move(), 0.5 + dx2 + move(), sign];
      });
    return [...arm(-1), ...arm(1)];
  },
};
