import type {Dataset} from '../data/dataset.js';
import {derived} from '../derived.js';
import type {Model} from '../module/model.js';
import {objectiveOf} from './objective.js';
import type {LossName} from './point-loss.js';

/** The sum of losses along one parameter, all others as they are. */
export interface LossCurve {
  /** The values of the parameter, evenly spaced. */
  readonly parameter: Float64Array;
  /** The loss at each of them. */
  readonly loss: Float64Array;
}

/**
 * The loss over one parameter from `from` to `to`, at `count` places, both ends included.
 *
 * @throws {RangeError} if the model has no parameter of that name
 */
export function lossCurve(
  model: Model,
  dataset: Dataset,
  loss: LossName,
  name: string,
  [from, to]: readonly [number, number],
  count: number,
): LossCurve {
  return derived(`curve ${loss} ${name} ${from} ${to} ${count}`, [model, dataset], () => {
    const parameter = Float64Array.from(
      {length: count},
      (_, i) => from + ((to - from) * i) / Math.max(1, count - 1),
    );
    return {parameter, loss: lossesAt(model, dataset, loss, name, parameter)};
  });
}

/** The sum of losses at each of the given values of one parameter. */
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
    parameters[slot] = value;
    return objective.sum(dataset.points);
  });
}
