import {activations} from '../autodiff/activation.js';
import type {ActivationName} from '../autodiff/activation.js';
import {dense} from '../autodiff/dense.js';
import type {Unit} from '../autodiff/dense.js';
import {x1, x2} from '../autodiff/value.js';
import type {ParameterLeaf, Value} from '../autodiff/value.js';
import {Random} from '../numeric/random.js';
import type {EditOptions} from '../source.js';
import {Model} from './model.js';
import {Module} from './module.js';
import {Parameter} from './parameter.js';
import {tracedRegion} from './traced-region.js';

/** How a multi-layer perceptron is built. */
export interface MlpShape {
  /** The number of units of each hidden layer; default one layer of 2. */
  readonly hidden?: readonly number[];
  /** The activation of hidden units; default `relu`. */
  readonly activation?: ActivationName;
  /** The activation of the last unit; default `identity`. */
  readonly output?: ActivationName;
  /** The seed of the initial parameters; default 1. */
  readonly seed?: number;
}

/** One unit: weights `w1`, `w2`, … and a bias `b`. */
class MlpUnit extends Module implements Unit {
  readonly weights: readonly ParameterLeaf[];
  readonly bias: ParameterLeaf;

  constructor(features: number, draw: () => number) {
    super();
    this.weights = Array.from(
      {length: features},
      (_, k) => this.register(`w${k + 1}`, new Parameter(draw())).leaf,
    );
    this.bias = this.register('b', new Parameter(draw())).leaf;
  }
}

/** One layer: units `unit1`, `unit2`, … */
class MlpLayer extends Module {
  readonly units: readonly MlpUnit[];

  /** Weights and biases are drawn evenly from ±1/√features, as PyTorch's `Linear` does. */
  constructor(features: number, units: number, random: Random) {
    super();
    const bound = 1 / Math.sqrt(features);
    const draw = () => bound * (2 * random.uniform() - 1);
    this.units = Array.from({length: units}, (_, j) =>
      this.register(`unit${j + 1}`, new MlpUnit(features, draw)),
    );
  }
}

/**
 * A multi-layer perceptron over x1 and x2 with one output. Its parameters are named `layer1.unit1.w1`, …,
 * `layer1.unit1.b`, and stand in this order: layer by layer, unit by unit, each unit's weights and then its bias.
 */
export class MlpModel extends Model {
  override readonly region = tracedRegion;
  #shape!: Required<MlpShape>;
  #layers!: readonly Value[];

  /** @throws {RangeError} if a layer has not at least one unit, in whole numbers, or the seed is not finite */
  constructor(shape: MlpShape = {}) {
    super();
    this.#build(shape);
  }

  get shape(): Required<MlpShape> {
    return this.#shape;
  }

  /** The graphs of the layers' outputs, each as wide as its layer: the hidden ones, and then the score. */
  get layers(): readonly Value[] {
    return this.#layers;
  }

  override get output(): Value {
    return this.#layers.at(-1)!;
  }

  /** Builds the network anew, with new initial parameters. Returns false if a guard refused it. @throws as the constructor */
  rebuild(shape: MlpShape, options: EditOptions = {}): boolean {
    checkShape(shape);
    const change = {name: 'shape', value: shape, previous: this.#shape};
    return this.commit([change], options, () => this.#build(shape));
  }

  /**
   * Sets all parameters in their order. Returns whether anything changed.
   *
   * @throws {RangeError} if there are not as many weights as parameters, or one is not a finite number
   */
  setWeights(weights: readonly number[], options: EditOptions = {}): boolean {
    const named = this.namedParameters();
    if (weights.length !== named.length)
      throw new RangeError(
        `The network has ${named.length} parameters, but ${weights.length} weights are given.`,
      );
    return this.set(Object.fromEntries(named.map(([name], k) => [name, weights[k]!])), options);
  }

  #build(shape: MlpShape): void {
    checkShape(shape);
    const {hidden = [2], activation = 'relu', output = 'identity', seed = 1} = shape;
    for (const name of this.modules.keys()) this.unregister(name);
    const random = new Random(seed);
    let features: readonly Value[] = [x1, x2];
    let width = features.length;
    this.#layers = [...hidden, 1].map((units, depth) => {
      const layer = this.register(`layer${depth + 1}`, new MlpLayer(width, units, random));
      const bend = activations[depth < hidden.length ? activation : output];
      const outputs = bend(dense(features, layer.units));
      features = [outputs];
      width = units;
      return outputs;
    });
    this.#shape = {hidden: [...hidden], activation, output, seed};
  }
}

function checkShape({hidden = [], seed = 1}: MlpShape): void {
  const wrong = hidden.find(units => !Number.isInteger(units) || units < 1);
  if (wrong !== undefined)
    throw new RangeError(`A layer must have at least one unit, in whole numbers, not ${wrong}.`);
  if (!Number.isFinite(seed)) throw new RangeError('A seed must be a finite number.');
}
