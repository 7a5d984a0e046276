import {expect} from 'chai';
import {Dataset} from '../../../src/data/dataset.js';
import {lectureHard} from '../../../src/data/lecture.js';
import {pointsFromRows} from '../../../src/data/points.js';
import {lossesOf, scoresOf} from '../../../src/loss/evaluation.js';
import {hiddenSpaceOf} from '../../../src/module/hidden-space.js';
import {LinearModel} from '../../../src/module/linear-model.js';
import {MlpModel} from '../../../src/module/mlp-model.js';
import {firstUnits, isNetwork, unitOf} from '../../../src/module/unit-model.js';

/** The network of the primer: −x1 + 0.25 and x1 − 0.8, each through a ReLU, and then 3 h1 + 3 h2 − 0.3. */
const weights = [-1, 0, 0.25, 1, 0, -0.8, 3, 3, -0.3];

function primer(): {network: MlpModel; dataset: Dataset} {
  const network = new MlpModel({hidden: [2]});
  network.setWeights(weights);
  return {network, dataset: new Dataset(lectureHard)};
}

describe('the hidden space of a network', () => {
  it('has each point where the two units put it', () => {
    const {network} = primer();
    const dataset = new Dataset(
      pointsFromRows([
        [0, 0.5, 1],
        [0.5, 0.1, -1],
        [1, 0.9, 1],
        [0.125, 0.3, 1],
      ]),
    );
    const {points} = hiddenSpaceOf(network, dataset)!.dataset;
    expect([...points.x1]).to.deep.equal([0.25, 0, 0, 0.125]);
    expect(points.x2[0]).to.equal(0);
    expect(points.x2[1]).to.equal(0);
    expect(points.x2[2]).to.be.closeTo(0.2, 1e-15);
    expect(points.x2[3]).to.equal(0);
    expect([...points.y]).to.deep.equal([1, -1, 1, 1]);
  });

  it('is split by the last unit alone, with the scores and losses of the whole network', () => {
    const {network, dataset} = primer();
    const space = hiddenSpaceOf(network, dataset)!;
    expect(space.model.line).to.deep.equal({w1: 3, w2: 3, b: -0.3});
    const [inside, outside] = [scoresOf(space.model, space.dataset), scoresOf(network, dataset)];
    expect([...inside.score]).to.deep.equal([...outside.score]);
    expect(inside.errors).to.equal(0);
    expect(lossesOf(space.model, space.dataset, 'log').sum).to.be.closeTo(5.702757866299, 1e-11);
  });

  it('is seen in round bounds, with room below zero', () => {
    const {network, dataset} = primer();
    const {x1, x2} = hiddenSpaceOf(network, dataset)!.dataset.rectangle;
    expect(x1[0]).to.be.closeTo(-0.02, 1e-12);
    expect(x1[1]).to.be.closeTo(0.25, 1e-12);
    expect(x2).to.deep.equal(x1);
  });

  it('moves with the network', () => {
    const {network, dataset} = primer();
    const before = hiddenSpaceOf(network, dataset)!;
    expect(hiddenSpaceOf(network, dataset)).to.equal(before);
    network.set({'layer1.unit1.b': 0.5});
    const {points} = hiddenSpaceOf(network, dataset)!.dataset;
    expect(points.x1[0]).to.equal(0);
    expect(points.x1[4]).to.be.closeTo(0.5 - lectureHard.x1[4]!, 1e-15);
  });

  it('looks at the points of the data themselves', () => {
    const {network, dataset} = primer();
    const seen = hiddenSpaceOf(network, dataset)!.dataset;
    seen.select(3);
    expect(dataset.selected).to.equal(3);
    dataset.select(5);
    expect(seen.selected).to.equal(5);
  });

  it('holds more points than one tile of the tape', () => {
    const {network} = primer();
    const rows = Array.from({length: 700}, (_, i) => [i / 1000, 0.5, 1] as const);
    const {points} = hiddenSpaceOf(network, new Dataset(pointsFromRows(rows)))!.dataset;
    for (let i = 0; i < 700; i++)
      expect(points.x1[i]).to.be.closeTo(Math.max(0, 0.25 - i / 1000), 1e-15);
    expect(points.x2[699]).to.equal(0);
  });

  it('is that of the last hidden layer, and only of two units', () => {
    const dataset = new Dataset(lectureHard);
    expect(hiddenSpaceOf(new MlpModel({hidden: [4, 2]}), dataset)).to.not.equal(undefined);
    expect(hiddenSpaceOf(new MlpModel({hidden: [3]}), dataset)).to.equal(undefined);
    expect(hiddenSpaceOf(new MlpModel({hidden: []}), dataset)).to.equal(undefined);
  });

  it('has the bounds of a bounded activation', () => {
    const dataset = new Dataset(lectureHard);
    const of = (activation: 'tanh' | 'sigmoid') =>
      hiddenSpaceOf(new MlpModel({activation}), dataset)!.dataset.rectangle.x2;
    expect(of('tanh')).to.deep.equal([-1.1, 1.1]);
    expect(of('sigmoid')).to.deep.equal([-0.05, 1.05]);
  });
});

