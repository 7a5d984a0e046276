import * as activation from './activation.js';
import * as arithmetic from './arithmetic.js';
import {sigmoid as sigmoidOf} from '../numeric/sigmoid.js';
import type {One, Operation, Two} from './operation.js';
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
const multiplication: Operation = {
  ...arithmetic.multiply(any, any).operation,
  backward(y, inputs, n) {
    const [a, b] = inputs as Two;
    for (let i = 0; i < y.width * n; i++) {
      const slope = y.gradient[i]!;
      if (slope === 0) continue;
      a.gradient[i]! += b.value[i]! * slope;
      b.gradient[i]! += a.value[i]! * slope;
    }
  },
};

/** y = a², ∂y/∂a = 2a */
const squaring: Operation = {
  ...arithmetic.square(any).operation,
  backward(y, inputs, n) {
    const [a] = inputs as One;
    for (let i = 0; i < y.width * n; i++) {
      const slope = y.gradient[i]!;
      if (slope !== 0) a.gradient[i]! += 2 * a.value[i]! * slope;
    }
  },
};

/** y = tanh a; ∂y/∂a = 1 − y² */
const tangent: Operation = {
  ...activation.tanh(any).operation,
  backward(y, inputs, n) {
    const [a] = inputs as One;
    for (let i = 0; i < y.width * n; i++) {
      const slope = y.gradient[i]!;
      if (slope !== 0) a.gradient[i]! += (1 - y.value[i]! * y.value[i]!) * slope;
    }
  },
};

/** y = σ(a) = 1 / (1 + e⁻ᵃ); ∂y/∂a = y · (1 − y) */
const logistic: Operation = {
  ...activation.sigmoid(any).operation,
  backward(y, inputs, n) {
    const [a] = inputs as One;
    for (let i = 0; i < y.width * n; i++) {
      const slope = y.gradient[i]!;
      if (slope !== 0) a.gradient[i]! += y.value[i]! * (1 - y.value[i]!) * slope;
    }
  },
};

/** y = log(1 + eᵃ); ∂y/∂a = σ(a) */
const smoothRectification: Operation = {
  ...activation.softplus(any).operation,
  backward(y, inputs, n) {
    const [a] = inputs as One;
    for (let i = 0; i < y.width * n; i++) {
      const slope = y.gradient[i]!;
      if (slope !== 0) a.gradient[i]! += sigmoidOf(a.value[i]!) * slope;
    }
  },
};

export const multiply = (a: Value, b: Value): Value => new Value(multiplication, [a, b], a.width);
export const square = (a: Value): Value => new Value(squaring, [a], a.width);
export const tanh = (a: Value): Value => new Value(tangent, [a], a.width);
export const sigmoid = (a: Value): Value => new Value(logistic, [a], a.width);
export const softplus = (a: Value): Value => new Value(smoothRectification, [a], a.width);
