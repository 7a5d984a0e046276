import * as numericExponential from '../numeric/exponential.js';
import * as numericLogarithm from '../numeric/logarithm.js';
import * as trigonometric from '../numeric/trigonometric.js';
import type {Unary} from './operation.js';
import {Value} from './value.js';

/* A gradient of 0 is not passed on, for 0 times an infinite slope would be NaN; guarded.ts tells why that matters. */

/** y = eᵃ; ∂y/∂a = y */
const exponential: Unary = {
  name: 'exp',
  derivativeReadsResult: true,
  forward({value: y, width}, [{value: a}], n) {
    for (let i = 0; i < width * n; i++) y[i] = numericExponential.exp(a[i]!);
  },
  backward({value: y, gradient: dy, width}, [{gradient: da}], n) {
    for (let i = 0; i < width * n; i++) {
      const slope = dy[i]!;
      if (slope !== 0) da[i]! += y[i]! * slope;
    }
  },
};

/** y = ln a, −∞ at 0 and NaN below; ∂y/∂a = 1 / a */
const logarithm: Unary = {
  name: 'log',
  forward({value: y, width}, [{value: a}], n) {
    for (let i = 0; i < width * n; i++) y[i] = numericLogarithm.log(a[i]!);
  },
  backward({gradient: dy, width}, [{value: a, gradient: da}], n) {
    for (let i = 0; i < width * n; i++) {
      const slope = dy[i]!;
      if (slope !== 0) da[i]! += slope / a[i]!;
    }
  },
};

/** y = √a, NaN below 0; ∂y/∂a = 1 / 2y, infinite at 0 */
const squareRoot: Unary = {
  name: 'sqrt',
  derivativeReadsResult: true,
  forward({value: y, width}, [{value: a}], n) {
    for (let i = 0; i < width * n; i++) y[i] = Math.sqrt(a[i]!);
  },
  backward({value: y, gradient: dy, width}, [{gradient: da}], n) {
    for (let i = 0; i < width * n; i++) {
      const slope = dy[i]!;
      if (slope !== 0) da[i]! += slope / (2 * y[i]!);
    }
  },
};

/** y = sin a; ∂y/∂a = cos a */
const sine: Unary = {
  name: 'sin',
  forward({value: y, width}, [{value: a}], n) {
    for (let i = 0; i < width * n; i++) y[i] = trigonometric.sin(a[i]!);
  },
  backward({gradient: dy, width}, [{value: a, gradient: da}], n) {
    for (let i = 0; i < width * n; i++) {
      const slope = dy[i]!;
      if (slope !== 0) da[i]! += trigonometric.cos(a[i]!) * slope;
    }
  },
};

/** y = cos a; ∂y/∂a = −sin a */
const cosine: Unary = {
  name: 'cos',
  forward({value: y, width}, [{value: a}], n) {
    for (let i = 0; i < width * n; i++) y[i] = trigonometric.cos(a[i]!);
  },
  backward({gradient: dy, width}, [{value: a, gradient: da}], n) {
    for (let i = 0; i < width * n; i++) {
      const slope = dy[i]!;
      if (slope !== 0) da[i]! -= trigonometric.sin(a[i]!) * slope;
    }
  },
};

/** y = tan a; ∂y/∂a = 1 + y² */
const tangentRatio: Unary = {
  name: 'tan',
  derivativeReadsResult: true,
  forward({value: y, width}, [{value: a}], n) {
    for (let i = 0; i < width * n; i++) y[i] = trigonometric.tan(a[i]!);
  },
  backward({value: y, gradient: dy, width}, [{gradient: da}], n) {
    for (let i = 0; i < width * n; i++) {
      const slope = dy[i]!;
      if (slope !== 0) da[i]! += (1 + y[i]! * y[i]!) * slope;
    }
  },
};

export const exp = (a: Value): Value => new Value(exponential, [a], a.width);
export const log = (a: Value): Value => new Value(logarithm, [a], a.width);
export const sqrt = (a: Value): Value => new Value(squareRoot, [a], a.width);
export const sin = (a: Value): Value => new Value(sine, [a], a.width);
export const cos = (a: Value): Value => new Value(cosine, [a], a.width);
export const tan = (a: Value): Value => new Value(tangentRatio, [a], a.width);
