import type {Interval} from './types.js';

/** A function of one variable that is evaluated at a column of places at a time. */
export type ColumnFunction = (places: Float64Array) => Float64Array;

/** Vertices of a line that follows the graph of a function. */
export interface SampledCurve {
  /** Rising; closer together where the curve bends. */
  readonly places: Float64Array;
  readonly values: Float64Array;
}

export interface SampleOptions {
  /** Intervals to begin with; every feature wider than two of them is found. */
  readonly intervals?: number;
  /** How far the line may lie from the curve: a part of the span of its values, or of each value if `relative`. */
  readonly tolerance?: number;
  /** True for a logarithmic axis. */
  readonly relative?: boolean;
}

/** Intervals are not halved below this part of the whole: finer than a pixel. */
const finest = 1 / 4096;

/** Relative tolerances are of values no smaller than this part of the greatest. */
const smallest = 1e-6;

/**
 * Follows a curve with as few vertices as the eye allows: evenly spaced ones to begin with, and more of them where the
 * curve bends away from the line, so that kinks and jumps are drawn as sharp as they are.
 */
export function sampleCurve(
  f: ColumnFunction,
  [from, to]: Interval,
  {intervals = 32, tolerance = 1 / 500, relative = false}: SampleOptions = {},
): SampledCurve {
  const part = (_: unknown, i: number) => (from * (intervals - i) + to * i) / intervals;
  let places: Float64Array = Float64Array.from({length: intervals + 1}, part);
  let values: Float64Array = f(places);
  const sizes = Array.from(values).filter(Number.isFinite);
  const [least, greatest] = [Math.min(...sizes), Math.max(...sizes)];
  const allowed = (value: number): number =>
    tolerance * (relative ? Math.max(Math.abs(value), smallest * greatest) : greatest - least);

  for (let width = (to - from) / intervals; width > (to - from) * finest; width /= 2) {
    const bends = values.map((value, i) => Number(bendAt(places, values, i) > allowed(value)));
    const between: number[] = [];
    for (let i = 1; i < places.length; i++) {
      const [a, b] = [places[i - 1]!, places[i]!];
      const isNew = b - a < width * 1.5;
      if (isNew && (bends[i - 1] || bends[i])) between.push((a + b) / 2);
    }
    if (between.length === 0) break;
    ({places, values} = merge({places, values}, Float64Array.from(between), f));
  }
  return {places, values};
}

/** How far the curve may lie from the line near a vertex; infinite at the edge of where it is finite. */
function bendAt(places: Float64Array, values: Float64Array, i: number): number {
  if (i === 0 || i === places.length - 1) return 0;
  const [a, b, c] = [values[i - 1]!, values[i]!, values[i + 1]!];
  const finite = [a, b, c].filter(Number.isFinite).length;
  if (finite < 3) return finite > 0 ? Infinity : 0;
  const along = (places[i]! - places[i - 1]!) / (places[i + 1]! - places[i - 1]!);
  // The line misses a kink between two vertices by no more than a chord misses one of these vertices by.
  return Math.abs(b - (a * (1 - along) + c * along));
}

function merge(curve: SampledCurve, added: Float64Array, f: ColumnFunction): SampledCurve {
  const length = curve.places.length + added.length;
  const [places, values] = [new Float64Array(length), new Float64Array(length)];
  const addedValues = f(added);
  let [old, fresh] = [0, 0];
  for (let k = 0; k < length; k++) {
    const takeOld = !(added[fresh]! < curve.places[old]!);
    places[k] = takeOld ? curve.places[old]! : added[fresh]!;
    values[k] = takeOld ? curve.values[old++]! : addedValues[fresh++]!;
  }
  return {places, values};
}
