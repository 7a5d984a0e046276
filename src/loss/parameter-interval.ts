import type {Interval} from '../geometry/types.js';
import type {Parameter} from '../module/parameter.js';

/** Half the width of an interval that nothing is known about: weights and biases of unscaled data are seldom greater. */
const usual = 3;

/**
 * The interval of a parameter to look at: from its own least to its own greatest value where it has them. An end it does
 * not have is that of an interval around 0 wide enough for the value it has and the value it began with: ±3, or else
 * ±5, ±10, ±20, ±50 and so on.
 */
export function parameterInterval({value, initial, min, max}: Parameter): Interval {
  const reach = halfWidth(Math.max(Math.abs(value), Math.abs(initial)));
  const [from, to] = [min ?? -reach, max ?? reach];
  if (from < to) return [from, to];
  return min === undefined ? [to - 2 * reach, to] : [from, from + 2 * reach];
}

/** Beyond this the width of an interval would soon be no number. */
const farthest = 1e300;

function halfWidth(size: number): number {
  if (size > farthest / 2) return farthest;
  if (size <= usual) return usual;
  const power = Math.floor(Math.log10(size) + 1e-9);
  const round = [1, 2, 5, 10, 20].map(digit => Number(`${digit}e${power}`));
  return round.find(candidate => candidate >= size * 1.25 && candidate > usual) ?? round.at(-1)!;
}

/** The smallest interval that holds two; without the first, the second. */
export const united = (a: Interval | undefined, b: Interval): Interval =>
  a ? [Math.min(a[0], b[0]), Math.max(a[1], b[1])] : b;