describe('a unit of a network', () => {
  it('is a model over its inputs, activation included', () => {
    const unit = unitOf(primer().network, 1, 2)!;
    expect(unit.forward(1, 0)).to.be.closeTo(0.2, 1e-15);
    expect(unit.forward(0.5, 0)).to.equal(0);
    expect(unit.line).to.deep.equal({w1: 1, w2: 0, b: -0.8});
    expect(unit.values).to.deep.equal({w1: 1, w2: 0, b: -0.8});
  });

  it('is edited as a part of its network, whose guards may refuse', () => {
    const {network} = primer();
    const unit = unitOf(network, 1, 1)!;
    const heard: string[] = [];
    network.subscribe(({changes}) => heard.push(...changes.map(({name}) => name)));
    expect(unit.set({b: 0.5})).to.equal(true);
    expect(heard).to.deep.equal(['layer1.unit1.b']);
    const free = network.addGuard(() => false);
    expect(unit.set({b: 1}, {origin: 'user'})).to.equal(false);
    expect(network.values['layer1.unit1.b']).to.equal(0.5);
    free();
  });

  it('has no line where its activation is positive everywhere', () => {
    const network = new MlpModel({activation: 'sigmoid'});
    expect(unitOf(network, 1, 1)!.line).to.equal(undefined);
    expect(unitOf(network, 2, 1)!.line).to.not.equal(undefined);
  });

  it('follows a network that is built anew', () => {
    const {network} = primer();
    const unit = unitOf(network, 1, 1)!;
    network.rebuild({hidden: [2], activation: 'tanh'});
    network.setWeights(weights);
    expect(unit.forward(0, 0)).to.be.closeTo(Math.tanh(0.25), 1e-12);
  });

  it('may be a linear model that the network was given, under its own name', () => {
    const given = new LinearModel();
    given.set({w1: -1, w2: 0, b: 0.25});
    const network = new MlpModel({
      units: [{model: given, name: 'yellow'}, {model: new LinearModel()}],
    });
    const unit = unitOf(network, 1, 1)!;
    expect(unit.name).to.equal('layer1.yellow');
    expect(unit.forward(0, 0.5)).to.equal(0.25);
    expect(unit.set({b: 0.5})).to.equal(true);
    expect(given.b.value).to.equal(0.5);
    expect(unit.sum.b).to.equal(0.5);
  });

  it('is there for each number of the first layer, and for no other', () => {
    const network = new MlpModel({hidden: [3]});
    expect(firstUnits(network).map(({name}) => name)).to.deep.equal([
      'layer1.unit1',
      'layer1.unit2',
      'layer1.unit3',
    ]);
    expect(unitOf(network, 1, 4)).to.equal(undefined);
    expect(unitOf(network, 2, 1)).to.equal(undefined);
    expect(isNetwork(network)).to.equal(true);
    expect(isNetwork(new LinearModel())).to.equal(false);
  });
});
