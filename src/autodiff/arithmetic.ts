import type {One, Operation, Two} from './operation.js';
import {Value} from './value.js';

/** y = a + b, ∂y/∂a = 1, ∂y/∂b = 1 */
const addition: Operation = {
  name: 'add',
  forward(y, inputs, n) {
    const [a, b] = inputs as Two;
    for (let i = 0; i < y.width * n; i++) y.value[i] = a.value[i]! + b.value[i]!;
  },
  backward(y, inputs, n) {
    const [a, b] = inputs as Two;
    for (let i = 0; i < y.width * n; i++) {
      a.gradient[i]! += y.gradient[i]!;
      b.gradient[i]! += y.gradient[i]!;
    }
  },
};

/** y = a − b, ∂y/∂a = 1, ∂y/∂b = −1 */
const subtraction: Operation = {
  name: 'subtract',
  forward(y, inputs, n) {
    const [a, b] = inputs as Two;
    for (let i = 0; i < y.width * n; i++) y.value[i] = a.value[i]! - b.value[i]!;
  },
  backward(y, inputs, n) {
    const [a, b] = inputs as Two;
    for (let i = 0; i < y.width * n; i++) {
      a.gradient[i]! += y.gradient[i]!;
      b.gradient[i]! -= y.gradient[i]!;
    }
  },
};

/** y = a · b, ∂y/∂a = b, ∂y/∂b = a */
const multiplication: Operation = {
  name: 'multiply',
  forward(y, inputs, n) {
    const [a, b] = inputs as Two;
    for (let i = 0; i < y.width * n; i++) y.value[i] = a.value[i]! * b.value[i]!;
  },
  backward(y, inputs, n) {
    const [a, b] = inputs as Two;
    for (let i = 0; i < y.width * n; i++) {
      a.gradient[i]! += b.value[i]! * y.gradient[i]!;
      b.gradient[i]! += a.value[i]! * y.gradient[i]!;
    }
  },
};

/** y = −a, ∂y/∂a = −1 */
const negation: Operation = {
  name: 'negate',
  forward(y, inputs, n) {
    const [a] = inputs as One;
    for (let i = 0; i < y.width * n; i++) y.value[i] = -a.value[i]!;
  },
  backward(y, inputs, n) {
    const [a] = inputs as One;
    for (let i = 0; i < y.width * n; i++) a.gradient[i]! -= y.gradient[i]!;
  },
};

/** y = a², ∂y/∂a = 2a */
const squaring: Operation = {
  name: 'square',
  forward(y, inputs, n) {
    const [a] = inputs as One;
    for (let i = 0; i < y.width * n; i++) y.value[i] = a.value[i]! * a.value[i]!;
  },
  backward(y, inputs, n) {
    const [a] = inputs as One;
    for (let i = 0; i < y.width * n; i++) a.gradient[i]! += 2 * a.value[i]! * y.gradient[i]!;
  },
};

export const add = (a: Value, b: Value): Value => new Value(addition, [a, b], a.width);
export const subtract = (a: Value, b: Value): Value => new Value(subtraction, [a, b], a.width);
export const multiply = (a: Value, b: Value): Value => new Value(multiplication, [a, b], a.width);
export const negate = (a: Value): Value => new Value(negation, [a], a.width);
export const square = (a: Value): Value => new Value(squaring, [a], a.width);
