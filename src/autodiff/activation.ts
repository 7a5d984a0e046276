import * as numeric from '../numeric/sigmoid.js';
import {tanh as hyperbolicTangent} from '../numeric/hyperbolic.js';
import type {Unary} from './operation.js';
import {Value} from './value.js';

/** y = max(0, a); ∂y/∂a = 1 where a > 0, and 0 elsewhere, the kink included */
const rectification: Unary = {
  name: 'relu',
  forward({value: y, width}, [{value: a}], n) {
    for (let i = 0; i < width * n; i++) y[i] = a[i]! > 0 ? a[i]! : 0;
  },
  backward({gradient: dy, width}, [{value: a, gradient: da}], n) {
    for (let i = 0; i < width * n; i++) if (a[i]! > 0) da[i]! += dy[i]!;
  },
};

/** y = tanh a; ∂y/∂a = 1 − y² */
const tangent: Unary = {
  name: 'tanh',
  derivativeReadsResult: true,
  forward({value: y, width}, [{value: a}], n) {
    for (let i = 0; i < width * n; i++) y[i] = hyperbolicTangent(a[i]!);
  },
  backward({value: y, gradient: dy, width}, [{gradient: da}], n) {
    for (let i = 0; i < width * n; i++) da[i]! += (1 - y[i]! * y[i]!) * dy[i]!;
  },
};

/** y = σ(a) = 1 / (1 + e⁻ᵃ); ∂y/∂a = y · (1 − y) */
const logistic: Unary = {
  name: 'sigmoid',
  derivativeReadsResult: true,
  forward({value: y, width}, [{value: a}], n) {
    for (let i = 0; i < width * n; i++) y[i] = numeric.sigmoid(a[i]!);
  },
  backward({value: y, gradient: dy, width}, [{gradient: da}], n) {
    for (let i = 0; i < width * n; i++) da[i]! += y[i]! * (1 - y[i]!) * dy[i]!;
  },
};

/** y = log(1 + eᵃ) = −log σ(−a); ∂y/∂a = σ(a) */
const smoothRectification: Unary = {
  name: 'softplus',
  forward({value: y, width}, [{value: a}], n) {
    for (let i = 0; i < width * n; i++) y[i] = numeric.softplus(a[i]!);
  },
  backward({gradient: dy, width}, [{value: a, gradient: da}], n) {
    for (let i = 0; i < width * n; i++) da[i]! += numeric.sigmoid(a[i]!) * dy[i]!;
  },
};

/** max(0, a) */
export const relu = (a: Value): Value => new Value(rectification, [a], a.width);
/** (eᵃ − e⁻ᵃ) / (eᵃ + e⁻ᵃ) */
export const tanh = (a: Value): Value => new Value(tangent, [a], a.width);
/** 1 / (1 + e⁻ᵃ) */
export const sigmoid = (a: Value): Value => new Value(logistic, [a], a.width);
/** log(1 + eᵃ), a smooth `relu` */
export const softplus = (a: Value): Value => new Value(smoothRectification, [a], a.width);
/** a itself: a layer without a bend */
export const identity = (a: Value): Value => a;

/** The activations of network units by name. */
export const activations = {relu, tanh, sigmoid, identity} satisfies Record<
  string,
  (a: Value) => Value
>;

/** The name of an activation. */
export type ActivationName = keyof typeof activations;
