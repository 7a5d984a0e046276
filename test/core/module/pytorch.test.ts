import {expect} from 'chai';
import type {ActivationName} from '../../../src/autodiff/activation.js';
import {pointsFromRows} from '../../../src/data/points.js';
import type {PointRow} from '../../../src/data/points.js';
import {objectiveOf} from '../../../src/loss/objective.js';
import {lossNames} from '../../../src/loss/point-loss.js';
import {LinearModel} from '../../../src/module/linear-model.js';
import {MlpModel} from '../../../src/module/mlp-model.js';
import type {Model} from '../../../src/module/model.js';
import {ProductModel} from '../../../src/module/product-model.js';
import fixture from '../fixtures/torch.json' with {type: 'json'};

type Case = (typeof fixture.cases)[number];

const points = pointsFromRows(fixture.points as unknown as PointRow[]);

function modelOf({model, factors, hidden, activation, output, parameters}: Case): Model {
  const made = emptyModel();
  const names = made.namedParameters().map(([name]) => name);
  expect(names).to.have.length(parameters.length);
  made.set(Object.fromEntries(names.map((name, k) => [name, parameters[k]!])));
  return made;

  function emptyModel(): Model {
    if (model === 'linear') return new LinearModel();
    if (model === 'network')
      return new MlpModel({
        hidden: hidden!,
        activation: activation as ActivationName,
        output: output as ActivationName,
      });
    const product = new ProductModel();
    product.setFactors(Array.from({length: factors!}, () => ({model: new LinearModel()})));
    return product;
  }
}

const near = (value: number, expected: number, what: string): void =>
  void expect(value, what).to.be.closeTo(expected, 1e-9 * Math.max(1, Math.abs(expected)));

describe('models against PyTorch', () => {
  for (const each of fixture.cases) {
    const {model, factors = '', hidden = '', activation = '', output = ''} = each;
    const name = [model, factors, String(hidden), activation, output].filter(Boolean).join(' ');

    it(`(battery 12) scores, losses and gradients of ${name} are those of PyTorch`, () => {
      const made = modelOf(each);
      const score = new Float64Array(points.n);
      made.scores(points.x1, points.x2, score, points.n);
      score.forEach((value, i) => near(value, each.scores[i]!, `score ${i}`));
      for (const loss of lossNames) {
        const expected = each.losses[loss];
        const objective = objectiveOf(made, loss);
        near(objective.sumAndGradients(points), expected.sum, loss);
        const both = objective.tape.gradients.slice();
        made.namedParameters().forEach(([name, {leaf}], k) => {
          const slot = objective.tape.leaves.indexOf(leaf);
          near(both[slot]!, expected.gradient[k]!, `${loss} ${name}`);
        });
        expect(objective.gradients(points)).to.deep.equal(both);
      }
    });
  }
});
