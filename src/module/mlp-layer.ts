import type {Unit} from '../autodiff/dense.js';
import type {ParameterLeaf} from '../autodiff/value.js';
import type {Random} from '../numeric/random.js';
import type {GivenUnit} from './mlp-shape.js';
import {Module} from './module.js';
import {Parameter} from './parameter.js';

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
export class MlpLayer extends Module {
  readonly units: readonly Unit[];

  /** Weights and biases are drawn evenly from ±1/√features, as PyTorch's `Linear` does. */
  constructor(features: number, units: number, random: Random, given: readonly GivenUnit[]) {
    super();
    const bound = 1 / Math.sqrt(features);
    const draw = () => bound * (2 * random.uniform() - 1);
    this.units = Array.from({length: units}, (_, j) => {
      const {model, name = `unit${j + 1}`} = given[j] ?? {};
      if (!model) return this.register(name, new MlpUnit(features, draw));
      const {w1, w2, b} = this.register(name, model);
      return {weights: [w1.leaf, w2.leaf], bias: b.leaf};
    });
  }

  /** Lets go of the units, of which given ones live on. */
  release(): void {
    for (const name of this.modules.keys()) this.unregister(name);
  }
}
