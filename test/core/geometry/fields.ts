import type {Field, Point, Rectangle} from '../../../src/geometry/types.js';

export type Model = (x1: number, x2: number) => number;

export const unitSquare: Rectangle = {x1: [0, 1], x2: [0, 1]};

/** A field that evaluates a model point by point and counts points and calls. */
export function counting(model: Model): {field: Field; points: number; calls: number} {
  const counter = {
    points: 0,
    calls: 0,
    field: (x1: Float64Array, x2: Float64Array, out: Float64Array, n: number) => {
      counter.points += n;
      counter.calls++;
      for (let i = 0; i < n; i++) out[i] = model(x1[i] as number, x2[i] as number);
    },
  };
  return counter;
}

export const fieldOf = (model: Model): Field => counting(model).field;

/** Numbers in [0, 1) that are the same in every run and engine. */
export function uniform(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

export const distance = (a: Point, b: Point): number =>
  Math.sqrt((a[0] - b[0]) * (a[0] - b[0]) + (a[1] - b[1]) * (a[1] - b[1]));

/** How far the nearest vertex of any line is from a point. */
export const nearestVertex = (lines: readonly (readonly Point[])[], point: Point): number =>
  Math.min(...lines.flat().map(vertex => distance(vertex, point)));
