import {activations} from '../autodiff/activation.js';
import {dense} from '../autodiff/dense.js';
import {x1, x2} from '../autodiff/value.js';
import type {Value} from '../autodiff/value.js';
import type {Line} from '../geometry/types.js';
import type {ReadonlySignal} from '../reactive.js';
import type {EditOptions, Transaction} from '../source.js';
import type {MlpLayer} from './mlp-layer.js';
import type {MlpModel} from './mlp-model.js';
import {Model} from './model.js';
import type {Module} from './module.js';
import type {Parameter} from './parameter.js';
import type {RegionFinder} from './region-finder.js';

/** Whether a model is a multi-layer perceptron: told by what it offers, since it may come from another copy of the library. */
export const isNetwork = (model: Model | undefined): model is MlpModel =>
  model !== undefined && 'layers' in model && 'shape' in model;

/**
 * One unit of a network as a model over its own two inputs, activation included. It has no state: its parameters `w1`, `w2`
 * and `b` are those of the network, and an edit of them is an edit of the network, guards and all.
 */
export class UnitModel extends Model {
  #output: {readonly of: Value; readonly graph: Value} | undefined;

  /** Layer and unit are counted from 1. */
  constructor(
    readonly network: MlpModel,
    readonly layer: number,
    readonly unit: number,
  ) {
    super();
  }

  /** The unit's full name in the network, such as `layer1.unit2`. */
  get name(): string {
    return `layer${this.layer}.${[...this.#layer.modules.keys()][this.unit - 1]!}`;
  }

  override get version(): ReadonlySignal<number> {
    return this.network.version;
  }

  override get region(): RegionFinder {
    return this.network.region;
  }

  override get output(): Value {
    const {output} = this.network;
    if (this.#output?.of !== output) {
      const sum = dense([x1, x2], [this.#layer.units[this.unit - 1]!]);
      this.#output = {of: output, graph: activations[this.#activation](sum)};
    }
    return this.#output.graph;
  }

  /** Where the unit's sum is zero; a sigmoid is positive on both sides of it, and has no line. */
  override get line(): Line | undefined {
    return this.#activation === 'sigmoid' ? undefined : this.sum;
  }

  /** The unit's weighted sum, before its activation. */
  get sum(): Line {
    const [w1, w2, b] = ['w1', 'w2', 'b'].map(name => this.#module.parameter(name)!.value);
    return {w1: w1!, w2: w2!, b: b!};
  }

  override namedParameters(): [name: string, parameter: Parameter][] {
    return this.#module.namedParameters();
  }

  override parameter(name: string): Parameter | undefined {
    return this.#module.parameter(name);
  }

  override set(values: Readonly<Record<string, number>>, options?: EditOptions): boolean {
    const named = Object.entries(values).map(([name, value]) => [`${this.name}.${name}`, value]);
    return this.network.set(Object.fromEntries(named) as Record<string, number>, options);
  }

  override settle(options?: EditOptions): void {
    this.network.settle(options);
  }

  override subscribe(listener: (transaction: Transaction) => void): () => void {
    return this.network.subscribe(listener);
  }

  get #layer(): MlpLayer {
    return this.network.modules.get(`layer${this.layer}`) as MlpLayer;
  }

  get #module(): Module {
    return [...this.#layer.modules.values()][this.unit - 1]!;
  }

  get #activation() {
    const {hidden, activation, output} = this.network.shape;
    return this.layer > hidden.length ? output : activation;
  }
}

const units = new WeakMap<Model, Map<string, UnitModel>>();

/** A unit of a network by layer and number, counted from 1; undefined where there is none, or none over two inputs. */
export function unitOf(network: MlpModel, layer: number, unit: number): UnitModel | undefined {
  const {hidden} = network.shape;
  if (([2, ...hidden][layer - 1] ?? 0) !== 2) return undefined;
  if (!([...hidden, 1][layer - 1]! >= unit)) return undefined;
  const known = units.get(network) ?? new Map<string, UnitModel>();
  units.set(network, known);
  const key = `${layer} ${unit}`;
  const model = known.get(key) ?? new UnitModel(network, layer, unit);
  known.set(key, model);
  return model;
}

/** The units of the first hidden layer. */
export function firstUnits(network: MlpModel): UnitModel[] {
  const [count = 0] = network.shape.hidden;
  return Array.from({length: count}, (_, k) => unitOf(network, 1, k + 1)!);
}
