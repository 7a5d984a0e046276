/**
 * The same training written out by hand: one loop over points, weights in one array, nothing but the task at hand.
 * Nobody would want to maintain it; it says what plain JavaScript with `Math.tanh` can do.
 */
export class FlatLoop {
  readonly weights: Float64Array;
  readonly #gradients: Float64Array;
  readonly #outputs: Float64Array;
  readonly #deltas: Float64Array;

  /** @param weights layer by layer, unit by unit, each unit's weights and then its bias; tanh throughout */
  constructor(
    readonly sizes: readonly number[],
    weights: readonly number[],
  ) {
    const nodes = sizes.reduce((a, b) => a + b);
    this.weights = Float64Array.from(weights);
    this.#gradients = new Float64Array(weights.length);
    this.#outputs = new Float64Array(nodes);
    this.#deltas = new Float64Array(nodes);
  }

  /** One step of gradient descent along the mean of ½ (m(x) − y)² over the points `start … start + n − 1`. */
  step(
    x1: Float64Array,
    x2: Float64Array,
    y: Float64Array,
    start: number,
    n: number,
    rate: number,
  ): void {
    const {sizes, weights} = this;
    const gradients = this.#gradients;
    const outputs = this.#outputs;
    const deltas = this.#deltas;
    const last = outputs.length - 1;
    gradients.fill(0);
    for (let point = start; point < start + n; point++) {
      outputs[0] = x1[point]!;
      outputs[1] = x2[point]!;
      let w = 0;
      let from = 0;
      for (let layer = 1; layer < sizes.length; layer++) {
        const to = from + sizes[layer - 1]!;
        for (let unit = to; unit < to + sizes[layer]!; unit++) {
          let sum = weights[w + to - from]!;
          for (let i = from; i < to; i++) sum += weights[w++]! * outputs[i]!;
          w++;
          outputs[unit] = Math.tanh(sum);
        }
        from = to;
      }
      deltas.fill(0);
      deltas[last] = outputs[last]! - y[point]!;
      for (let layer = sizes.length - 1; layer > 0; layer--) {
        const to = from;
        from -= sizes[layer - 1]!;
        const columns = to - from + 1;
        w -= sizes[layer]! * columns;
        let g = w;
        for (let unit = to; unit < to + sizes[layer]!; unit++) {
          const delta = deltas[unit]! * (1 - outputs[unit]! * outputs[unit]!);
          for (let i = from; i < to; i++, g++) {
            gradients[g]! += delta * outputs[i]!;
            deltas[i]! += delta * weights[g]!;
          }
          gradients[g++]! += delta;
        }
      }
    }
    for (let k = 0; k < weights.length; k++) weights[k]! -= (rate * gradients[k]!) / n;
  }
}

/** Logistic regression written out by hand: the weights of x1 and x2 and the bias, in three variables. */
export class FlatLogistic {
  weights: readonly number[];

  constructor(weights: readonly number[]) {
    this.weights = weights;
  }

  /** One step along the mean of log(1 + e^(−y · m(x))) over the points `start … start + n − 1`. */
  step(
    x1: Float64Array,
    x2: Float64Array,
    y: Float64Array,
    start: number,
    n: number,
    rate: number,
  ): void {
    const [w1, w2, b] = this.weights as [number, number, number];
    let [g1, g2, g] = [0, 0, 0];
    for (let i = start; i < start + n; i++) {
      const score = b + w1 * x1[i]! + w2 * x2[i]!;
      const slope = -y[i]! / (1 + Math.exp(y[i]! * score));
      g1 += slope * x1[i]!;
      g2 += slope * x2[i]!;
      g += slope;
    }
    const step = rate / n;
    this.weights = [w1 - step * g1, w2 - step * g2, b - step * g];
  }
}
