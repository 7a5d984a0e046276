import * as numeric from '../numeric/sigmoid.js';
import {tanh as hyperbolicTangent} from '../numeric/hyperbolic.js';
import type {One, Operation} from './operation.js';
import {Value} from './value.js';

/** y = max(0, a); ∂y/∂a = 1 where a > 0, and 0 elsewhere, the kink included */
const rectification: Operation = {
  name: 'relu',
  forward(y, inputs, n) {
    const [a] = inputs as One;
    for (let i = 0; i < y.width * n; i++) y.value[i] = a.value[i]! > 0 ? a.value[i]! : 0;
  },
  backward(y, inputs, n) {
    const [a] = inputs as One;
    for (let i = 0; i < y.width * n; i++) if (a.value[i]! > 0) a.gradient[i]! += y.gradient[i]!;
  },
};

/** y = tanh a; ∂y/∂a = 1 − y² */
const tangent: Operation = {
  name: 'tanh',
  forward(y, inputs, n) {
    const [a] = inputs as One;
    for (let i = 0; i < y.width * n; i++) y.value[i] = hyperbolicTangent(a.value[i]!);
  },
  backward(y, inputs, n) {
    const [a] = inputs as One;
    for (let i = 0; i < y.width * n; i++)
      a.gradient[i]! += (1 - y.value[i]! * y.value[i]!) * y.gradient[i]!;
  },
};

/** y = σ(a) = 1 / (1 + e⁻ᵃ); ∂y/∂a = y · (1 − y) */
const logistic: Operation = {
  name: 'sigmoid',
  forward(y, inputs, n) {
    const [a] = inputs as One;
    for (let i = 0; i < y.width * n; i++) y.value[i] = numeric.sigmoid(a.value[i]!);
  },
  backward(y, inputs, n) {
    const [a] = inputs as One;
    for (let i = 0; i < y.width * n; i++)
      a.gradient[i]! += y.value[i]! * (1 - y.value[i]!) * y.gradient[i]!;
  },
};

/** y = log(1 + eᵃ) = −log σ(−a); ∂y/∂a = σ(a) */
const smoothRectification: Operation = {
  name: 'softplus',
  forward(y, inputs, n) {
    const [a] = inputs as One;
    for (let i = 0; i < y.width * n; i++) y.value[i] = numeric.softplus(a.value[i]!);
  },
  backward(y, inputs, n) {
    const [a] = inputs as One;
    for (let i = 0; i < y.width * n; i++)
      a.gradient[i]! += numeric.sigmoid(a.value[i]!) * y.gradient[i]!;
  },
};

export const relu = (a: Value): Value => new Value(rectification, [a], a.width);
export const tanh = (a: Value): Value => new Value(tangent, [a], a.width);
export const sigmoid = (a: Value): Value => new Value(logistic, [a], a.width);
export const softplus = (a: Value): Value => new Value(smoothRectification, [a], a.width);
