import {expect} from 'chai';
import {MlpModel} from '../../../src/module/mlp-model.js';

describe('MlpModel', () => {
  it('names its parameters layer by layer, unit by unit, each unit’s weights and then its bias', () => {
    expect(Object.keys(new MlpModel({hidden: [2]}).values)).to.deep.equal([
      'layer1.unit1.w1',
      'layer1.unit1.w2',
      'layer1.unit1.b',
      'layer1.unit2.w1',
      'layer1.unit2.w2',
      'layer1.unit2.b',
      'layer2.unit1.w1',
      'layer2.unit1.w2',
      'layer2.unit1.b',
    ]);
  });

  it('is the network of the primer: two separators, rectified, joined by a third', () => {
    const network = new MlpModel({hidden: [2], activation: 'relu'});
    network.setWeights([-1, 0, 0.25, 1, 0, -0.8, 3, 3, -0.3]);
    expect(network.forward(0.05, 0.5)).to.be.closeTo(3 * 0.2 - 0.3, 1e-15);
    expect(network.forward(0.5, 0.5)).to.be.closeTo(-0.3, 1e-15);
    expect(network.forward(0.95, 0.5)).to.be.closeTo(3 * 0.15 - 0.3, 1e-15);
  });

  it('draws its initial parameters from the seed alone, within ±1/√features', () => {
    const network = new MlpModel({hidden: [4, 2], seed: 5});
    expect(new MlpModel({hidden: [4, 2], seed: 5}).values).to.deep.equal(network.values);
    expect(new MlpModel({hidden: [4, 2], seed: 6}).values).not.to.deep.equal(network.values);
    const features = {layer1: 2, layer2: 4, layer3: 2};
    for (const [name, value] of Object.entries(network.values)) {
      const layer = name.slice(0, 6) as keyof typeof features;
      expect(Math.abs(value), name).to.be.within(0, 1 / Math.sqrt(features[layer]));
    }
    expect(new Set(Object.values(network.values)).size).to.equal(4 * 3 + 2 * 5 + 3);
  });

  it('can be built anew, and says so', () => {
    const network = new MlpModel({hidden: [2]});
    const before = network.output;
    const heard: string[] = [];
    network.subscribe(({changes}) => heard.push(...changes.map(({name}) => name)));
    expect(network.rebuild({hidden: [3, 1], activation: 'tanh'})).to.be.true;
    expect(heard).to.deep.equal(['shape']);
    expect(network.output).not.to.equal(before);
    expect(network.shape).to.deep.equal({
      hidden: [3, 1],
      activation: 'tanh',
      output: 'identity',
      seed: 1,
    });
    expect(network.namedParameters()).to.have.length(9 + 4 + 2);
    expect(Number.isFinite(network.forward(1, 2))).to.be.true;
  });

  it('is linear without hidden layers', () => {
    const network = new MlpModel({hidden: []});
    network.setWeights([2, -3, 0.5]);
    expect(network.forward(1, 1)).to.equal(-0.5);
  });

  it('refuses shapes and weights that do not fit, and stays as it was', () => {
    const network = new MlpModel({hidden: [2]});
    const values = network.values;
    expect(() => new MlpModel({hidden: [0]})).to.throw(RangeError, 'at least one unit');
    expect(() => network.rebuild({hidden: [2, 1.5]})).to.throw(RangeError, 'not 1.5');
    expect(() => network.rebuild({seed: NaN})).to.throw(RangeError, 'seed');
    expect(() => network.setWeights([1, 2, 3])).to.throw(RangeError, '9 parameters, but 3 weights');
    expect(network.values).to.deep.equal(values);
  });
});
