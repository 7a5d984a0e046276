import {generate} from '../src/data/generate.js';
import {Objective} from '../src/loss/objective.js';
import type {LossName} from '../src/loss/point-loss.js';
import {LinearModel} from '../src/module/linear-model.js';
import {MlpModel} from '../src/module/mlp-model.js';
import type {Model} from '../src/module/model.js';
import {ConvNet} from './peers/convnet.js';
import {FlatLogistic, FlatLoop} from './peers/flat-loop.js';
import {identity, logistic, ObjectGraph, squared, tanh} from './peers/object-graph.js';
import type {ErrorFunction} from './peers/object-graph.js';
import type {Task} from './task.js';

const [BATCH, RATE] = [10, 0.03];
const SIZES = [2, 4, 2, 1];
const points = generate('gauss', {n: 500, seed: 1});
const {x1, x2, y, n} = points;

interface Learner {
  epoch(): void;
  readonly weights: readonly number[];
}

/** Plain gradient descent with the library's own graph. */
function ours(model: Model, loss: LossName, rate: number): Learner {
  const objective = new Objective(model.output, loss, BATCH);
  const {parameters} = objective.tape.readParameters();
  return {
    epoch() {
      for (let start = 0; start < n; start += BATCH) {
        const gradients = objective.gradients(points, start, start + BATCH);
        const step = rate / BATCH;
        for (let k = 0; k < parameters.length; k++) parameters[k]! -= step * gradients[k]!;
      }
    },
    get weights() {
      return [...parameters];
    },
  };
}

function objectGraph(graph: ObjectGraph, error: ErrorFunction): Learner {
  const input = [0, 0];
  return {
    epoch() {
      for (let i = 0; i < n; i++) {
        input[0] = x1[i]!;
        input[1] = x2[i]!;
        graph.forward(input);
        graph.backward(y[i]!, error);
        if ((i + 1) % BATCH === 0) graph.update(RATE);
      }
    },
    get weights() {
      return graph.weights;
    },
  };
}

function flat(loop: FlatLoop | FlatLogistic): Learner {
  return {
    epoch() {
      for (let start = 0; start < n; start += BATCH) loop.step(x1, x2, y, start, BATCH, RATE);
    },
    get weights() {
      return [...loop.weights];
    },
  };
}

function convNet(net: ConvNet): Learner {
  return {
    epoch: () => net.epoch(points),
    get weights() {
      return net.weights;
    },
  };
}

function task(name: string, learners: Readonly<Record<string, Learner>>): Task {
  return {
    name,
    unit: 'examples',
    amount: n,
    contenders: Object.fromEntries(
      Object.entries(learners).map(([name, learner]) => [name, () => learner.epoch()]),
    ),
    check() {
      const all = Object.values(learners);
      for (const learner of all) for (let epoch = 0; epoch < 50; epoch++) learner.epoch();
      const expected = all[0]!.weights;
      const errors = all.map(({weights}) => weights.map((w, k) => Math.abs(w / expected[k]! - 1)));
      const worst = Math.max(...errors.flat());
      if (!(worst <= 1e-12)) throw new Error(`${name}: the weights differ by ${worst}.`);
      return `same weights after 50 epochs, to ${worst.toExponential(1)}`;
    },
  };
}

const network = new MlpModel({hidden: [4, 2], activation: 'tanh', output: 'tanh', seed: 3});
const weights = Object.values(network.values);
const line = new LinearModel();
line.set({w1: 0.1, w2: -0.2, b: 0.3});
const lineWeights = Object.values(line.values);

export const tasks: readonly Task[] = [
  task('T1 · 2-4-2-1 tanh, batch 10, squared loss', {
    'object graph': objectGraph(new ObjectGraph(SIZES, tanh, tanh, weights), squared),
    ConvNetJS: convNet(new ConvNet(SIZES, weights, RATE, BATCH)),
    'flat loop': flat(new FlatLoop(SIZES, weights)),
    // The others have ½ (m(x) − y)².
    ours: ours(network, 'squared', RATE / 2),
  }),
  task('T3 · logistic regression, batch 10', {
    'object graph': objectGraph(new ObjectGraph([2, 1], identity, identity, lineWeights), logistic),
    'flat loop': flat(new FlatLogistic(lineWeights)),
    ours: ours(line, 'log', RATE),
  }),
];
