import type {Binary, Columns, Operation, Unary} from './operation.js';
import {Value} from './value.js';

/*
 * Truth values are the numbers 1 and 0, and any number but 0 counts as true, as in Python. A truth value only ever leaps,
 * so nothing flows back through the operations that make one. They are worked out without branches, which a processor
 * guesses wrong for points in no order: that alone makes them four times as fast.
 */

type Ternary = Operation<readonly [c: Columns, a: Columns, b: Columns]>;

/** y = 1 where a < b, and 0 elsewhere; ∂y = 0 */
const lessThan: Binary = {
  name: 'less',
  forward({value: y, width}, [{value: a}, {value: b}], n) {
    for (let i = 0; i < width * n; i++) y[i] = Number(a[i]! < b[i]!);
  },
  backward() {},
};

/** y = 1 where a ≤ b, and 0 elsewhere; ∂y = 0 */
const lessThanOrEqual: Binary = {
  name: 'lessOrEqual',
  forward({value: y, width}, [{value: a}, {value: b}], n) {
    for (let i = 0; i < width * n; i++) y[i] = Number(a[i]! <= b[i]!);
  },
  backward() {},
};

/** y = 1 where a = b, and 0 elsewhere; ∂y = 0 */
const equality: Binary = {
  name: 'equal',
  forward({value: y, width}, [{value: a}, {value: b}], n) {
    for (let i = 0; i < width * n; i++) y[i] = Number(a[i] === b[i]);
  },
  backward() {},
};

/** y = 1 where a is 0, and 0 elsewhere; ∂y = 0 */
const inversion: Unary = {
  name: 'not',
  forward({value: y, width}, [{value: a}], n) {
    for (let i = 0; i < width * n; i++) y[i] = Number(a[i] === 0);
  },
  backward() {},
};

/** y = 1 where both are true, and 0 elsewhere; ∂y = 0 */
const conjunction: Binary = {
  name: 'and',
  forward({value: y, width}, [{value: a}, {value: b}], n) {
    for (let i = 0; i < width * n; i++) y[i] = Number(a[i] !== 0) & Number(b[i] !== 0);
  },
  backward() {},
};

/** y = 1 where one is true, and 0 elsewhere; ∂y = 0 */
const disjunction: Binary = {
  name: 'or',
  forward({value: y, width}, [{value: a}, {value: b}], n) {
    for (let i = 0; i < width * n; i++) y[i] = Number(a[i] !== 0) | Number(b[i] !== 0);
  },
  backward() {},
};

/** y = a where the condition c is true, and b elsewhere; the gradient goes to the one that was chosen, never to c */
const choice: Ternary = {
  name: 'choose',
  forward({value: y, width}, [{value: c}, {value: a}, {value: b}], n) {
    for (let i = 0; i < width * n; i++) y[i] = c[i] !== 0 ? a[i]! : b[i]!;
  },
  backward({gradient: dy, width}, [{value: c}, {gradient: da}, {gradient: db}], n) {
    for (let i = 0; i < width * n; i++) {
      if (c[i] !== 0) da[i]! += dy[i]!;
      else db[i]! += dy[i]!;
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
