import type {Point, Polyline} from './types.js';

/** A place on a line for a short text that runs along it. */
export interface LineLabel {
  readonly place: Point;
  /** In degrees, from −90 to 90, so that the text is never upside down. */
  readonly angle: number;
  /** The line in two parts (one, if it is closed) that leave room for the text. */
  readonly rest: readonly Polyline[];
}

/** Where a text may stand. */
export interface LabelRoom {
  /** The length of the text along the line. */
  readonly length: number;
  /** How well a place would do, beside the straightness of the line: smaller is better, and Infinity forbids. */
  readonly cost: (place: Point) => number;
}

/** The greatest turn, in parts of the text's length, that a line may make under a text. */
const mostBend = 0.16;

/** The distance between the places that are tried. */
const stride = 4;

/**
 * The straightest place on a line (in units of the picture, y downwards) for a text; undefined where there is none.
 * A closed line repeats its first point.
 */
export function labelOn(line: Polyline, {length, cost}: LabelRoom): LineLabel | undefined {
  const along = lengthsOf(line);
  const total = along.at(-1) ?? 0;
  let best: {middle: number; cost: number} | undefined;
  for (let middle = length / 2 + 2; middle <= total - length / 2 - 2; middle += stride) {
    const [from, to] = [middle - length / 2, middle + length / 2];
    const [a, at, b] = [from, middle, to].map(s => pointAt(line, along, s)) as [
      Point,
      Point,
      Point,
    ];
    const chord = Math.hypot(b[0] - a[0], b[1] - a[1]);
    const bend =
      Math.hypot(at[0] - (a[0] + b[0]) / 2, at[1] - (a[1] + b[1]) / 2) / length +
      (1 - chord / length);
    if (bend > mostBend) continue;
    const steepness = Math.abs(b[1] - a[1]) / length;
    const all = cost(at) + bend * 60 + steepness * 6;
    if (all < (best?.cost ?? Infinity)) best = {middle, cost: all};
  }
  if (!best) return undefined;
  const [from, to] = [best.middle - length / 2, best.middle + length / 2];
  const [a, b] = [pointAt(line, along, from), pointAt(line, along, to)];
  const angle = (Math.atan2(b[1] - a[1], b[0] - a[0]) * 180) / Math.PI;
  const before = [...line.filter((_, i) => along[i]! < from), a];
  const after = [b, ...line.filter((_, i) => along[i]! > to)];
  return {
    place: [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2],
    angle: angle > 90 ? angle - 180 : angle < -90 ? angle + 180 : angle,
    rest: [before, after],
  };
}

/** How far along the line each of its points lies. */
function lengthsOf(line: Polyline): number[] {
  let sum = 0;
  return line.map(([x, y], i) => {
    const [lastX, lastY] = line[i - 1] ?? [x, y];
    return (sum += Math.hypot(x - lastX, y - lastY));
  });
}

function pointAt(line: Polyline, along: readonly number[], place: number): Point {
  const next = Math.max(
    1,
    along.findIndex(length => length >= place),
  );
  const [a, b] = [line[next - 1]!, line[next]!];
  const part = (place - along[next - 1]!) / (along[next]! - along[next - 1]! || 1);
  return [a[0] + (b[0] - a[0]) * part, a[1] + (b[1] - a[1]) * part];
}
