import {cos, sin} from '../../numeric/trigonometric.js';
import type {PointRow} from '../points.js';
import {answerNearby, between, signOf, square, wideSquare, type Generator} from './generator.js';

/**
 * The classification sets of the TensorFlow Playground (playground.tensorflow.org) on [−6, 6]².
 * They differ from it in two ways: n is the exact number of points, and +1 and −1 take turns, so
 * that a larger n only adds points (but for `twoSpirals`, whose arms are divided anew).
 */
const turn = (i: number): number => (i % 2 === 0 ? 1 : -1);

/** Two normal clusters around ±(2, 2); the variance grows from 0.5 without noise to 4 at 0.5. */
export const gauss: Generator = {
  domain: wideSquare,
  rows(n, random, noise) {
    const deviation = Math.sqrt(0.5 + 7 * noise);
    return Array.from({length: n}, (_, i): PointRow => {
      const centre = 2 * turn(i);
      const x1 = centre + deviation * random.normal();
      return [x1, centre + deviation * random.normal(), turn(i)];
    });
  },
};

const insideRing = (x1: number, x2: number) => signOf(Math.sqrt(square(x1) + square(x2)) < 2.5);

/**
 * A disc (+1, radius below 2.5) inside a ring (−1, radius 3.5 to 5); with noise the radius is
 * measured up to 5·noise beside the point.
 */
export const ring: Generator = {
  domain: wideSquare,
  rows: (n, random, noise) =>
    Array.from({length: n}, (_, i) => {
      const radius = turn(i) > 0 ? between(random, 0, 2.5) : between(random, 3.5, 5);
      const angle = between(random, 0, 2 * Math.PI);
      const place = [radius * sin(angle), radius * cos(angle)] as const;
      return answerNearby(insideRing, place, random, 5, noise);
    }),
};

/** Two arms half a turn apart, from the middle to radius 5; noise moves points by up to noise. */
export const twoSpirals: Generator = {
  domain: wideSquare,
  rows: (n, random, noise) =>
    Array.from({length: n}, (_, i): PointRow => {
      const part = Math.floor(i / 2) / (n / 2);
      const radius = 5 * part;
      const angle = 3.5 * Math.PI * part + (turn(i) > 0 ? 0 : Math.PI);
      const x1 = radius * sin(angle) + between(random, -1, 1) * noise;
      return [x1, radius * cos(angle) + between(random, -1, 1) * noise, turn(i)];
    }),
};

const sameSign = (x1: number, x2: number) => signOf(x1 * x2 >= 0);

/**
 * Four squares that leave 0.3 free on either side of the axes, +1 where the measurements have the
 * same sign; with noise the sign is taken up to 5·noise beside the point.
 */
export const xorGap: Generator = {
  domain: wideSquare,
  rows(n, random, noise) {
    const measurement = () => {
      const x = between(random, -5, 5);
      return x > 0 ? x + 0.3 : x - 0.3;
    };
    return Array.from({length: n}, () =>
      answerNearby(sameSign, [measurement(), measurement()], random, 5, noise),
    );
  },
};
