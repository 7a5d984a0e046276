import {Value} from '../autodiff/value.js';
import type {Binary} from '../autodiff/operation.js';
import type {Input} from '../autodiff/value.js';
import {sigmoid, softplus} from '../numeric/sigmoid.js';

/** log(1 + eᶻ) = −log σ(−z) with z = −y · m; ∂/∂m = −y · σ(z). The negative log likelihood of logistic regression. */
const logLoss: Binary = {
  name: 'logLoss',
  forward({value: loss}, [{value: m}, {value: y}], n) {
    for (let i = 0; i < n; i++) loss[i] = softplus(-y[i]! * m[i]!);
  },
  backward({gradient: slope}, [{value: m, gradient: dm}, {value: y}], n) {
    for (let i = 0; i < n; i++) dm[i]! -= y[i]! * sigmoid(-y[i]! * m[i]!) * slope[i]!;
  },
};

/** max(0, z) with z = −y · m; ∂/∂m = −y where z > 0. The loss of the perceptron: how far a wrong point is from being right. */
const reluLoss: Binary = {
  name: 'reluLoss',
  forward({value: loss}, [{value: m}, {value: y}], n) {
    for (let i = 0; i < n; i++) loss[i] = Math.max(0, -y[i]! * m[i]!);
  },
  backward({gradient: slope}, [{value: m, gradient: dm}, {value: y}], n) {
    for (let i = 0; i < n; i++) if (y[i]! * m[i]! < 0) dm[i]! -= y[i]! * slope[i]!;
  },
};

/** max(0, 1 + z) with z = −y · m; ∂/∂m = −y where z > −1. The loss of the support vector machine: right points pay too within the margin of 1. */
const hingeLoss: Binary = {
  name: 'hingeLoss',
  forward({value: loss}, [{value: m}, {value: y}], n) {
    for (let i = 0; i < n; i++) loss[i] = Math.max(0, 1 - y[i]! * m[i]!);
  },
  backward({gradient: slope}, [{value: m, gradient: dm}, {value: y}], n) {
    for (let i = 0; i < n; i++) if (y[i]! * m[i]! < 1) dm[i]! -= y[i]! * slope[i]!;
  },
};

/** (m − y)²; ∂/∂m = 2 (m − y). The loss of regression. */
const squaredLoss: Binary = {
  name: 'squaredLoss',
  forward({value: loss}, [{value: m}, {value: y}], n) {
    for (let i = 0; i < n; i++) loss[i] = (m[i]! - y[i]!) * (m[i]! - y[i]!);
  },
  backward({gradient: slope}, [{value: m, gradient: dm}, {value: y}], n) {
    for (let i = 0; i < n; i++) dm[i]! += 2 * (m[i]! - y[i]!) * slope[i]!;
  },
};
/**
 * The loss of one point as a graph over its score m(x) and its label y. The label is data: no gradient goes to it.
 */
export type PointLoss = (score: Value, label: Input) => Value;

const pointLoss =
  (operation: Binary): PointLoss =>
  (score, label) =>
    new Value(operation, [score, label]);

/** The point losses by name; all but `squared` are for labels ±1, and z = −y · m(x) says how wrong a point is. */
export const pointLosses = {
  log: pointLoss(logLoss),
  relu: pointLoss(reluLoss),
  hinge: pointLoss(hingeLoss),
  squared: pointLoss(squaredLoss),
} satisfies Record<string, PointLoss>;

/** The name of a point loss. */
export type LossName = keyof typeof pointLosses;

/** The names of all point losses. */
export const lossNames = Object.keys(pointLosses) as LossName[];
