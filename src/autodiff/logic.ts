import type {Columns, Operation, Two} from './operation.js';
import {Value} from './value.js';

/*
 * Truth values are the numbers 1 and 0, and any number but 0 counts as true, as in Python. A truth value only ever leaps,
 * so nothing flows back through the operations that make one.
 */

type Three = readonly [Columns, Columns, Columns];

/** y = 1 where a < b, and 0 elsewhere; ∂y = 0 */
const lessThan: Operation = {
  name: 'less',
  forward(y, inputs, n) {
    const [a, b] = inputs as Two;
    for (let i = 0; i < y.width * n; i++) y.value[i] = a.value[i]! < b.value[i]! ? 1 : 0;
  },
  backward() {},
};

/** y = 1 where a ≤ b, and 0 elsewhere; ∂y = 0 */
const lessThanOrEqual: Operation = {
  name: 'lessOrEqual',
  forward(y, inputs, n) {
    const [a, b] = inputs as Two;
    for (let i = 0; i < y.width * n; i++) y.value[i] = a.value[i]! <= b.value[i]! ? 1 : 0;
  },
  backward() {},
};

/** y = 1 where a = b, and 0 elsewhere; ∂y = 0 */
const equality: Operation = {
  name: 'equal',
  forward(y, inputs, n) {
    const [a, b] = inputs as Two;
    for (let i = 0; i < y.width * n; i++) y.value[i] = a.value[i] === b.value[i] ? 1 : 0;
  },
  backward() {},
};

/** y = 1 where a is 0, and 0 elsewhere; ∂y = 0 */
const inversion: Operation = {
  name: 'not',
  forward(y, inputs, n) {
    const [a] = inputs as readonly [Columns];
    for (let i = 0; i < y.width * n; i++) y.value[i] = a.value[i] === 0 ? 1 : 0;
  },
  backward() {},
};

/** y = 1 where both are true, and 0 elsewhere; ∂y = 0 */
const conjunction: Operation = {
  name: 'and',
  forward(y, inputs, n) {
    const [a, b] = inputs as Two;
    for (let i = 0; i < y.width * n; i++) y.value[i] = a.value[i] !== 0 && b.value[i] !== 0 ? 1 : 0;
  },
  backward() {},
};

/** y = 1 where one is true, and 0 elsewhere; ∂y = 0 */
const disjunction: Operation = {
  name: 'or',
  forward(y, inputs, n) {
    const [a, b] = inputs as Two;
    for (let i = 0; i < y.width * n; i++) y.value[i] = a.value[i] !== 0 || b.value[i] !== 0 ? 1 : 0;
  },
  backward() {},
};

/** y = a where the condition c is true, and b elsewhere; the gradient goes to the one that was chosen, never to c */
const choice: Operation = {
  name: 'choose',
  forward(y, inputs, n) {
    const [c, a, b] = inputs as Three;
    for (let i = 0; i < y.width * n; i++) y.value[i] = c.value[i] !== 0 ? a.value[i]! : b.value[i]!;
  },
  backward(y, inputs, n) {
    const [c, a, b] = inputs as Three;
    for (let i = 0; i < y.width * n; i++) {
      if (c.value[i] !== 0) a.gradient[i]! += y.gradient[i]!;
      else b.gradient[i]! += y.gradient[i]!;
    }
  },
};

export const less = (a: Value, b: Value): Value => new Value(lessThan, [a, b], a.width);
export const lessOrEqual = (a: Value, b: Value): Value =>
  new Value(lessThanOrEqual, [a, b], a.width);
export const equal = (a: Value, b: Value): Value => new Value(equality, [a, b], a.width);
export const not = (a: Value): Value => new Value(inversion, [a], a.width);
export const and = (a: Value, b: Value): Value => new Value(conjunction, [a, b], a.width);
export const or = (a: Value, b: Value): Value => new Value(disjunction, [a, b], a.width);

/**
 * `a` where the condition is true, and `b` elsewhere. Both are computed at every point, but nothing of the one that is not
 * taken is seen there: its value is passed over, and its gradient is 0, which no operation of guarded.ts passes on.
 */
export const choose = (condition: Value, a: Value, b: Value): Value =>
  new Value(choice, [condition, a, b], a.width);
