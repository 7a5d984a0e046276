import {activations} from '../autodiff/activation.js';
import {dense} from '../autodiff/dense.js';
import {x1, x2} from '../autodiff/value.js';
import type {Value} from '../autodiff/value.js';
import {Random} from '../numeric/random.js';
import type {EditOptions} from '../source.js';
import {MlpLayer} from './mlp-layer.js';
import {checkWeights, completeShape} from './mlp-shape.js';
import type {GivenUnit, MlpParts, MlpShape} from './mlp-shape.js';
import {Model} from './model.js';
import type {Parameter} from './parameter.js';
import {tracedRegion} from './traced-region.js';

/**
 * A multi-layer perceptron over x1 and x2 with one output. Its parameters are named `layer1.unit1.w1`, …,
 * `layer1.unit1.b`, and stand in this order: layer by layer, unit by unit, each unit's weights and then its bias.
 */
export class MlpModel extends Model {
  override readonly region = tracedRegion;
  #shape!: Required<MlpShape>;
  #units: readonly GivenUnit[] = [];
  #parts: readonly MlpLayer[] = [];
  #layers!: readonly Value[];

  /**
   * @throws {RangeError} if a layer has not at least one unit, in whole numbers, if the seed is not finite, or if the
   * weights do not fit
   */
  constructor(shape: MlpShape & MlpParts = {}) {
    super();
    this.#build(completeShape(shape), shape);
  }

  get shape(): Required<MlpShape> {
    return this.#shape;
  }

  /** The linear models that are units of the first hidden layer. */
  get units(): readonly GivenUnit[] {
    return this.#units;
  }

  /** The graphs of the layers' outputs, each as wide as its layer: the hidden ones, and then the score. */
  get layers(): readonly Value[] {
    return this.#layers;
  }

  override get output(): Value {
    return this.#layers.at(-1)!;
  }

  /** The parameters without those of given units, in their order. */
  get ownWeights(): Parameter[] {
    return this.#free().map(([, parameter]) => parameter);
  }

  /** Builds the network anew, with new initial parameters. Returns false if a guard refused it. @throws as the constructor */
  rebuild(shape: MlpShape & MlpParts, options: EditOptions = {}): boolean {
    const value = completeShape(shape);
    const change = {name: 'shape', value, previous: this.#shape};
    return this.commit([change], options, () => this.#build(value, shape));
  }

  /**
   * Sets all parameters but those of given units, in their order. Returns whether anything changed.
   *
   * @throws {RangeError} if there are not as many weights as parameters, or one is not a finite number
   */
  setWeights(weights: readonly number[], options: EditOptions = {}): boolean {
    const free = this.#free();
    checkWeights(weights, free.length, this.#units);
    return this.set(Object.fromEntries(free.map(([name], k) => [name, weights[k]!])), options);
  }

  #free(): [name: string, parameter: Parameter][] {
    const given = this.#units.flatMap(({model}) => [...model.ownParameters.values()]);
    return this.namedParameters().filter(([, parameter]) => !given.includes(parameter));
  }

  #build(shape: Required<MlpShape>, {units = [], weights}: MlpParts): void {
    const {hidden, activation, output, seed} = shape;
    for (const name of this.modules.keys()) this.unregister(name);
    for (const layer of this.#parts) layer.release();
    const random = new Random(seed);
    let features: readonly Value[] = [x1, x2];
    let width = features.length;
    this.#parts = [...hidden, 1].map((count, depth) => {
      const given = depth === 0 ? units : [];
      const layer = this.register(`layer${depth + 1}`, new MlpLayer(width, count, random, given));
      width = count;
      return layer;
    });
    this.#layers = this.#parts.map((layer, depth) => {
      const bend = activations[depth < hidden.length ? activation : output];
      const outputs = bend(dense(features, layer.units));
      features = [outputs];
      return outputs;
    });
    this.#shape = shape;
    this.#units = units;
    this.#free().forEach(([, parameter], k) => {
      parameter.assign(weights?.[k] ?? parameter.value);
      parameter.keepAsInitial();
    });
  }
}
