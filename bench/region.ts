import {linearScale} from '../src/geometry/linear-scale.js';
import {ringPath} from '../src/geometry/path.js';
import {decisionRegion} from '../src/module/decision-region.js';
import {LinearModel} from '../src/module/linear-model.js';
import {MlpModel} from '../src/module/mlp-model.js';
import type {Model} from '../src/module/model.js';
import {identity, ObjectGraph, tanh} from './peers/object-graph.js';
import {ShadedGrid, SignedPixels} from './peers/pixels.js';
import type {Task} from './task.js';

const rectangle = {x1: [-6, 6], x2: [-6, 6]} as const;
const x = linearScale([-6, 6], [0, 300]);
const y = linearScale([-6, 6], [300, 0]);

/** The path of the region of a model as it stands. */
const pathOf = (model: Model): string => ringPath(decisionRegion(model, rectangle).positive, x, y);

/** Each frame the bias is another, as while a knob is dragged. */
function frames(draw: (b: number) => void): () => void {
  let frame = 0;
  return () => draw(0.2 + 0.001 * (frame++ % 100));
}

const line = new LinearModel();
line.set({w1: 0.7, w2: -0.4});
const shaded = new ShadedGrid(100);
const signed = new SignedPixels(300);

const weights = [1, 0.5, 1, -1, 0.7, 0.8, 0.3, -1.2, 0.9, -0.6, -1, 0.4];
const joined = [1.2, 0.8, -0.9, 1.1, -0.3, -0.7, 1.3, 0.6, 0.9, 0.1, 1.5, 1.4, 0.2];
const network = new MlpModel({hidden: [4, 2], activation: 'tanh', output: 'tanh'});
network.setWeights([...weights, ...joined]);

/** Holds the shaded picture against the score, so that both are known to show the same model. */
function check(name: string, model: Model, graph: ObjectGraph, path: string): string {
  let [positive, both] = [0, 0];
  for (let i = 0; i < 400; i++) {
    const [x1, x2] = [((i % 20) - 9.5) * 0.6, (Math.floor(i / 20) - 9.5) * 0.6];
    const score = model.forward(x1, x2);
    if (Math.abs(score - graph.forward([x1, x2])) > 1e-12) throw new Error(`${name} differs.`);
    if (score > 0) positive++;
    both++;
  }
  if (path === '' || positive === 0 || positive === both) throw new Error(`${name} has no edge.`);
  return `same scores at ${both} points, ${positive} of them positive; path of ${path.length} characters`;
}

const lineGraph = (b: number) => new ObjectGraph([2, 1], identity, identity, [0.7, -0.4, b]);
const networkGraph = (b: number) =>
  new ObjectGraph([2, 4, 2, 1], tanh, tanh, [...weights, ...joined.slice(0, -1), b]);

export const tasks: readonly Task[] = [
  {
    name: 'R1 · region of a line, 300 × 300',
    unit: 'frames',
    amount: 1,
    contenders: {
      'object graph, 100 × 100': frames(b => shaded.draw(lineGraph(b), rectangle)),
      'pixels, 300 × 300': frames(b => signed.draw({w1: 0.7, w2: -0.4, b}, rectangle)),
      'ours, exact path': frames(b => {
        line.set({b});
        pathOf(line);
      }),
    },
    check() {
      line.set({b: 0.2});
      return check('The line', line, lineGraph(0.2), pathOf(line));
    },
  },
  {
    name: 'R2 · region of a 2-4-2-1 network',
    unit: 'frames',
    amount: 1,
    contenders: {
      'object graph, 100 × 100': frames(b => shaded.draw(networkGraph(b), rectangle)),
      'ours, path to 1/4000': frames(b => {
        network.set({'layer3.unit1.b': b});
        pathOf(network);
      }),
    },
    check() {
      network.set({'layer3.unit1.b': 0.2});
      return check('The network', network, networkGraph(0.2), pathOf(network));
    },
  },
];
