import {expect} from 'chai';
import type {ActivationName} from '../../../src/autodiff/activation.js';
import {multiply} from '../../../src/autodiff/arithmetic.js';
import {dense} from '../../../src/autodiff/dense.js';
import {trace} from '../../../src/autodiff/trace.js';
import {ParameterLeaf, label, x1} from '../../../src/autodiff/value.js';
import type {Value} from '../../../src/autodiff/value.js';
import {expressionOf} from '../../../src/expression/of-graph.js';
import {toPython} from '../../../src/expression/python.js';
import {lossNames, pointLosses} from '../../../src/loss/point-loss.js';
import {FormulaModel} from '../../../src/module/formula-model.js';
import {LinearModel} from '../../../src/module/linear-model.js';
import {MlpModel} from '../../../src/module/mlp-model.js';
import type {Model} from '../../../src/module/model.js';
import {ProductModel} from '../../../src/module/product-model.js';
import torch from '../fixtures/torch.json' with {type: 'json'};
import {agreesWithDifferences} from './differences.js';

const at = [0.5, 0.2] as const;

function formula(text: string): FormulaModel {
  const model = new FormulaModel();
  model.setFormula(text);
  model.setParameters(new Map([...'abc'].map((name, k) => [name, [0.7, -0.4, 1.3][k]!])));
  return model;
}

function product(): ProductModel {
  const model = new ProductModel();
  const [first, second] = [new LinearModel(), new LinearModel()];
  first.set({b: -1.5});
  second.set({w1: 2, b: -0.5});
  model.setFactors([{model: first}, {model: second}]);
  return model;
}

const models: Record<string, Model> = {
  'a linear model': new LinearModel(),
  'a product': product(),
  'a network with relu': new MlpModel({hidden: [3, 2], seed: 4}),
  'a network with tanh': new MlpModel({hidden: [2], activation: 'tanh', output: 'sigmoid'}),
  'a formula': formula('a * x1 ** 2 + exp(b * x2) / (1 + c * c)'),
  'a choice': formula('a * x1 if x1 < 0.6 else b * x2'),
};

describe('the trace of a computation', () => {
  for (const [name, model] of Object.entries(models)) {
    it(`ends in the score of ${name}, to the last bit`, () => {
      expect(trace(model.output, at).at(-1)!.value).to.equal(model.forward(...at));
    });

    it(`has the gradients of ${name} with respect to parameters and inputs`, () => {
      const named = model.namedParameters();
      const start = Float64Array.from([...at, ...named.map(([, {value}]) => value)]);
      const nodes = trace(model.output, at);
      const gradientOf = (is: (node: Value) => boolean): number =>
        nodes.find(({node}) => is(node))?.gradient ?? 0;
      const gradient = [
        ...[0, 1].map(index => gradientOf(node => isInput(node, index))),
        ...named.map(([, {leaf}]) => gradientOf(node => node === leaf)),
      ];
      const score = (all: Float64Array): number => {
        named.forEach(([each], k) => model.set({[each]: all[k + 2]!}));
        return model.forward(all[0]!, all[1]!);
      };
      expect(agreesWithDifferences(score, start, gradient)).to.equal(true);
      score(start);
    });
  }

  it('adds up what all users of a number hand back', () => {
    for (const model of Object.values(models)) {
      const nodes = trace(model.output, at);
      const sums = nodes.map(() => 0);
      sums[sums.length - 1] = 1;
      for (const {inputs, shares} of [...nodes].reverse())
        inputs.forEach((place, j) => (sums[place]! += shares[j]!));
      expect(nodes.map(({gradient}) => gradient)).to.deep.equal(sums);
    }
  });

  it('counts both ways of a number that is multiplied by itself', () => {
    const nodes = trace(multiply(x1, x1), [3]);
    expect(nodes.map(({value, gradient}) => [value, gradient])).to.deep.equal([
      [3, 6],
      [9, 1],
    ]);
    expect(nodes[1]!.shares).to.deep.equal([3, 3]);
  });

  it('unfolds a layer over values that were put side by side', () => {
    const [w1, w2, b] = [2, 3, 4].map(value => new ParameterLeaf({value}));
    const graph = dense([multiply(x1, x1), x1], [{weights: [w1!, w2!], bias: b!}]);
    expect(trace(graph, [5]).at(-1)!.value).to.equal(4 + 2 * 25 + 3 * 5);
    const named = [w1!, w2!, b!].map((leaf, k) => [`p${k}`, {leaf}] as const);
    const {units, output} = expressionOf({output: graph, namedParameters: () => named});
    expect(units.map(({name}) => name)).to.deep.equal(['h1']);
    expect(toPython(output)).to.equal('h1 * p0 + x1 * p1 + p2');
  });

  it('agrees with PyTorch on losses and their gradients', () => {
    const cases = torch.cases.filter(({parameters}) => parameters.length < 20);
    expect(cases.length).to.be.above(5);
    for (const each of cases) {
      const model = emptyModel(each);
      const named = model.namedParameters();
      model.set(Object.fromEntries(named.map(([name], k) => [name, each.parameters[k]!])));
      for (const loss of lossNames) {
        const graph = pointLosses[loss](model.output, label);
        const gradients = new Map<Value, number>();
        let sum = 0;
        for (const point of torch.points) {
          const nodes = trace(graph, point);
          sum += nodes.at(-1)!.value;
          for (const {node, gradient} of nodes)
            gradients.set(node, (gradients.get(node) ?? 0) + gradient);
        }
        const expected = each.losses[loss];
        near(sum, expected.sum);
        named.forEach(([, {leaf}], k) => near(gradients.get(leaf) ?? 0, expected.gradient[k]!));
      }
    }
  });
});

const isInput = (node: Value, index: number): boolean =>
  'indices' in node && (node.indices as number[])[0] === index;

const near = (value: number, expected: number): void =>
  void expect(value).to.be.closeTo(expected, 1e-9 * Math.max(1, Math.abs(expected)));

function emptyModel({model, factors, hidden, activation, output}: (typeof torch.cases)[number]) {
  if (model === 'linear') return new LinearModel();
  if (model === 'network')
    return new MlpModel({
      hidden: hidden!,
      activation: activation as ActivationName,
      output: output as ActivationName,
    });
  const made = new ProductModel();
  made.setFactors(Array.from({length: factors!}, () => ({model: new LinearModel()})));
  return made;
}
