/**
 * A network as a graph of objects, the method of the TensorFlow Playground (playground.tensorflow.org): nodes that know
 * the links into and out of them. One point at a time goes forward and backward; nodes and links add up the derivatives
 * that they meet, and are moved against their mean at the end of a batch.
 */

/** A function of one number with its derivative, which is worked out anew from the argument, as the Playground does. */
export interface Curve {
  output(x: number): number;
  slope(x: number): number;
}

/** How far an answer is from its target. */
export interface ErrorFunction {
  slope(output: number, target: number): number;
}

export const tanh: Curve = {
  output: x => Math.tanh(x),
  slope(x) {
    const y = tanh.output(x);
    return 1 - y * y;
  },
};

export const identity: Curve = {output: x => x, slope: () => 1};

/** ½ (output − target)² */
export const squared: ErrorFunction = {slope: (output, target) => output - target};

/** log(1 + e^(−target · output)), for targets ±1 */
export const logistic: ErrorFunction = {
  slope: (output, target) => -target / (1 + Math.exp(target * output)),
};

class Link {
  derivativeSum = 0;
  derivatives = 0;

  constructor(
    readonly from: Node,
    readonly to: Node,
    public weight: number,
  ) {}
}

class Node {
  readonly incoming: Link[] = [];
  readonly outgoing: Link[] = [];
  bias = 0;
  total = 0;
  output = 0;
  outputDerivative = 0;
  totalDerivative = 0;
  derivativeSum = 0;
  derivatives = 0;

  constructor(readonly activation: Curve) {}

  compute(): number {
    this.total = this.bias;
    for (let k = 0; k < this.incoming.length; k++) {
      const link = this.incoming[k]!;
      this.total += link.weight * link.from.output;
    }
    return (this.output = this.activation.output(this.total));
  }
}

export class ObjectGraph {
  readonly #layers: Node[][];

  /**
   * @param sizes units of each layer, the inputs first
   * @param weights layer by layer, unit by unit, each unit's weights and then its bias
   */
  constructor(
    sizes: readonly number[],
    activation: Curve,
    outputActivation: Curve,
    weights: readonly number[],
  ) {
    let next = 0;
    this.#layers = [];
    sizes.forEach((size, depth) => {
      const curve = depth === sizes.length - 1 ? outputActivation : activation;
      const before = this.#layers[depth - 1] ?? [];
      const layer = Array.from({length: size}, () => new Node(curve));
      for (const node of layer) {
        for (const from of before) {
          const link = new Link(from, node, weights[next++]!);
          from.outgoing.push(link);
          node.incoming.push(link);
        }
        if (depth > 0) node.bias = weights[next++]!;
      }
      this.#layers.push(layer);
    });
  }

  get weights(): number[] {
    return this.#layers
      .slice(1)
      .flatMap(layer =>
        layer.flatMap(node => [...node.incoming.map(link => link.weight), node.bias]),
      );
  }

  forward(inputs: readonly number[]): number {
    const first = this.#layers[0]!;
    for (let i = 0; i < first.length; i++) first[i]!.output = inputs[i]!;
    for (let depth = 1; depth < this.#layers.length; depth++) {
      const layer = this.#layers[depth]!;
      for (let i = 0; i < layer.length; i++) layer[i]!.compute();
    }
    return this.#output.output;
  }

  backward(target: number, error: ErrorFunction): void {
    this.#output.outputDerivative = error.slope(this.#output.output, target);
    for (let depth = this.#layers.length - 1; depth >= 1; depth--) {
      const layer = this.#layers[depth]!;
      for (let i = 0; i < layer.length; i++) {
        const node = layer[i]!;
        node.totalDerivative = node.outputDerivative * node.activation.slope(node.total);
        node.derivativeSum += node.totalDerivative;
        node.derivatives++;
      }
      for (let i = 0; i < layer.length; i++) {
        const node = layer[i]!;
        for (let k = 0; k < node.incoming.length; k++) {
          const link = node.incoming[k]!;
          link.derivativeSum += node.totalDerivative * link.from.output;
          link.derivatives++;
        }
      }
      if (depth === 1) continue;
      const before = this.#layers[depth - 1]!;
      for (let i = 0; i < before.length; i++) {
        const node = before[i]!;
        node.outputDerivative = 0;
        for (let k = 0; k < node.outgoing.length; k++) {
          const link = node.outgoing[k]!;
          node.outputDerivative += link.weight * link.to.totalDerivative;
        }
      }
    }
  }

  update(learningRate: number): void {
    for (let depth = 1; depth < this.#layers.length; depth++) {
      for (const node of this.#layers[depth]!) {
        if (node.derivatives > 0) {
          node.bias -= (learningRate * node.derivativeSum) / node.derivatives;
          node.derivativeSum = node.derivatives = 0;
        }
        for (const link of node.incoming) {
          if (link.derivatives === 0) continue;
          link.weight -= (learningRate / link.derivatives) * link.derivativeSum;
          link.derivativeSum = link.derivatives = 0;
        }
      }
    }
  }

  get #output(): Node {
    return this.#layers[this.#layers.length - 1]![0]!;
  }
}
