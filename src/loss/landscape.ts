import type {Dataset} from '../data/dataset.js';
import {derived} from '../derived.js';
import {lowestOf} from '../geometry/lowest.js';
import type {Lowest} from '../geometry/lowest.js';
import {sampleCurve} from '../geometry/sample-curve.js';
import type {SampledCurve} from '../geometry/sample-curve.js';
import {allBut} from '../module/all-but.js';
import type {Model} from '../module/model.js';
import {Snapshot} from '../module/snapshot.js';
import {isWrong} from './evaluation.js';
import {objectiveOf} from './objective.js';
import type {LossName} from './point-loss.js';

/** Which curve: the loss, and the parameter with its interval. */
export interface LossCurveOptions {
  readonly loss: LossName;
  /** The full name of the parameter. */
  readonly parameter: string;
  readonly from: number;
  readonly to: number;
  /** True if the curve is for a logarithmic axis: then small losses are followed as closely as great ones. */
  readonly relative?: boolean;
}

/** The sum of losses along one parameter, all others as they are: `places` are values of it, `values` are losses. */
export interface LossCurve extends SampledCurve {
  /** Where the loss is least between `from` and `to`; undefined where it is the same everywhere. */
  readonly lowest: Lowest | undefined;
}

/**
 * The loss over one parameter from `from` to `to`, both ends included, with its kinks where they are. While only that
 * parameter moves, nothing is computed again.
 *
 * @throws {RangeError} if the model has no parameter of that name
 */
export function lossCurve(
  model: Model,
  dataset: Dataset,
  {loss, parameter, from, to, relative = false}: LossCurveOptions,
): LossCurve {
  const key = `curve ${loss} ${parameter} ${from} ${to} ${relative}`;
  return derived(key, [allBut(model, parameter), dataset], () => {
    const along = (values: Float64Array) => lossesAt(model, dataset, loss, parameter, values);
    const curve = sampleCurve(along, [from, to], {relative});
    return {...curve, lowest: lowestOf(along, curve)};
  });
}

/**
 * The sum of losses at each of the given values of one parameter. The model is not touched.
 *
 * @throws {RangeError} if the model has no parameter of that name
 */
export function lossesAt(
  model: Model,
  dataset: Dataset,
  loss: LossName,
  name: string,
  values: Float64Array,
): Float64Array {
  const parameter = model.parameter(name);
  if (!parameter) throw new RangeError(`The model has no parameter “${name}”.`);
  const objective = objectiveOf(model, loss);
  const {leaves, parameters} = objective.tape;
  const slot = leaves.indexOf(parameter.leaf);
  return values.map(value => {
    if (slot >= 0) parameters[slot] = value;
    return objective.sum(dataset.points);
  });
}

/**
 * The number of wrong points at each of the given values of one parameter. The model is not touched.
 *
 * @throws {RangeError} if the model has no parameter of that name
 */
export function errorsAt(
  model: Model,
  dataset: Dataset,
  name: string,
  values: Float64Array,
): Float64Array {
  const {x1, x2, y, n} = dataset.points;
  const score = new Float64Array(n);
  return values.map(value => {
    new Snapshot(model, {[name]: value}).scores(x1, x2, score, n);
    return score.reduce((errors, m, i) => errors + Number(isWrong(m, y[i]!)), 0);
  });
}

/** The loss and the number of wrong points at some values of one parameter. */
export interface LossRows {
  readonly values: readonly number[];
  /** Sums over the points. */
  readonly losses: Float64Array;
  readonly errors: Float64Array;
}

/**
 * Loss and errors at each of some values of one parameter, for tables and small pictures. While only that parameter
 * moves, nothing is computed again.
 *
 * @throws {RangeError} if the model has no parameter of that name
 */
export function lossRows(
  model: Model,
  dataset: Dataset,
  loss: LossName,
  name: string,
  values: readonly number[],
): LossRows {
  return derived(`rows ${loss} ${name} ${values.join(' ')}`, [allBut(model, name), dataset], () => {
    const places = Float64Array.from(values);
    return {
      values,
      losses: lossesAt(model, dataset, loss, name, places),
      errors: errorsAt(model, dataset, name, places),
    };
  });
}
