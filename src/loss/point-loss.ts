import {constant} from '../autodiff/value.js';
import {add, multiply, negate, square, subtract} from '../autodiff/arithmetic.js';
import {relu, softplus} from '../autodiff/activation.js';
import type {Value} from '../autodiff/value.js';

/**
 * The loss of one point as a graph over its score m(x) and its label y = ±1.
 * With z = −y · m(x), the point is wrong where z > 0.
 */
export type PointLoss = (score: Value, label: Value) => Value;

const wrongness = (score: Value, label: Value): Value => negate(multiply(label, score));

/** The point losses by name. */
export const pointLosses = {
  /** log(1 + eᶻ) = −log σ(−z), the negative log likelihood of logistic regression */
  log: (score, label) => softplus(wrongness(score, label)),
  /** max(0, z), the loss of the perceptron: how far a wrong point is from being right */
  relu: (score, label) => relu(wrongness(score, label)),
  /** max(0, 1 + z), the loss of the support vector machine: also right points pay within the margin of 1 */
  hinge: (score, label) => relu(add(wrongness(score, label), constant(1))),
  /** (m(x) − y)² */
  squared: (score, label) => square(subtract(score, label)),
} satisfies Record<string, PointLoss>;

export type LossName = keyof typeof pointLosses;

export const lossNames = Object.keys(pointLosses) as LossName[];
