import type {Polyline} from '../../../src/geometry/types.js';
import type {Chart} from '../../shared/chart.js';
import {chart} from '../../shared/chart.js';
import {lossAxis} from './loss-axis.js';
import type {LossAxis} from './loss-axis.js';
import type {Reading} from './reading.js';

/** Where everything stands, in user units. */
export interface Layout extends Chart {
  readonly axis: LossAxis;
  /** Side of a small picture; 0 if there is none. */
  readonly thumbnail: number;
  /** Values of the parameter that have a small picture. */
  readonly pictured: readonly number[];
  /** The curve in user units; where the loss is no finite number, neither is its place. */
  readonly line: Polyline;
  /** Where the curve passes the present value, kept inside the picture. */
  readonly dot: readonly [x: number, y: number];
}

const plotHeight = 196;
const edges = {width: 360, left: 46, right: 14, bottom: 42};

/** The room above a small picture for its label, and below it. */
const label = 16;
const gap = 12;

/** The greatest side of a small picture. */
const largest = 84;

/** Lays out a picture; the small ones stand in a row above the curve like flags, each over its own place. */
export function layoutOf(reading: Reading, pictures: number, kind: 'linear' | 'log'): Layout {
  const {interval, curve, weight, value, loss} = reading;
  const [from, to] = interval;
  const column = (edges.width - edges.left - edges.right) / Math.max(1, pictures);
  const thumbnail = pictures > 0 ? Math.min(largest, column - Math.min(8, column * 0.14)) : 0;
  const top = pictures > 0 ? label + thumbnail + gap : gap;
  const height = top + plotHeight + edges.bottom;
  const frame = {...edges, top, height};
  const losses = curve.values.map(sum => sum * weight);
  const axis = lossAxis(losses, kind, [height - edges.bottom, top]);
  const base = chart(frame, interval, [0, 1]);
  return {
    ...base,
    y: axis.scale,
    axis,
    thumbnail,
    line: Array.from(curve.places, (place, i) => [
      base.x(place),
      Number.isFinite(losses[i]) ? lossPosition(axis, losses[i]!) : NaN,
    ]),
    pictured: Array.from({length: pictures}, (_, k) => from + ((to - from) * k) / pictures),
    dot: [base.x(Math.max(from, Math.min(to, value))), lossPosition(axis, loss)],
  };
}

/** Where a loss stands; one that is out of bounds, or no number, at the nearest edge. */
export function lossPosition({scale, least}: LossAxis, loss: number): number {
  const [bottom, top] = scale.range;
  const position = scale(Math.max(loss, least));
  return Number.isNaN(position) ? top : Math.max(top, Math.min(bottom, position));
}
