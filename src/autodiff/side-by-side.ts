import type {Operation} from './operation.js';
import {Input, Value} from './value.js';

/** y = (a, b, …): the columns of all inputs in their order; ∂y_j/∂a_j = 1 */
const concatenation: Operation = {
  name: 'sideBySide',
  forward({value: y}, inputs, n) {
    let start = 0;
    for (const {value: a, width} of inputs) {
      for (let i = 0; i < width * n; i++) y[start + i] = a[i]!;
      start += width * n;
    }
  },
  backward({gradient: dy}, inputs, n) {
    let start = 0;
    for (const {gradient: da, width} of inputs) {
      for (let i = 0; i < width * n; i++) da[i]! += dy[start + i]!;
      start += width * n;
    }
  },
};

/** Several values as the columns of one, for a dense layer to take them together. A single value stays itself. */
export function sideBySide(values: readonly Value[]): Value {
  if (values.length === 1) return values[0]!;
  // Inputs are copied from the data anyway, so they need not be copied again.
  if (values.every(value => value instanceof Input)) {
    return new Input(
      values.flatMap(({indices}) => indices),
      values.flatMap(({names}) => names),
    );
  }
  const width = values.reduce((sum, value) => sum + value.width, 0);
  return new Value(concatenation, values, width);
}
