import {roundToStep} from '../geometry/readable.js';
import {tickStep} from '../geometry/ticks.js';
import type {Interval, Rectangle} from '../geometry/types.js';
import type {Points} from './points.js';
import {axisInterval} from './statistics.js';

const unit: Interval = [0, 1];

/** The room left free on either side, as a part of the extent. */
const margin = 0.06;

/** How many times longer one extent may be than the other while both axes still have one unit. */
const mostUnequal = 4;

const isInUnit = (value: number): boolean => value >= 0 && value <= 1;

/** An interval of `length` around the middle of another, widened to whole steps. */
function widened([low, high]: Interval, length: number, step: number): Interval {
  const middle = low / 2 + high / 2;
  const from = Math.floor(middle / step - length / step / 2 + 1e-9);
  const to = Math.ceil(middle / step + length / step / 2 - 1e-9);
  return [roundToStep(from * step, step), roundToStep(to * step, step)];
}

/** Adds steps on the side with less room until the interval has as many as it should. */
function lengthened(
  [from, to]: Interval,
  [low, high]: Interval,
  steps: number,
  step: number,
): Interval {
  let [start, end] = [Math.round(from / step), Math.round(to / step)];
  while (end - start < steps) {
    if (low - start * step < end * step - high) start--;
    else end++;
  }
  return [roundToStep(start * step, step), roundToStep(end * step, step)];
}

/** The round step that divides a length in about ten. */
const stepOf = (length: number): number => tickStep(length, 10);

/**
 * The rectangle that shows all the points: the unit square, the home of the lecture's data, if they lie in it, and
 * otherwise round bounds around them. Both axes then have one unit, so that angles and distances look as they are, unless
 * the two measurements differ too much for that. Points with a coordinate that is not finite do not count.
 */
export function fittedRectangle(points?: Pick<Points, 'x1' | 'x2' | 'n'>): Rectangle {
  const x1: number[] = [];
  const x2: number[] = [];
  for (let i = 0; i < (points?.n ?? 0); i++) {
    const [a, b] = [points!.x1[i]!, points!.x2[i]!];
    if (!Number.isFinite(a) || !Number.isFinite(b)) continue;
    x1.push(a);
    x2.push(b);
  }
  if (x1.every(isInUnit) && x2.every(isInUnit)) return {x1: unit, x2: unit};
  const [extent1, extent2] = [axisInterval(x1, margin), axisInterval(x2, margin)];
  const [length1, length2] = [extent1[1] - extent1[0], extent2[1] - extent2[0]];
  const longest = Math.max(length1, length2);
  if (longest > mostUnequal * Math.min(length1, length2)) {
    return {
      x1: widened(extent1, length1, stepOf(length1)),
      x2: widened(extent2, length2, stepOf(length2)),
    };
  }
  const step = stepOf(longest);
  const [wide1, wide2] = [widened(extent1, longest, step), widened(extent2, longest, step)];
  const steps = Math.round(Math.max(wide1[1] - wide1[0], wide2[1] - wide2[0]) / step);
  return {
    x1: lengthened(wide1, extent1, steps, step),
    x2: lengthened(wide2, extent2, steps, step),
  };
}
