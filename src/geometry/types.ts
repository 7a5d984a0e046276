/** A point or vector `[x1, x2]`, in data units unless said otherwise. */
export type Point = readonly [number, number];

/** An open line through its points, in order. */
export type Polyline = readonly Point[];

/** A closed line: the last point is joined to the first, which is not repeated. */
export type Ring = readonly Point[];

/** A closed interval `[min, max]`. */
export type Interval = readonly [number, number];

/** An axis-parallel rectangle in data units. */
export interface Rectangle {
  readonly x1: Interval;
  readonly x2: Interval;
}

/**
 * A real function of two variables over a column of points: writes f(x1[i], x2[i]) to `out[i]` for
 * every i < n. The arrays may be longer than n; what lies behind is not to be touched.
 */
export type Field = (x1: Float64Array, x2: Float64Array, out: Float64Array, n: number) => void;

/** The line w1·x1 + w2·x2 + b = 0; its positive side is where the left-hand side is above zero. */
export interface Line {
  readonly w1: number;
  readonly w2: number;
  readonly b: number;
}

/** Whether a rectangle has finite bounds in order and an area. */
export const hasArea = ({x1, x2}: Rectangle): boolean =>
  x1[1] > x1[0] && x2[1] > x2[0] && x1[1] - x1[0] < Infinity && x2[1] - x2[0] < Infinity;
