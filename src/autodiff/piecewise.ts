import type {One, Operation, Two} from './operation.js';
import {Value} from './value.js';

/** y = |a|; ∂y/∂a = ±1 by the sign of a, and 0 at 0 */
const absolute: Operation = {
  name: 'abs',
  forward(y, inputs, n) {
    const [a] = inputs as One;
    for (let i = 0; i < y.width * n; i++) y.value[i] = Math.abs(a.value[i]!);
  },
  backward(y, inputs, n) {
    const [a] = inputs as One;
    for (let i = 0; i < y.width * n; i++) {
      if (a.value[i]! > 0) a.gradient[i]! += y.gradient[i]!;
      else if (a.value[i]! < 0) a.gradient[i]! -= y.gradient[i]!;
    }
  },
};

/** y = the greatest integer ≤ a; ∂y/∂a = 0, at the leaps too */
const rounding: Operation = {
  name: 'floor',
  forward(y, inputs, n) {
    const [a] = inputs as One;
    for (let i = 0; i < y.width * n; i++) y.value[i] = Math.floor(a.value[i]!);
  },
  backward() {},
};

/** y = −1, 0 or 1 by the sign of a; ∂y/∂a = 0, at the leap too */
const signum: Operation = {
  name: 'sign',
  forward(y, inputs, n) {
    const [a] = inputs as One;
    for (let i = 0; i < y.width * n; i++) y.value[i] = Math.sign(a.value[i]!);
  },
  backward() {},
};

/** y = the smaller of a and b, NaN if one is; its derivative is 1 with respect to that one, and to a where they are equal */
const minimum: Operation = {
  name: 'min',
  forward(y, inputs, n) {
    const [a, b] = inputs as Two;
    for (let i = 0; i < y.width * n; i++) y.value[i] = Math.min(a.value[i]!, b.value[i]!);
  },
  backward(y, inputs, n) {
    const [a, b] = inputs as Two;
    for (let i = 0; i < y.width * n; i++) {
      if (a.value[i]! > b.value[i]!) b.gradient[i]! += y.gradient[i]!;
      else a.gradient[i]! += y.gradient[i]!;
    }
  },
};

/** y = the greater of a and b, NaN if one is; its derivative is 1 with respect to that one, and to a where they are equal */
const maximum: Operation = {
  name: 'max',
  forward(y, inputs, n) {
    const [a, b] = inputs as Two;
    for (let i = 0; i < y.width * n; i++) y.value[i] = Math.max(a.value[i]!, b.value[i]!);
  },
  backward(y, inputs, n) {
    const [a, b] = inputs as Two;
    for (let i = 0; i < y.width * n; i++) {
      if (a.value[i]! < b.value[i]!) b.gradient[i]! += y.gradient[i]!;
      else a.gradient[i]! += y.gradient[i]!;
    }
  },
};

export const abs = (a: Value): Value => new Value(absolute, [a], a.width);
export const floor = (a: Value): Value => new Value(rounding, [a], a.width);
export const sign = (a: Value): Value => new Value(signum, [a], a.width);
export const min = (a: Value, b: Value): Value => new Value(minimum, [a, b], a.width);
export const max = (a: Value, b: Value): Value => new Value(maximum, [a, b], a.width);
