import type {Dataset} from '../../../src/data/dataset.js';
import {decimalsOf, readableStep, roundToStep} from '../../../src/geometry/readable.js';
import {roundStep} from '../../../src/geometry/round-step.js';
import type {Interval} from '../../../src/geometry/types.js';
import {lossesOf} from '../../../src/loss/evaluation.js';
import {lossSurface} from '../../../src/loss/surface.js';
import type {LossSurface} from '../../../src/loss/surface.js';
import type {Model} from '../../../src/module/model.js';
import type {LossPlotSettings} from '../mode.js';

/** One of the two parameters. */
export interface Axis {
  /** The parameter's full name. */
  readonly name: string;
  readonly value: number;
  readonly interval: Interval;
  /** False if the parameter is fixed. */
  readonly isMovable: boolean;
  /** The step of an arrow key, and the finer one that a drag is rounded to. */
  readonly step: number;
  readonly fineStep: number;
  /** How many digits tell its values. */
  readonly digits: number;
}

/** All that a picture of the loss over two parameters shows. Losses are as asked for: sums or means. */
export interface Reading {
  readonly model: Model;
  readonly dataset: Dataset;
  /** The horizontal axis, and the vertical one. */
  readonly axes: readonly [Axis, Axis];
  readonly loss: number;
  readonly surface: LossSurface;
  /** How many digits tell losses. */
  readonly lossDigits: number;
  /** What sums are multiplied by. */
  readonly weight: number;
}

function axisOf(name: string, interval: Interval, model: Model): Axis {
  const {value, fixed, step: own} = model.parameter(name)!;
  const [from, to] = interval;
  const step = own ?? roundStep((to - from) / 100);
  const fineStep = own ?? readableStep((to - from) / 250);
  const finest = roundToStep(value, fineStep) === value ? fineStep : Math.min(fineStep, step / 10);
  return {name, value, interval, isMovable: !fixed, step, fineStep, digits: decimalsOf(finest)};
}

/** Reads off what is to be shown. The model must have both parameters. */
export function readLossOverTwo(
  names: readonly [string, string],
  [first, second]: readonly [Interval, Interval],
  model: Model,
  dataset: Dataset,
  {loss, reduction, scale}: LossPlotSettings,
): Reading {
  const {n} = dataset.points;
  const weight = reduction === 'mean' && n > 0 ? 1 / n : 1;
  const surface = lossSurface(model, dataset, {
    loss,
    parameters: names,
    rectangle: {x1: first, x2: second},
    relative: scale === 'log',
    weight,
  });
  const levels = surface.contours.map(({level}) => level);
  const least = surface.lowest?.value ?? 0;
  const span = (levels[Math.floor(levels.length / 2)] ?? least) - least;
  return {
    model,
    dataset,
    axes: [axisOf(names[0], first, model), axisOf(names[1], second, model)],
    loss: lossesOf(model, dataset, loss).sum * weight,
    surface,
    lossDigits: span > 0 ? Math.max(2, Math.min(6, decimalsOf(roundStep(span / 100)))) : 2,
    weight,
  };
}
