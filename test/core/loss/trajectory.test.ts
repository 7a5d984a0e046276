import {expect} from 'chai';
import {ObjectGraph, squared, tanh} from '../../../bench/peers/object-graph.js';
import {generate} from '../../../src/data/generate.js';
import {Objective} from '../../../src/loss/objective.js';
import {MlpModel} from '../../../src/module/mlp-model.js';

const [EPOCHS, BATCH, RATE] = [50, 10, 0.03];
const {x1, x2, y, n} = generate('gauss', {n: 500, seed: 1});
const network = new MlpModel({hidden: [4, 2], activation: 'tanh', output: 'tanh', seed: 3});
const initial = Object.values(network.values);

/** Gradient descent along ½ (m(x) − y)² by our graph; the ½ makes half of the rate. */
function byTape(): number[] {
  const objective = new Objective(network.output, 'squared', BATCH);
  const {parameters} = objective.tape.readParameters();
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (let start = 0; start < n; start += BATCH) {
      const gradients = objective.gradients({x1, x2, y, n}, start, start + BATCH);
      for (let k = 0; k < parameters.length; k++)
        parameters[k]! -= ((RATE / 2) * gradients[k]!) / BATCH;
    }
  }
  return [...parameters];
}

/** The same with all derivatives written out for 2–4–2–1 units. */
function byHand(): number[] {
  const w = [...initial];
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (let start = 0; start < n; start += BATCH) {
      const g = w.map(() => 0);
      for (let i = start; i < start + BATCH; i++) {
        const x = [x1[i]!, x2[i]!];
        const h = [0, 3, 6, 9].map(u => Math.tanh(w[u]! * x[0]! + w[u + 1]! * x[1]! + w[u + 2]!));
        const k = [12, 17].map(u =>
          Math.tanh(h.reduce((sum, hj, j) => sum + w[u + j]! * hj, w[u + 4]!)),
        );
        const m = Math.tanh(w[22]! * k[0]! + w[23]! * k[1]! + w[24]!);
        const dm = (m - y[i]!) * (1 - m * m);
        const dk = k.map((kj, j) => dm * w[22 + j]! * (1 - kj * kj));
        const dh = h.map((hj, j) => (dk[0]! * w[12 + j]! + dk[1]! * w[17 + j]!) * (1 - hj * hj));
        const add = (first: number, slope: number, inputs: readonly number[]) =>
          [...inputs, 1].forEach((input, j) => (g[first + j]! += slope * input));
        dh.forEach((slope, j) => add(3 * j, slope, x));
        dk.forEach((slope, j) => add(12 + 5 * j, slope, h));
        add(22, dm, k);
      }
      g.forEach((sum, j) => (w[j]! -= (RATE * sum) / BATCH));
    }
  }
  return w;
}

/** The same by a graph of objects, as the TensorFlow Playground does it. */
function byObjects(): number[] {
  const graph = new ObjectGraph([2, 4, 2, 1], tanh, tanh, initial);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (let i = 0; i < n; i++) {
      graph.forward([x1[i]!, x2[i]!]);
      graph.backward(y[i]!, squared);
      if ((i + 1) % BATCH === 0) graph.update(RATE);
    }
  }
  return graph.weights;
}

function expectNear(weights: readonly number[], expected: readonly number[]): void {
  expect(weights).to.have.length(expected.length);
  weights.forEach((weight, k) =>
    expect(Math.abs(weight - expected[k]!) / Math.abs(expected[k]!), `weight ${k}`).to.be.at.most(
      1e-12,
    ),
  );
}

describe('50 epochs of gradient descent', () => {
  it('end at the same weights as derivatives written by hand', () => {
    const trained = byTape();
    expectNear(trained, byHand());
    expect(trained.some((weight, k) => Math.abs(weight - initial[k]!) > 0.5)).to.be.true;
  });

  it('end at the same weights as a graph of objects, one point at a time', () => {
    expectNear(byTape(), byObjects());
  });
});
