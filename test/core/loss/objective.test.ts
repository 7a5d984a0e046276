import {expect} from 'chai';
import type {ActivationName} from '../../../src/autodiff/activation.js';
import {generate} from '../../../src/data/generate.js';
import {pointsFromRows} from '../../../src/data/points.js';
import {Dataset} from '../../../src/data/dataset.js';
import {lossesOf, scoresOf} from '../../../src/loss/evaluation.js';
import {lossesAt} from '../../../src/loss/landscape.js';
import {Objective, objectiveOf} from '../../../src/loss/objective.js';
import {lossNames} from '../../../src/loss/point-loss.js';
import {LinearModel} from '../../../src/module/linear-model.js';
import {MlpModel} from '../../../src/module/mlp-model.js';
import type {Model} from '../../../src/module/model.js';
import {ProductModel} from '../../../src/module/product-model.js';
import {Random} from '../../../src/numeric/random.js';
import {agreesWithDifferences} from '../autodiff/differences.js';

function productOfTwo(): Model {
  const product = new ProductModel();
  product.setFactors([{model: new LinearModel()}, {model: new LinearModel()}]);
  return product;
}

const models: Record<string, () => Model> = {
  'a linear model': () => new LinearModel(),
  'a product': productOfTwo,
  ...Object.fromEntries(
    (['relu', 'tanh', 'sigmoid', 'identity'] satisfies ActivationName[]).map(activation => [
      `a network of ${activation}`,
      () => new MlpModel({hidden: [3, 2], activation}),
    ]),
  ),
};

describe('Objective', () => {
  for (const [name, make] of Object.entries(models)) {
    for (const loss of lossNames) {
      it(`(battery 5) the gradient of the ${loss} loss of ${name} equals central differences`, () => {
        const objective = new Objective(make().output, loss);
        const {tape} = objective;
        const random = new Random(7);
        let compared = 0;
        for (let i = 0; i < 400; i++) {
          const draw = () => 2 * random.uniform() - 1;
          const points = pointsFromRows([[draw(), draw(), i % 2 === 0 ? 1 : -1]]);
          const f = (x: Float64Array) => {
            tape.parameters.set(x);
            return objective.sum(points);
          };
          const x = Float64Array.from(tape.parameters, draw);
          tape.parameters.set(x);
          objective.sumAndGradients(points);
          if (agreesWithDifferences(f, x, tape.gradients.slice())) compared++;
        }
        expect(compared).to.be.greaterThan(390);
      });
    }
  }

  it('sums over more points than one tile, and over a batch of them', () => {
    const points = generate('gauss', {n: 600, seed: 2});
    const objective = objectiveOf(new MlpModel({hidden: [3], activation: 'tanh'}), 'log');
    const each = new Float64Array(600);
    const sum = objective.sum(points, each);
    expect(sum).to.equal(each.reduce((a, b) => a + b));
    expect(objective.sumAndGradients(points)).to.equal(sum);
    const whole = objective.gradients(points).slice();
    const parts = [0, 100, 390].map((from, k) =>
      objective.gradients(points, from, [100, 390, 600][k]).slice(),
    );
    whole.forEach((gradient, k) =>
      expect(parts.reduce((total, part) => total + part[k]!, 0)).to.be.closeTo(gradient, 1e-11),
    );
  });

  it('takes a dataset without points', () => {
    const objective = objectiveOf(new LinearModel(), 'log');
    expect(objective.sumAndGradients(pointsFromRows([]))).to.equal(0);
    expect([...objective.tape.gradients]).to.deep.equal([0, 0, 0]);
  });
});

/** The table of the lecture: w1, w2, b, and then the sum of ReLU losses, of log losses, and the errors. */
const lecture = [
  [1, 1, -1, 0, 5.860054384138, 0],
  [1, 1, -0.9, 0, 5.786342737815, 0],
  [1, 1, -0.5, 1.111557998782, 5.731993915132, 4],
  [1, 1, -1.5, 1.660633743365, 6.593784290873, 5],
  [0.5, 1.5, -1, 0.505852050697, 5.870158161846, 2],
  [10, 10, -10, 0, 2.059214626066, 0],
  [10, 10, -5, 11.115579987818, 11.434195887487, 4],
  [0, 0, 0, 0, 6.931471805599, 6],
] as const;

describe('losses of the lecture', () => {
  for (const [w1, w2, b, relu, log, errors] of lecture) {
    it(`are right for w = (${w1}, ${w2}), b = ${b}`, () => {
      const model = new LinearModel();
      model.set({w1, w2, b});
      const dataset = new Dataset(generate('lecture'));
      expect(lossesOf(model, dataset, 'relu').sum).to.be.closeTo(relu, 1e-11);
      expect(lossesOf(model, dataset, 'log').sum).to.be.closeTo(log, 1e-11);
      expect(lossesOf(model, dataset, 'log').mean).to.be.closeTo(log / 10, 1e-11);
      expect(scoresOf(model, dataset).errors).to.equal(errors);
    });
  }

  it('are right for the hard points, and for the network of the primer', () => {
    const dataset = new Dataset(generate('lecture-hard'));
    const line = new LinearModel();
    line.set({b: -0.7});
    expect(lossesOf(line, dataset, 'relu').sum).to.be.closeTo(2.665982092852, 1e-11);
    expect(lossesOf(line, dataset, 'log').sum).to.be.closeTo(7.574618201056, 1e-11);
    expect(scoresOf(line, dataset).errors).to.equal(5);
    const network = new MlpModel();
    network.setWeights([-1, 0, 0.25, 1, 0, -0.8, 3, 3, -0.3]);
    expect(lossesOf(network, dataset, 'log').sum).to.be.closeTo(5.702757866299, 1e-11);
    expect(scoresOf(network, dataset).errors).to.equal(0);
  });

  it('are right at other values of one parameter, and leave the model as it is', () => {
    const model = new LinearModel();
    model.set({b: -1});
    const dataset = new Dataset(generate('lecture'));
    const losses = lossesAt(model, dataset, 'log', 'b', Float64Array.of(-1.5, -1, -0.5));
    [6.593784290873, 5.860054384138, 5.731993915132].forEach((expected, k) =>
      expect(losses[k]).to.be.closeTo(expected, 1e-11),
    );
    expect(model.values).to.deep.equal({w1: 1, w2: 1, b: -1});
    expect(lossesOf(model, dataset, 'log').sum).to.be.closeTo(5.860054384138, 1e-11);
    expect(() => lossesAt(model, dataset, 'log', 'c', Float64Array.of(0))).to.throw(RangeError);
  });
});
