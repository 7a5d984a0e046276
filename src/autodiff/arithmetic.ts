import type {Binary, Unary} from './operation.js';
import {Value} from './value.js';

/** y = a + b; ∂y/∂a = 1, ∂y/∂b = 1 */
const addition: Binary = {
  name: 'add',
  forward({value: y, width}, [{value: a}, {value: b}], n) {
    for (let i = 0; i < width * n; i++) y[i] = a[i]! + b[i]!;
  },
  backward({gradient: dy, width}, [{gradient: da}, {gradient: db}], n) {
    for (let i = 0; i < width * n; i++) {
      da[i]! += dy[i]!;
      db[i]! += dy[i]!;
    }
  },
};

/** y = a − b; ∂y/∂a = 1, ∂y/∂b = −1 */
const subtraction: Binary = {
  name: 'subtract',
  forward({value: y, width}, [{value: a}, {value: b}], n) {
    for (let i = 0; i < width * n; i++) y[i] = a[i]! - b[i]!;
  },
  backward({gradient: dy, width}, [{gradient: da}, {gradient: db}], n) {
    for (let i = 0; i < width * n; i++) {
      da[i]! += dy[i]!;
      db[i]! -= dy[i]!;
    }
  },
};

/** y = a · b; ∂y/∂a = b, ∂y/∂b = a */
const multiplication: Binary = {
  name: 'multiply',
  forward({value: y, width}, [{value: a}, {value: b}], n) {
    for (let i = 0; i < width * n; i++) y[i] = a[i]! * b[i]!;
  },
  backward({gradient: dy, width}, [{value: a, gradient: da}, {value: b, gradient: db}], n) {
    for (let i = 0; i < width * n; i++) {
      da[i]! += b[i]! * dy[i]!;
      db[i]! += a[i]! * dy[i]!;
    }
  },
};

/** y = −a; ∂y/∂a = −1 */
const negation: Unary = {
  name: 'negate',
  forward({value: y, width}, [{value: a}], n) {
    for (let i = 0; i < width * n; i++) y[i] = -a[i]!;
  },
  backward({gradient: dy, width}, [{gradient: da}], n) {
    for (let i = 0; i < width * n; i++) da[i]! -= dy[i]!;
  },
};

/** y = a²; ∂y/∂a = 2a */
const squaring: Unary = {
  name: 'square',
  forward({value: y, width}, [{value: a}], n) {
    for (let i = 0; i < width * n; i++) y[i] = a[i]! * a[i]!;
  },
  backward({gradient: dy, width}, [{value: a, gradient: da}], n) {
    for (let i = 0; i < width * n; i++) da[i]! += 2 * a[i]! * dy[i]!;
  },
};

/** An operation on two values of the same width. */
function binary(operation: Binary, a: Value, b: Value): Value {
  if (a.width !== b.width)
    throw new RangeError(`Cannot ${operation.name} ${a.width} columns and ${b.width}.`);
  return new Value(operation, [a, b], a.width);
}

/** a + b of two values, entry by entry. @throws {RangeError} if one is wider than the other */
export const add = (a: Value, b: Value): Value => binary(addition, a, b);
/** a − b of two values, entry by entry. @throws {RangeError} if one is wider than the other */
export const subtract = (a: Value, b: Value): Value => binary(subtraction, a, b);
/** a · b of two values, entry by entry. @throws {RangeError} if one is wider than the other */
export const multiply = (a: Value, b: Value): Value => binary(multiplication, a, b);
/** −a */
export const negate = (a: Value): Value => new Value(negation, [a], a.width);
/** a² */
export const square = (a: Value): Value => new Value(squaring, [a], a.width);
