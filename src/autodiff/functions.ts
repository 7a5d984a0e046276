import * as activation from './activation.js';
import * as arithmetic from './arithmetic.js';
import {step as threshold} from './step.js';
import {constant} from './value.js';
import type {Value} from './value.js';

/** A function of one variable. */
export interface UnivariateFunction {
  /** What f(x) is called, with x or −x for its argument. */
  readonly symbol: string;
  /** The graph of f(x) over that of x. */
  readonly graph: (x: Value) => Value;
  /** Where f is continuous and has no slope. */
  readonly kinks?: readonly number[];
  /** Where f leaps. */
  readonly jumps?: readonly number[];
}

/** max(0, x) */
export const relu: UnivariateFunction = {symbol: 'relu', graph: activation.relu, kinks: [0]};

/** σ(x) = 1 / (1 + e⁻ˣ) */
export const sigmoid: UnivariateFunction = {symbol: 'σ', graph: activation.sigmoid};

/** (eˣ − e⁻ˣ) / (eˣ + e⁻ˣ) */
export const tanh: UnivariateFunction = {symbol: 'tanh', graph: activation.tanh};

/** log(1 + eˣ) */
export const softplus: UnivariateFunction = {symbol: 'softplus', graph: activation.softplus};

/** 1 where x > 0, and 0 elsewhere */
export const step: UnivariateFunction = {symbol: 'step', graph: threshold, jumps: [0]};

/** x */
export const identity: UnivariateFunction = {symbol: 'identity', graph: x => x};

/** −log σ(−x) = log(1 + eˣ), the loss of logistic regression over z = −y · m(x) */
export const logLoss: UnivariateFunction = {symbol: 'log-loss', graph: activation.softplus};

/** max(0, 1 + x), the loss of the support vector machine over z = −y · m(x) */
export const hinge: UnivariateFunction = {
  symbol: 'hinge',
  graph: x => activation.relu(arithmetic.add(constant(1), x)),
  kinks: [-1],
};

/** x² */
export const squared: UnivariateFunction = {symbol: 'squared', graph: arithmetic.square};

/** The functions by the names that an author writes. */
export const functions = {
  relu,
  sigmoid,
  tanh,
  softplus,
  step,
  identity,
  'log-loss': logLoss,
  hinge,
  squared,
} satisfies Record<string, UnivariateFunction>;

export type FunctionName = keyof typeof functions;
