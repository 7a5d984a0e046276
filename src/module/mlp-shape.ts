import type {ActivationName} from '../autodiff/activation.js';
import type {LinearModel} from './linear-model.js';

/** How a multi-layer perceptron is built. */
export interface MlpShape {
  /** The number of units of each hidden layer; default one layer of 2. */
  readonly hidden?: readonly number[];
  /** The activation of hidden units; default `relu`. */
  readonly activation?: ActivationName;
  /** The activation of the last unit; default `identity`. */
  readonly output?: ActivationName;
  /** The seed of the initial parameters; default 1. */
  readonly seed?: number;
}

/** What a network may be given beside its shape. */
export interface MlpParts {
  /**
   * Linear models that are the first units of the first hidden layer, named `unit1`, `unit2`, … or as given here. Their
   * parameters are those of the network. The layer has at least as many units, and by default just these.
   */
  readonly units?: readonly GivenUnit[];
  /** The initial parameters, in their order, without those of given units; default random ones. */
  readonly weights?: readonly number[];
}

/** A linear model as a unit of a network. */
export interface GivenUnit {
  readonly model: LinearModel;
  readonly name?: string;
}

/**
 * A shape with its defaults, wide enough for the given units.
 *
 * @throws {RangeError} if a layer has not at least one unit, in whole numbers, if the seed is not finite, or if the weights
 * do not fit
 */
export function completeShape({
  units = [],
  weights,
  ...shape
}: MlpShape & MlpParts): Required<MlpShape> {
  const {activation = 'relu', output = 'identity', seed = 1} = shape;
  const [first = 0, ...others] = shape.hidden ?? (units.length > 0 ? [] : [2]);
  const width = units.length > 0 ? Math.max(first, units.length) : first;
  const none = shape.hidden?.length === 0 && units.length === 0;
  const hidden = none ? [] : [width, ...others];
  const wrong = hidden.find(units => !Number.isInteger(units) || units < 1);
  if (wrong !== undefined)
    throw new RangeError(`A layer must have at least one unit, in whole numbers, not ${wrong}.`);
  if (!Number.isFinite(seed)) throw new RangeError('A seed must be a finite number.');
  checkWeights(weights, countParameters(hidden) - parametersOfUnit * units.length, units);
  return {hidden, activation, output, seed};
}

/** The parameters of a linear model: w1, w2 and b. */
const parametersOfUnit = 3;

function countParameters(hidden: readonly number[]): number {
  const widths = [2, ...hidden, 1];
  return widths.slice(1).reduce((sum, width, k) => sum + width * (widths[k]! + 1), 0);
}

/** @throws {RangeError} if there are not `count` weights, or one is not a finite number */
export function checkWeights(
  weights: readonly number[] | undefined,
  count: number,
  units: readonly GivenUnit[] = [],
): void {
  if (!weights) return;
  if (weights.length !== count) {
    const beside = units.length > 0 ? ' beside those of its given units' : '';
    throw new RangeError(
      `The network has ${count} parameters${beside}, but ${weights.length} weights are given.`,
    );
  }
  if (!weights.every(Number.isFinite)) throw new RangeError('A weight must be a finite number.');
}
