import {linearScale} from '../../../src/geometry/linear-scale.js';
import type {LinearScale} from '../../../src/geometry/linear-scale.js';
import {logScale, logTicks} from '../../../src/geometry/log-scale.js';
import {tickFormat, ticks} from '../../../src/geometry/ticks.js';
import type {Interval} from '../../../src/geometry/types.js';

/** The vertical axis of a loss plot. */
export interface LossAxis {
  readonly scale: LinearScale;
  readonly ticks: readonly number[];
  readonly text: (value: number) => string;
  /** The least loss that has a place of its own; smaller ones are drawn at the lower edge. */
  readonly least: number;
}

/** The part of the height that stays free below the curve, for the words about its lowest place. */
const below = 0.15;

/** The part of the height that stays free above the curve. */
const above = 0.05;

/** Decades that a logarithmic axis shows at most, and those that it shows above a loss of 0. */
const decades = 6;
const decadesAboveZero = 4;

/** An axis for losses that are all shown in `range`; values that are not finite are left out. */
export function lossAxis(losses: Float64Array, kind: 'linear' | 'log', range: Interval): LossAxis {
  const finite = losses.filter(Number.isFinite);
  return kind === 'log' ? logarithmic(finite, range) : linear(finite, range);
}

/** From 0 on, unless the curve would then be squeezed into the upper half or so. */
function linear(losses: Float64Array, range: Interval): LossAxis {
  const least = losses.reduce((a, b) => Math.min(a, b), Infinity);
  const greatest = losses.reduce((a, b) => Math.max(a, b), 0);
  const span = greatest - least;
  const isLevel = !(span > greatest * 1e-9);
  const high = isLevel ? greatest * 1.5 || 1 : greatest + span * above;
  const start = isLevel || least < span ? 0 : least;
  const low = Math.min(start, ((isLevel ? 0 : least) - below * high) / (1 - below));
  const values = ticks([low, high], 5).filter(value => value >= 0);
  return {
    scale: linearScale([low, high], range),
    ticks: values,
    text: tickFormat(values),
    least: 0,
  };
}

function logarithmic(losses: Float64Array, range: Interval): LossAxis {
  const greatest = losses.reduce((a, b) => Math.max(a, b), 0) || 1;
  const smallest = losses.reduce((a, b) => Math.min(a, b), greatest);
  const exponent = Number(greatest.toExponential().split('e')[1]);
  const isSmall = smallest < Number(`1e${exponent - decades}`);
  const least = isSmall ? Number(`1e${exponent - decadesAboveZero + 1}`) : smallest;
  const ratio = Math.max(greatest / least, 2);
  const domain = [least * ratio ** -(below / (1 - below)), greatest * ratio ** above] as const;
  const values = logTicks(domain, 5);
  return {
    scale: logScale(domain, range),
    ticks: values,
    text: value => tickFormat([value])(value),
    least,
  };
}
