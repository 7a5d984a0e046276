import {labelOn} from '../../../src/geometry/line-label.js';
import type {LineLabel} from '../../../src/geometry/line-label.js';
import {ringPath} from '../../../src/geometry/path.js';
import {tickFormat} from '../../../src/geometry/ticks.js';
import type {Point, Polyline} from '../../../src/geometry/types.js';
import type {LossSurface} from '../../../src/loss/surface.js';
import {chart} from '../../shared/chart.js';
import type {Chart} from '../../shared/chart.js';
import type {Reading} from './reading.js';

/** A level line as it is drawn. */
export interface DrawnContour {
  readonly level: number;
  /** In user units, with gaps for its labels. */
  readonly lines: readonly Polyline[];
  readonly labels: readonly {
    readonly text: string;
    readonly place: Point;
    readonly angle: number;
  }[];
  /** The ground above it, as path data. */
  readonly higher: string;
}

/** Where everything stands, in user units. */
export interface Layout extends Chart {
  readonly contours: readonly DrawnContour[];
  readonly lowest: Point | undefined;
  /** The present state, kept inside the picture. */
  readonly dot: Point;
}

const frame = {width: 360, height: 344, left: 46, right: 14, top: 30, bottom: 42};

/** About the width of a character of a label, and what a label needs besides. */
const character = 6.2;
const padding = 7;

/** Labels keep so far from each other, from the frame and from the mark of the lowest place. */
const apart = 34;
const fromFrame = 9;

/** A line shorter than this many times its label goes without one. */
const leastLength = 2.2;

/** Lays out a picture; what a surface looks like is worked out once. */
export function layoutOf(
  {axes, surface}: Reading,
  last: Layout | undefined,
  was?: Reading,
): Layout {
  const [{interval: first, value: a}, {interval: second, value: b}] = axes;
  const base = chart(frame, first, second);
  const dot: Point = [base.x(clamp(a, first)), base.y(clamp(b, second))];
  if (last && was?.surface === surface) return {...last, dot};
  const place = surface.lowest?.place;
  const lowest: Point | undefined = place && [base.x(place[0]), base.y(place[1])];
  return {...base, contours: drawn(surface, base, lowest), lowest, dot};
}

const clamp = (value: number, [from, to]: readonly [number, number]): number =>
  Math.max(from, Math.min(to, value));

function drawn({contours}: LossSurface, {x, y}: Chart, lowest: Point | undefined): DrawnContour[] {
  const taken: Point[] = lowest ? [lowest, [lowest[0], lowest[1] + 16]] : [];
  return contours.map(({level, lines, higher}) => {
    const text = tickFormat([level])(level);
    const length = text.length * character + padding;
    const labels: DrawnContour['labels'][number][] = [];
    const parts = lines.flatMap((line): readonly Polyline[] => {
      const placed = line.map(([a, b]): Point => [x(a), y(b)]);
      if (lengthOf(placed) < leastLength * length) return [placed];
      const label = labelOn(placed, {length, cost: costAmong(taken, length / 2)});
      if (!label) return [placed];
      taken.push(label.place);
      labels.push({text, place: label.place, angle: label.angle});
      return label.rest;
    });
    return {level, lines: parts, labels, higher: ringPath(higher, x, y)};
  });
}

/** Labels stand apart, inside the frame, and rather near the middle of the picture. */
function costAmong(taken: readonly Point[], half: number): (place: Point) => number {
  const room = fromFrame + half * 0.6;
  const {width, height, left, right, top, bottom} = frame;
  return ([px, py]) => {
    const inside =
      px > left + room &&
      px < width - right - room &&
      py > top + room &&
      py < height - bottom - room;
    const nearest = taken.reduce((d, [qx, qy]) => Math.min(d, Math.hypot(px - qx, py - qy)), 1e3);
    return inside && nearest > apart ? Math.max(0, 90 - nearest) * 0.08 : Infinity;
  };
}

const lengthOf = (line: Polyline): number =>
  line.reduce((sum, [x, y], i) => {
    const [lastX, lastY]: LineLabel['place'] = line[i - 1] ?? [x, y];
    return sum + Math.hypot(x - lastX, y - lastY);
  }, 0);
