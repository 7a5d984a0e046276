import type {Unary} from './operation.js';
import {Value} from './value.js';

/** y = 1 where a > 0, and 0 elsewhere; ∂y/∂a = 0 */
const threshold: Unary = {
  name: 'step',
  forward({value: y, width}, [{value: a}], n) {
    for (let i = 0; i < width * n; i++) y[i] = a[i]! > 0 ? 1 : 0;
  },
  backward() {},
};

/** The unit step, with the value 0 at 0, as a model's answer is positive only where its score is. */
export const step = (a: Value): Value => new Value(threshold, [a], a.width);
