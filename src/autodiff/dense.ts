import type {Columns, Numbers, Operation} from './operation.js';
import {sideBySide} from './side-by-side.js';
import {ParameterList, Value} from './value.js';
import type {ParameterLeaf} from './value.js';

type FeaturesAndParameters = readonly [a: Columns, parameters: Numbers];

/**
 * y_j = b_j + w_j1 · a_1 + … + w_jm · a_m for all units j of a layer at once, where a_1 … a_m are the columns of a.
 * ∂y_j/∂b_j = 1, ∂y_j/∂w_jk = a_k, ∂y_j/∂a_k = w_jk
 *
 * Unit j has the parameters w_j1 … w_jm, b_j from the j · (m + 1)-th on. The columns of a are taken two at a time, since a
 * loop over the few points of a batch has hardly begun when it ends; if m is odd, the last one goes alone. For the same
 * reason the bias has no loop of its own: it rides along with the columns.
 */
const layer: Operation<FeaturesAndParameters> = {
  name: 'dense',

  forward({value: y, width}, [{value: a, width: m}, {value: w, at}], n) {
    for (let j = 0; j < width; j++) {
      const yj = j * n;
      const first = j * (m + 1);
      const b = w[at[first + m]!]!;
      let k = 0;
      for (; k + 1 < m; k += 2) {
        const ak = k * n;
        const w0 = w[at[first + k]!]!;
        const w1 = w[at[first + k + 1]!]!;
        for (let i = 0; i < n; i++) {
          const before = k === 0 ? b : y[yj + i]!;
          y[yj + i] = before + w0 * a[ak + i]! + w1 * a[ak + n + i]!;
        }
      }
      if (k < m) {
        const ak = k * n;
        const w0 = w[at[first + k]!]!;
        for (let i = 0; i < n; i++) y[yj + i] = (k === 0 ? b : y[yj + i]!) + w0 * a[ak + i]!;
      }
    }
  },

  backward(
    {gradient: dy, width},
    [{value: a, gradient: da, width: m, differentiated}, {value: w, gradient: dw, at}],
    n,
  ) {
    for (let j = 0; j < width; j++) {
      const yj = j * n;
      const first = j * (m + 1);
      let sum = 0;
      let k = 0;
      for (; k + 1 < m; k += 2) {
        const ak = k * n;
        const w0 = w[at[first + k]!]!;
        const w1 = w[at[first + k + 1]!]!;
        let sum0 = 0;
        let sum1 = 0;
        sum = 0;
        for (let i = 0; i < n; i++) {
          const slope = dy[yj + i]!;
          sum += slope;
          sum0 += a[ak + i]! * slope;
          sum1 += a[ak + n + i]! * slope;
          if (differentiated) {
            da[ak + i]! += w0 * slope;
            da[ak + n + i]! += w1 * slope;
          }
        }
        dw[at[first + k]!]! += sum0;
        dw[at[first + k + 1]!]! += sum1;
      }
      if (k < m) {
        const ak = k * n;
        const w0 = w[at[first + k]!]!;
        let sum0 = 0;
        sum = 0;
        for (let i = 0; i < n; i++) {
          const slope = dy[yj + i]!;
          sum += slope;
          sum0 += a[ak + i]! * slope;
          if (differentiated) da[ak + i]! += w0 * slope;
        }
        dw[at[first + k]!]! += sum0;
      }
      dw[at[first + m]!]! += sum;
    }
  },
};

/** One unit of a dense layer: a weight for each feature column, and a bias. */
export interface Unit {
  readonly weights: readonly ParameterLeaf[];
  readonly bias: ParameterLeaf;
}

/**
 * A dense layer as one node of the graph, as wide as it has units.
 *
 * @throws {RangeError} if there is no feature, or a unit has not exactly one weight for each feature column
 */
export function dense(features: readonly Value[], units: readonly Unit[]): Value {
  if (features.length === 0) throw new RangeError('A dense layer needs at least one feature.');
  const columns = sideBySide(features);
  for (const {weights} of units) {
    if (weights.length !== columns.width)
      throw new RangeError(`A unit over ${columns.width} features has ${weights.length} weights.`);
  }
  const parameters = new ParameterList(units.flatMap(({weights, bias}) => [...weights, bias]));
  return new Value(layer, [columns, parameters], units.length);
}
