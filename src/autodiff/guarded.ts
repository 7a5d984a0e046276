import * as activation from './activation.js';
import * as arithmetic from './arithmetic.js';
import {sigmoid as sigmoidOf} from '../numeric/sigmoid.js';
import type {Binary, Unary} from './operation.js';
import {constant, Value} from './value.js';

/*
 * Operations for formulas that choose between sides, each of them computed at every point.
 *
 * Where a side is not taken, its gradient is 0, but inside it a factor or slope may be infinite or NaN: in
 * `x1 * log(x1) if x1 > 0 else 0` at x1 = 0 the product multiplies that 0 by log 0 = −∞, and the NaN of it would end in the
 * gradient of every parameter. So here, and in every operation whose slope can be infinite (elementary.ts, power.ts), a
 * gradient of 0 is not passed on at all: from a side that is not taken, from conditions, from the greater argument of `min`
 * or from below `floor`, exactly nothing arrives. The others pass 0 on as 0. Values are those of the plain operations.
 */

const any = constant(0);

/** y = a · b, ∂y/∂a = b, ∂y/∂b = a */
const multiplication: Binary = {
  ...arithmetic.multiply(any, any).operation,
  backward({gradient: dy, width}, [{value: a, gradient: da}, {value: b, gradient: db}], n) {
    for (let i = 0; i < width * n; i++) {
      const slope = dy[i]!;
      if (slope === 0) continue;
      da[i]! += b[i]! * slope;
      db[i]! += a[i]! * slope;
    }
  },
};

/** y = a², ∂y/∂a = 2a */
const squaring: Unary = {
  ...arithmetic.square(any).operation,
  backward({gradient: dy, width}, [{value: a, gradient: da}], n) {
    for (let i = 0; i < width * n; i++) {
      const slope = dy[i]!;
      if (slope !== 0) da[i]! += 2 * a[i]! * slope;
    }
  },
};

/** y = tanh a; ∂y/∂a = 1 − y² */
const tangent: Unary = {
  ...activation.tanh(any).operation,
  backward({value: y, gradient: dy, width}, [{gradient: da}], n) {
    for (let i = 0; i < width * n; i++) {
      const slope = dy[i]!;
      if (slope !== 0) da[i]! += (1 - y[i]! * y[i]!) * slope;
    }
  },
};

/** y = σ(a) = 1 / (1 + e⁻ᵃ); ∂y/∂a = y · (1 − y) */
const logistic: Unary = {
  ...activation.sigmoid(any).operation,
  backward({value: y, gradient: dy, width}, [{gradient: da}], n) {
    for (let i = 0; i < width * n; i++) {
      const slope = dy[i]!;
      if (slope !== 0) da[i]! += y[i]! * (1 - y[i]!) * slope;
    }
  },
};

/** y = log(1 + eᵃ); ∂y/∂a = σ(a) */
const smoothRectification: Unary = {
  ...activation.softplus(any).operation,
  backward({gradient: dy, width}, [{value: a, gradient: da}], n) {
    for (let i = 0; i < width * n; i++) {
      const slope = dy[i]!;
      if (slope !== 0) da[i]! += sigmoidOf(a[i]!) * slope;
    }
  },
};

export const multiply = (a: Value, b: Value): Value => new Value(multiplication, [a, b], a.width);
export const square = (a: Value): Value => new Value(squaring, [a], a.width);
export const tanh = (a: Value): Value => new Value(tangent, [a], a.width);
export const sigmoid = (a: Value): Value => new Value(logistic, [a], a.width);
export const softplus = (a: Value): Value => new Value(smoothRectification, [a], a.width);
