import {expect} from 'chai';
import {lecture} from '../../../src/data/lecture.js';
import {Objective} from '../../../src/loss/objective.js';
import {LinearModel} from '../../../src/module/linear-model.js';
import type {Model} from '../../../src/module/model.js';
import {ProductModel} from '../../../src/module/product-model.js';

/**
 * Gradient descent along the mean log loss over the points of the lecture: the number of steps made, and the parameters
 * after them. It ends early before a step that would leave the finite numbers.
 */
function descend(model: Model, learningRate: number, steps: number): Float64Array {
  const objective = new Objective(model.output, 'log');
  const {parameters, gradients} = objective.tape.readParameters();
  let made = 0;
  for (; made < steps; made++) {
    objective.sumAndGradients(lecture);
    const next = parameters.map((value, k) => value - (learningRate * gradients[k]!) / lecture.n);
    if (!next.every(Number.isFinite)) break;
    parameters.set(next);
  }
  return Float64Array.of(made, ...parameters);
}

/** All bits of some numbers as one: FNV-1a over their bytes, lowest first. */
function hash(numbers: Float64Array): string {
  const view = new DataView(new ArrayBuffer(8));
  let hash = 0x811c9dc5;
  for (const number of numbers) {
    view.setFloat64(0, number, true);
    for (let byte = 0; byte < 8; byte++)
      hash = Math.imul(hash ^ view.getUint8(byte), 0x01000193) >>> 0;
  }
  return hash.toString(16).padStart(8, '0');
}

function linear(): Model {
  const model = new LinearModel();
  model.set({w1: 1, w2: 1, b: -0.5});
  return model;
}

function product(): Model {
  const [first, second] = [new LinearModel(), new LinearModel()];
  first.set({w1: 1, w2: 1, b: -1.5});
  second.set({w1: 1, w2: 1, b: -0.5});
  const model = new ProductModel();
  model.setFactors([{model: first}, {model: second}]);
  return model;
}

const hashes: [name: string, make: () => Model, learningRate: number, hash: string][] = [
  ['linear', linear, 0.5, 'c9cfa608'],
  ['linear', linear, 5, 'f3868f85'],
  ['linear', linear, 20, '14aded58'],
  ['product', product, 0.5, '0120a8c1'],
  ['product', product, 5, '4bcd0b62'],
  ['product', product, 20, '0109a7df'],
];

describe('Ten thousand steps of gradient descent', () => {
  for (const [name, make, learningRate, expected] of hashes) {
    it(`end at the same bits in every engine: ${name} model, rate ${learningRate} (battery 9)`, () => {
      const parameters = descend(make(), learningRate, 10_000);
      expect(hash(parameters)).to.equal(expected);
    });
  }
});
