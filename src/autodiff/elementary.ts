import * as numericExponential from '../numeric/exponential.js';
import * as numericLogarithm from '../numeric/logarithm.js';
import * as trigonometric from '../numeric/trigonometric.js';
import type {One, Operation} from './operation.js';
import {Value} from './value.js';

/* A gradient of 0 is not passed on, for 0 times an infinite slope would be NaN; guarded.ts tells why that matters. */

/** y = eᵃ; ∂y/∂a = y */
const exponential: Operation = {
  name: 'exp',
  forward(y, inputs, n) {
    const [a] = inputs as One;
    for (let i = 0; i < y.width * n; i++) y.value[i] = numericExponential.exp(a.value[i]!);
  },
  backward(y, inputs, n) {
    const [a] = inputs as One;
    for (let i = 0; i < y.width * n; i++) {
      const slope = y.gradient[i]!;
      if (slope !== 0) a.gradient[i]! += y.value[i]! * slope;
    }
  },
};

/** y = ln a, −∞ at 0 and NaN below; ∂y/∂a = 1 / a */
const logarithm: Operation = {
  name: 'log',
  forward(y, inputs, n) {
    const [a] = inputs as One;
    for (let i = 0; i < y.width * n; i++) y.value[i] = numericLogarithm.log(a.value[i]!);
  },
  backward(y, inputs, n) {
    const [a] = inputs as One;
    for (let i = 0; i < y.width * n; i++) {
      const slope = y.gradient[i]!;
      if (slope !== 0) a.gradient[i]! += slope / a.value[i]!;
    }
  },
};

/** y = √a, NaN below 0; ∂y/∂a = 1 / 2y, infinite at 0 */
const squareRoot: Operation = {
  name: 'sqrt',
  forward(y, inputs, n) {
    const [a] = inputs as One;
    for (let i = 0; i < y.width * n; i++) y.value[i] = Math.sqrt(a.value[i]!);
  },
  backward(y, inputs, n) {
    const [a] = inputs as One;
    for (let i = 0; i < y.width * n; i++) {
      const slope = y.gradient[i]!;
      if (slope !== 0) a.gradient[i]! += slope / (2 * y.value[i]!);
    }
  },
};

/** y = sin a; ∂y/∂a = cos a */
const sine: Operation = {
  name: 'sin',
  forward(y, inputs, n) {
    const [a] = inputs as One;
    for (let i = 0; i < y.width * n; i++) y.value[i] = trigonometric.sin(a.value[i]!);
  },
  backward(y, inputs, n) {
    const [a] = inputs as One;
    for (let i = 0; i < y.width * n; i++) {
      const slope = y.gradient[i]!;
      if (slope !== 0) a.gradient[i]! += trigonometric.cos(a.value[i]!) * slope;
    }
  },
};

/** y = cos a; ∂y/∂a = −sin a */
const cosine: Operation = {
  name: 'cos',
  forward(y, inputs, n) {
    const [a] = inputs as One;
    for (let i = 0; i < y.width * n; i++) y.value[i] = trigonometric.cos(a.value[i]!);
  },
  backward(y, inputs, n) {
    const [a] = inputs as One;
    for (let i = 0; i < y.width * n; i++) {
      const slope = y.gradient[i]!;
      if (slope !== 0) a.gradient[i]! -= trigonometric.sin(a.value[i]!) * slope;
    }
  },
};

/** y = tan a; ∂y/∂a = 1 + y² */
const tangentRatio: Operation = {
  name: 'tan',
  forward(y, inputs, n) {
    const [a] = inputs as One;
    for (let i = 0; i < y.width * n; i++) y.value[i] = trigonometric.tan(a.value[i]!);
  },
  backward(y, inputs, n) {
    const [a] = inputs as One;
    for (let i = 0; i < y.width * n; i++) {
      const slope = y.gradient[i]!;
      if (slope !== 0) a.gradient[i]! += (1 + y.value[i]! * y.value[i]!) * slope;
    }
  },
};

export const exp = (a: Value): Value => new Value(exponential, [a], a.width);
export const log = (a: Value): Value => new Value(logarithm, [a], a.width);
export const sqrt = (a: Value): Value => new Value(squareRoot, [a], a.width);
export const sin = (a: Value): Value => new Value(sine, [a], a.width);
export const cos = (a: Value): Value => new Value(cosine, [a], a.width);
export const tan = (a: Value): Value => new Value(tangentRatio, [a], a.width);
