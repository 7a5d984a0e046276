import {FormulaModel} from '../../../src/module/formula-model.js';
import {LinearModel} from '../../../src/module/linear-model.js';
import {MlpModel} from '../../../src/module/mlp-model.js';
import type {MlpShape} from '../../../src/module/mlp-shape.js';
import type {Model} from '../../../src/module/model.js';
import {Module} from '../../../src/module/module.js';
import {Parameter} from '../../../src/module/parameter.js';
import {ProductModel} from '../../../src/module/product-model.js';

export function linear(w1: number, w2: number, b: number): LinearModel {
  const model = new LinearModel();
  model.set({w1, w2, b});
  return model;
}

export function product(...factors: readonly (Model | readonly [string, Model])[]): ProductModel {
  const model = new ProductModel();
  model.setFactors(
    factors.map(factor =>
      Array.isArray(factor)
        ? {name: factor[0] as string, model: factor[1] as Model}
        : {model: factor as Model},
    ),
  );
  return model;
}

export function formula(text: string, values: Readonly<Record<string, number>> = {}): FormulaModel {
  const model = new FormulaModel();
  model.setFormula(text);
  model.setParameters(new Map(Object.entries(values)));
  return model;
}

const mlp = (shape: MlpShape): MlpModel => new MlpModel(shape);

/** The models whose code is tried, by name. */
export const models: Readonly<Record<string, () => Model>> = {
  linear: () => linear(1, 1, -0.9),
  'linear with awkward numbers': () => linear(0.1 + 0.2, -1e-7, 1e21),
  'product of the lecture': () => product(linear(1, 1, -1.5), linear(1, 1, -0.5)),
  'product of named factors': () =>
    product(
      ['class', linear(-1, 0, 0.25)],
      ['my line', linear(1, 0, -0.8)],
      formula('x1 - c', {c: 0.3}),
      product(linear(2, 1, 0), formula('tanh(x2) + forward', {forward: 0.5})),
    ),
  'no factors': () => product(),
  threshold: () => formula('0 if x[0] < 0.5 else 1'),
  rectangle: () => formula('1 if (0.0 <= x1 < a and 0.0 <= x2 < b) else 0', {a: 0.5, b: 0.6}),
  'every function': () =>
    formula(
      'sigmoid(x1) + relu(x2 - 0.5) * softplus(x1) - sign(x2) + min(x1, x2, c) ** 2 + max(abs(x1), pi) / e + sqrt(x2) + log(1 + x1) + exp(-x2) + floor(3 * x1) + sin(x1) * cos(x2) - tan(x1)',
      {c: 0.4},
    ),
  'hidden two, ReLU': () => mlp({hidden: [2]}),
  'hidden four and three, tanh and sigmoid': () =>
    mlp({hidden: [4, 3], activation: 'tanh', output: 'sigmoid', seed: 7}),
  'no hidden layer': () => mlp({hidden: [], output: 'tanh'}),
  'identity network': () => mlp({hidden: [3], activation: 'identity'}),
};

class Inner extends Module {
  readonly p3 = this.register('p3', new Parameter(3));
}

class Middle extends Module {
  readonly c = this.register('c', new Inner());
}

class First extends Module {
  readonly p2 = this.register('p2', new Parameter(2.5));
}

/** The tree of the lecture: p1, a.p2, b.c.p3. */
export class LectureTree extends Module {
  readonly p1 = this.register('p1', new Parameter(15));
  readonly a = this.register('a', new First());
  readonly b = this.register('b', new Middle());
}

/** Places to compare at. */
export const places: readonly (readonly [x1: number, x2: number])[] = [
  [0.5, 0.2],
  [0, 0],
  [0.49, 0.59],
  [0.9, 0.1],
  [0.25, 0.75],
];
