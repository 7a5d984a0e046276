import type {Columns, Operation} from './operation.js';
import {Value} from './value.js';

/**
 * y_j = bias_j + Σ_k weight_jk · a_k for all units j of a layer at once, where the a_k are all columns of all features.
 * ∂y_j/∂bias_j = 1, ∂y_j/∂weight_jk = a_k, ∂y_j/∂a_k = weight_jk
 *
 * The inputs are the features, and then for each unit its bias and its weights, all of them single numbers.
 */
class Dense implements Operation {
  readonly name = 'dense';
  readonly scalarParameters = true;

  constructor(readonly featureCount: number) {}

  forward(y: Columns, inputs: readonly Columns[], n: number): void {
    let next = this.featureCount;
    for (let unit = 0; unit < y.width * n; unit += n) {
      const bias = inputs[next++]!.value[0]!;
      for (let i = 0; i < n; i++) y.value[unit + i] = bias;
      for (let feature = 0; feature < this.featureCount; feature++) {
        const a = inputs[feature]!;
        for (let column = 0; column < a.width * n; column += n) {
          const weight = inputs[next++]!.value[0]!;
          for (let i = 0; i < n; i++) y.value[unit + i]! += weight * a.value[column + i]!;
        }
      }
    }
  }

  backward(y: Columns, inputs: readonly Columns[], n: number): void {
    let next = this.featureCount;
    for (let unit = 0; unit < y.width * n; unit += n) {
      const bias = inputs[next++]!;
      for (let i = 0; i < n; i++) bias.gradient[0]! += y.gradient[unit + i]!;
      for (let feature = 0; feature < this.featureCount; feature++) {
        const a = inputs[feature]!;
        for (let column = 0; column < a.width * n; column += n) {
          const weight = inputs[next++]!;
          let sum = 0;
          for (let i = 0; i < n; i++) {
            sum += a.value[column + i]! * y.gradient[unit + i]!;
            a.gradient[column + i]! += weight.value[0]! * y.gradient[unit + i]!;
          }
          weight.gradient[0]! += sum;
        }
      }
    }
  }
}

/** One unit of a dense layer: a weight for each feature column, and a bias. All are leaves of single numbers. */
export interface Unit {
  readonly weights: readonly Value[];
  readonly bias: Value;
}

/**
 * A dense layer as one node of the graph, as wide as it has units.
 *
 * @throws {RangeError} if a unit has not exactly one weight for each feature column
 */
export function dense(features: readonly Value[], units: readonly Unit[]): Value {
  const columns = features.reduce((sum, feature) => sum + feature.width, 0);
  for (const {weights} of units) {
    if (weights.length !== columns)
      throw new RangeError(`A unit over ${columns} features has ${weights.length} weights.`);
  }
  const parameters = units.flatMap(({bias, weights}) => [bias, ...weights]);
  return new Value(new Dense(features.length), [...features, ...parameters], units.length);
}
