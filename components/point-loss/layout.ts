import type {Dataset} from '../../src/data/dataset.js';
import {curve} from '../../src/geometry/curve.js';
import {niceInterval} from '../../src/geometry/nice-interval.js';
import {polylinePath} from '../../src/geometry/path.js';
import {simplify} from '../../src/geometry/polyline.js';
import {ticks} from '../../src/geometry/ticks.js';
import type {Interval, Point} from '../../src/geometry/types.js';
import {lossesOf, scoresOf} from '../../src/loss/evaluation.js';
import type {Losses, Scores} from '../../src/loss/evaluation.js';
import {marginKinks, marginLosses} from '../../src/loss/margin-loss.js';
import type {LossName} from '../../src/loss/point-loss.js';
import type {Model} from '../../src/module/model.js';
import {chart} from '../shared/chart.js';
import type {Chart} from '../shared/chart.js';

/** Beyond this many points, marks are no longer nodes that can take the focus. */
export const mostNodes = 200;

/** Of more points than these only an even choice is drawn. */
const mostDrawn = 2000;

/** Margins beyond this are told of and not drawn. */
const farthest = 1e6;

/** About how many ticks an axis has. */
export const tickCount = 5;

const frame = {width: 360, height: 250, left: 38, right: 10, top: 22, bottom: 42};

/** All that a picture of point losses shows. */
export interface Layout {
  readonly dataset: Dataset;
  readonly model: Model;
  readonly loss: LossName;
  readonly scores: Scores;
  readonly losses: Losses;
  readonly chart: Chart;
  /** The curve of the loss, as path data. */
  readonly path: string;
  /** The points that are drawn, from the least margin to the greatest. */
  readonly shown: readonly number[];
  /** How many points are too far away. */
  readonly far: number;
  /** The radius of a mark, in user units. */
  readonly radius: number;
}

/**
 * Lays out the curve and the points on it.
 *
 * @param least an interval of margins that is shown in any case, so that the scale keeps still under a drag
 */
export function layOut(
  dataset: Dataset,
  model: Model,
  loss: LossName,
  least: Interval = [-1, 1],
): Layout {
  const scores = scoresOf(model, dataset);
  const losses = lossesOf(model, dataset, loss);
  const {margin} = scores;
  const near = [...margin.keys()].filter(i => Math.abs(margin[i]!) <= farthest);
  const domain = near.reduce(
    ([from, to], i) => [Math.min(from, margin[i]!), Math.max(to, margin[i]!)] as const,
    least,
  );
  const margins = niceInterval(domain, tickCount);
  const {pieces} = curve(
    column => marginLosses(loss, column),
    margins,
    marginKinks[loss].map(at => ({at, kind: 'corner'})),
  );
  const highest = pieces.flat().reduce((most, [, y]) => Math.max(most, y), 0);
  const range = niceInterval([0, highest], tickCount);
  const wide = Math.max(0, ...ticks(range, tickCount).map(tick => String(tick).length - 3));
  const scales = chart({...frame, left: frame.left + 7 * wide}, margins, range);
  const line = pieces.map(piece =>
    simplify(
      piece.map(([x, y]): Point => [scales.x(x), scales.y(y)]),
      0.05,
    ),
  );
  const stride = Math.ceil(near.length / mostDrawn);
  return {
    dataset,
    model,
    loss,
    scores,
    losses,
    chart: scales,
    path: polylinePath(line),
    shown: near.filter((_, k) => k % stride === 0).sort((a, b) => margin[a]! - margin[b]!),
    far: margin.length - near.length,
    radius:
      near.length > mostNodes ? 2 : Math.max(3.5, Math.min(6.5, 50 / Math.sqrt(near.length || 1))),
  };
}

/** Where a point is in the picture. */
export const placeOfPoint = ({chart: {x, y}, scores, losses}: Layout, index: number): Point => [
  x(scores.margin[index]!),
  y(losses.each[index]!),
];
