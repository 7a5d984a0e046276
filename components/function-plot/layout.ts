import {Univariate} from '../../src/autodiff/univariate.js';
import type {UnivariateFunction} from '../../src/autodiff/functions.js';
import {curve} from '../../src/geometry/curve.js';
import type {Break, ColumnFunction, Curve} from '../../src/geometry/curve.js';
import {niceInterval} from '../../src/geometry/nice-interval.js';
import {polylinePath} from '../../src/geometry/path.js';
import {simplify} from '../../src/geometry/polyline.js';
import {tickFormat, ticks} from '../../src/geometry/ticks.js';
import type {Interval, Point} from '../../src/geometry/types.js';
import {chart} from '../shared/chart.js';
import type {Chart, Frame} from '../shared/chart.js';
import type {MarkKind} from '../shared/marks.js';

/** A mark on the curve, in data units. */
export interface CurveMark {
  readonly kind: MarkKind;
  readonly x: number;
  readonly y: number;
}

/** A curve as it is drawn: the data of its path, and the ends at its leaps. */
export interface DrawnCurve extends Curve {
  readonly path: string;
}

/** All that a function plot shows, but for where the reader is. */
export interface Layout {
  readonly f: Univariate;
  readonly chart: Chart;
  readonly curve: DrawnCurve;
  readonly slope: DrawnCurve | undefined;
  readonly marks: readonly CurveMark[];
  /** The least and the greatest value of the curve. */
  readonly extent: Interval;
}

export interface LayoutOptions {
  readonly mirror: boolean;
  readonly derivative: boolean;
  readonly domain: Interval;
  readonly o: readonly number[];
  readonly x: readonly number[];
}

/** The size of the picture and what lies around it, in user units; wide labels of ticks widen the margins. */
const frameFor = (x: Interval, y: Interval): Frame => ({
  width: 360,
  height: 236,
  left: 13 + Math.max(21, widthOf(y)),
  right: Math.max(10, 2 + widthOf(x) / 2),
  top: 10,
  bottom: 38,
});

/** About how wide the widest label of an axis is. */
function widthOf(domain: Interval): number {
  const places = ticks(domain, tickCount);
  const text = tickFormat(places);
  return 7 * Math.max(...places.map(place => text(place).length), 0);
}

/** How many ticks the axes have, about. */
export const tickCount = 5;

/** How far a drawn curve may leave the true one, in user units. */
const tolerance = 0.05;

/** Works out curve, scales and marks. The scale of y depends on function and domain alone, so that it keeps still. */
export function layOut(
  definition: UnivariateFunction,
  {mirror, derivative, domain, o, x}: LayoutOptions,
): Layout {
  const f = new Univariate(definition, mirror);
  const values = (column: Float64Array): Float64Array => f.values(column);
  const plain = curve(values, domain, breaksOf(f, 'corner', 'leap'));
  const steep = derivative ? curve(x => f.slopes(x), domain, breaksOf(f, 'gap', 'gap')) : undefined;
  const [least, greatest] = extentOf([plain]);
  const shown = extentOf(steep ? [plain, steep] : [plain]);
  const [from, to] = [Math.min(0, shown[0]), Math.max(0, shown[1])];
  const y = niceInterval([from, to > from ? to : from + 1], tickCount);
  const scales = chart(frameFor(domain, y), domain, y);
  return {
    f,
    chart: scales,
    curve: drawn(plain, scales),
    slope: steep && drawn(steep, scales),
    marks: [...marksOn(values, domain, 'o', o), ...marksOn(values, domain, 'x', x)],
    extent: [least, greatest],
  };
}

function breaksOf(f: Univariate, kink: Break['kind'], jump: Break['kind']): Break[] {
  const kinks = f.kinks.map(at => ({at, kind: kink}));
  const jumps = f.jumps.map(at => ({at, kind: jump}));
  return [...kinks, ...jumps].sort((a, b) => a.at - b.at);
}

function extentOf(curves: readonly Curve[]): Interval {
  let [least, greatest] = [Infinity, -Infinity];
  for (const [, y] of curves.flatMap(({pieces}) => pieces).flat()) {
    least = Math.min(least, y);
    greatest = Math.max(greatest, y);
  }
  return [least, greatest];
}

function drawn(whole: Curve, {x, y}: Chart): DrawnCurve {
  const lines = whole.pieces.map(piece =>
    simplify(
      piece.map(([atX, atY]): Point => [x(atX), y(atY)]),
      tolerance,
    ),
  );
  return {...whole, path: polylinePath(lines)};
}

function marksOn(
  values: ColumnFunction,
  [from, to]: Interval,
  kind: MarkKind,
  places: readonly number[],
): CurveMark[] {
  const x = Float64Array.from(places.filter(at => at >= from && at <= to));
  const y = values(x);
  return Array.from(x, (at, i) => ({kind, x: at, y: y[i]!}));
}
