import type {Dataset} from '../../../src/data/dataset.js';
import {decimalsOf, readableStep, roundToStep} from '../../../src/geometry/readable.js';
import {roundStep} from '../../../src/geometry/round-step.js';
import type {Interval} from '../../../src/geometry/types.js';
import {lossesOf} from '../../../src/loss/evaluation.js';
import {lossCurve} from '../../../src/loss/landscape.js';
import type {LossCurve} from '../../../src/loss/landscape.js';
import type {Model} from '../../../src/module/model.js';
import type {LossPlotSettings} from '../mode.js';

/** All that a picture of the loss over one parameter shows. Losses are as asked for: sums or means. */
export interface Reading {
  readonly model: Model;
  readonly dataset: Dataset;
  /** The parameter's full name. */
  readonly name: string;
  readonly value: number;
  /** The loss at the present value. */
  readonly loss: number;
  readonly interval: Interval;
  /** False if the parameter is fixed. */
  readonly isMovable: boolean;
  /** The step of an arrow key, and the finer one that a drag is rounded to. */
  readonly step: number;
  readonly fineStep: number;
  readonly curve: LossCurve;
  /** What the sums of the curve are multiplied by. */
  readonly weight: number;
}

/** The name of the parameter that is shown unless one is asked for: the last that may be moved, which is the bias. */
export function usualParameter(model: Model): string | undefined {
  const names = model.namedParameters().filter(([, {fixed}]) => !fixed);
  return names.at(-1)?.[0];
}

/** Reads off what is to be shown. The model must have the parameter. */
export function readLossOver(
  name: string,
  interval: Interval,
  model: Model,
  dataset: Dataset,
  {loss, reduction, scale}: LossPlotSettings,
): Reading {
  const parameter = model.parameter(name)!;
  const [from, to] = interval;
  const relative = scale === 'log';
  const {n} = dataset.points;
  const weight = reduction === 'mean' && n > 0 ? 1 / n : 1;
  return {
    model,
    dataset,
    name,
    value: parameter.value,
    loss: lossesOf(model, dataset, loss).sum * weight,
    interval,
    isMovable: !parameter.fixed,
    step: parameter.step ?? roundStep((to - from) / 100),
    fineStep: parameter.step ?? readableStep((to - from) / 250),
    curve: lossCurve(model, dataset, {loss, parameter: name, from, to, relative}),
    weight,
  };
}

/** How many digits tell the parameter's values: those of a fine step, and more if the present value lies between steps. */
export function valueDigits({value, fineStep, step}: Reading): number {
  const finest = Math.min(fineStep, step / 10);
  return decimalsOf(roundToStep(value, fineStep) === value ? fineStep : finest);
}

/** How many digits tell losses apart that the picture does. */
export function lossDigits({curve, weight}: Reading): number {
  const finite = curve.values.filter(Number.isFinite);
  const span = finite.reduce((a, b) => Math.max(a, b), 0) - (curve.lowest?.value ?? 0);
  return span > 0 ? Math.max(2, Math.min(6, decimalsOf(roundStep((span * weight) / 500)))) : 2;
}
