import {minimumBetween} from './minimum.js';
import type {ColumnFunction, SampledCurve} from './sample-curve.js';

/** Where a curve is lowest: at one place (`from` = `to`), or all along a level stretch. */
export interface Lowest {
  readonly from: number;
  readonly to: number;
  readonly value: number;
}

/** What counts as level: this part of the span of the curve. */
const level = 1e-12;

/** Places are found to this part of the curve's width, about as well as values of double precision can tell. */
const precision = 1e-8;

/** A stretch shorter than this part of the curve's width is one place: also a smooth valley is level at its very bottom. */
const shortest = 1e-4;

/**
 * The lowest place of a sampled curve, found between its vertices. Of several equally low places the first. Undefined
 * where the curve has no finite value, or is level from end to end and so has no lowest place.
 */
export function lowestOf(f: ColumnFunction, {places, values}: SampledCurve): Lowest | undefined {
  const last = places.length - 1;
  const finite = values.filter(Number.isFinite);
  if (finite.length === 0) return undefined;
  const least = finite.reduce((a, b) => Math.min(a, b));
  const slack = level * (finite.reduce((a, b) => Math.max(a, b)) - least);

  const i = values.findIndex(value => value <= least + slack);
  let j = i;
  while (j < last && values[j + 1]! <= least + slack) j++;
  if (i === 0 && j === last) return undefined;

  const at = (place: number): number => f(Float64Array.of(place))[0]!;
  const [left, right] = [places[Math.max(0, i - 1)]!, places[Math.min(last, j + 1)]!];
  const width = places[last]! - places[0]!;
  const found = minimumBetween(at, left, right, width * precision);
  const best = found.value < least - slack ? found : {place: places[i]!, value: least};

  const isLow = (place: number): boolean => at(place) <= best.value + slack;
  const reach = (towards: number): number => {
    const near = best.place + Math.sign(towards - best.place) * width * shortest;
    const goesOn = near > left && near < right && isLow(near);
    return goesOn ? lastWhere(isLow, near, towards, width * precision) : best.place;
  };
  return {from: reach(left), to: reach(right), value: best.value};
}

/** How far a condition that holds at `inside` goes on towards `outside`, by bisection. */
function lastWhere(
  holds: (place: number) => boolean,
  inside: number,
  outside: number,
  width: number,
): number {
  if (holds(outside)) return outside;
  while (Math.abs(outside - inside) > width) {
    const middle = (inside + outside) / 2;
    if (middle === inside || middle === outside) break;
    if (holds(middle)) inside = middle;
    else outside = middle;
  }
  return inside;
}
