import type {One, Operation} from './operation.js';
import {Value} from './value.js';

/** y = 1 where a > 0, and 0 elsewhere; ∂y/∂a = 0 */
const threshold: Operation = {
  name: 'step',
  forward(y, inputs, n) {
    const [a] = inputs as One;
    for (let i = 0; i < y.width * n; i++) y.value[i] = a.value[i]! > 0 ? 1 : 0;
  },
  backward() {},
};

/** The unit step, with the value 0 at 0, as a model's answer is positive only where its score is. */
export const step = (a: Value): Value => new Value(threshold, [a], a.width);
