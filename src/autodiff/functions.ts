import {relu, sigmoid, softplus, tanh} from './activation.js';
import {add, square} from './arithmetic.js';
import {step} from './step.js';
import {constant} from './value.js';
import type {Value} from './value.js';

/** A function of one variable, known by name. */
export interface NamedFunction {
  /** The graph of f(x) over that of x. */
  readonly graph: (x: Value) => Value;
  /** Where f is continuous and has no slope. */
  readonly kinks?: readonly number[];
  /** Where f leaps. */
  readonly jumps?: readonly number[];
}

/** The functions of one variable by name: activations, and losses of one point over z = −y · m(x). */
export const functions = {
  /** max(0, x) */
  relu: {graph: relu, kinks: [0]},
  /** σ(x) = 1 / (1 + e⁻ˣ) */
  sigmoid: {graph: sigmoid},
  /** (eˣ − e⁻ˣ) / (eˣ + e⁻ˣ) */
  tanh: {graph: tanh},
  /** log(1 + eˣ) */
  softplus: {graph: softplus},
  /** 1 where x > 0, and 0 elsewhere */
  step: {graph: step, jumps: [0]},
  /** x */
  identity: {graph: x => x},
  /** −log σ(−x) = log(1 + eˣ), the negative log likelihood of logistic regression */
  'log-loss': {graph: softplus},
  /** max(0, 1 + x), the loss of the support vector machine */
  hinge: {graph: x => relu(add(constant(1), x)), kinks: [-1]},
  /** x² */
  squared: {graph: square},
} satisfies Record<string, NamedFunction>;

export type FunctionName = keyof typeof functions;

export const functionNames = Object.keys(functions) as FunctionName[];
