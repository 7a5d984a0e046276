import type {Binary, Unary} from './operation.js';
import {Value} from './value.js';

/** y = |a|; ∂y/∂a = ±1 by the sign of a, and 0 at 0 */
const absolute: Unary = {
  name: 'abs',
  forward({value: y, width}, [{value: a}], n) {
    for (let i = 0; i < width * n; i++) y[i] = Math.abs(a[i]!);
  },
  backward({gradient: dy, width}, [{value: a, gradient: da}], n) {
    for (let i = 0; i < width * n; i++) {
      if (a[i]! > 0) da[i]! += dy[i]!;
      else if (a[i]! < 0) da[i]! -= dy[i]!;
    }
  },
};

/** y = the greatest integer ≤ a; ∂y/∂a = 0, at the leaps too */
const rounding: Unary = {
  name: 'floor',
  forward({value: y, width}, [{value: a}], n) {
    for (let i = 0; i < width * n; i++) y[i] = Math.floor(a[i]!);
  },
  backward() {},
};

/** y = −1, 0 or 1 by the sign of a; ∂y/∂a = 0, at the leap too */
const signum: Unary = {
  name: 'sign',
  forward({value: y, width}, [{value: a}], n) {
    for (let i = 0; i < width * n; i++) y[i] = Math.sign(a[i]!);
  },
  backward() {},
};

/** y = the smaller of a and b, NaN if one is; its derivative is 1 with respect to that one, and to a where they are equal */
const minimum: Binary = {
  name: 'min',
  forward({value: y, width}, [{value: a}, {value: b}], n) {
    for (let i = 0; i < width * n; i++) y[i] = Math.min(a[i]!, b[i]!);
  },
  backward({gradient: dy, width}, [{value: a, gradient: da}, {value: b, gradient: db}], n) {
    for (let i = 0; i < width * n; i++) {
      if (a[i]! > b[i]!) db[i]! += dy[i]!;
      else da[i]! += dy[i]!;
    }
  },
};

/** y = the greater of a and b, NaN if one is; its derivative is 1 with respect to that one, and to a where they are equal */
const maximum: Binary = {
  name: 'max',
  forward({value: y, width}, [{value: a}, {value: b}], n) {
    for (let i = 0; i < width * n; i++) y[i] = Math.max(a[i]!, b[i]!);
  },
  backward({gradient: dy, width}, [{value: a, gradient: da}, {value: b, gradient: db}], n) {
    for (let i = 0; i < width * n; i++) {
      if (a[i]! < b[i]!) db[i]! += dy[i]!;
      else da[i]! += dy[i]!;
    }
  },
};

export const abs = (a: Value): Value => new Value(absolute, [a], a.width);
export const floor = (a: Value): Value => new Value(rounding, [a], a.width);
export const sign = (a: Value): Value => new Value(signum, [a], a.width);
export const min = (a: Value, b: Value): Value => new Value(minimum, [a, b], a.width);
export const max = (a: Value, b: Value): Value => new Value(maximum, [a, b], a.width);
