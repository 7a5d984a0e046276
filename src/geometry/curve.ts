import type {Interval, Point, Polyline} from './types.js';

/** A function over a column: f(x) for every x. */
export type ColumnFunction = (x: Float64Array) => Float64Array;

/** A place where a function is not smooth. */
export interface Break {
  readonly at: number;
  /** At a corner the function goes on, and has its value; at a leap it has one, and at a gap it has none. */
  readonly kind: 'corner' | 'leap' | 'gap';
}

/** The end of a piece at a leap or gap: closed if the function has that value there, else open. */
export interface CurveEnd {
  readonly point: Point;
  readonly closed: boolean;
}

/** The graph of a function over an interval: a line for each piece between leaps. */
export interface Curve {
  readonly pieces: readonly Polyline[];
  readonly ends: readonly CurveEnd[];
}

/** How far from a leap its two sides are looked at, relative to the interval. */
const beside = 1e-9;

/**
 * The graph of a function: `count` steps in all, a point exactly at each corner, and no line across a leap.
 *
 * @param breaks in ascending order; those outside the interval, and leaps at its ends, do not count
 */
export function curve(
  f: ColumnFunction,
  [from, to]: Interval,
  breaks: readonly Break[],
  count = 512,
): Curve {
  const inner = breaks.filter(({at}) => at > from && at < to);
  const valueAt = (x: number): number => f(Float64Array.of(x))[0]!;
  const pieces: Point[][] = [[]];
  const ends: CurveEnd[] = [];
  let start = from;
  for (const end of [...inner, {at: to, kind: 'corner'} as const]) {
    const steps = Math.max(1, Math.round((count * (end.at - start)) / (to - from)));
    const side = (to - from) * beside;
    const x = Float64Array.from({length: steps + 1}, (_, i) => mix(start, end.at, i / steps));
    const y = f(x);
    if (inner.some(({at, kind}) => at === start && kind !== 'corner')) y[0] = valueAt(start + side);
    if (end.kind !== 'corner') y[steps] = valueAt(end.at - side);
    const piece = pieces[pieces.length - 1]!;
    for (let i = piece.length > 0 ? 1 : 0; i <= steps; i++) piece.push([x[i]!, y[i]!]);
    if (end.kind !== 'corner') {
      ends.push(...endsAt(end, y[steps]!, valueAt(end.at), valueAt(end.at + side)));
      pieces.push([]);
    }
    start = end.at;
  }
  return {pieces, ends};
}

/** Both ends are exact, and no sum overflows. */
const mix = (a: number, b: number, part: number): number => a * (1 - part) + b * part;

function endsAt({at, kind}: Break, left: number, value: number, right: number): CurveEnd[] {
  const closed = (y: number): boolean => kind === 'leap' && y === value;
  return [...new Set(kind === 'leap' ? [left, value, right] : [left, right])].map(y => ({
    point: [at, y] as const,
    closed: closed(y),
  }));
}
