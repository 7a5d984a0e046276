import {expect} from 'chai';
import {LinearModel} from '../../../src/module/linear-model.js';
import {MlpModel} from '../../../src/module/mlp-model.js';

/** The separators of the primer, and the network of both. */
function primer() {
  const [left, right] = [new LinearModel(), new LinearModel()];
  left.set({w1: -1, w2: 0, b: 0.25});
  right.set({w1: 1, w2: 0, b: -0.8});
  const units = [{model: left, name: 'left'}, {model: right}];
  return {left, right, units, network: new MlpModel({units, weights: [3, 3, -0.3]})};
}

describe('MlpModel with given units', () => {
  it('scores as the network with the same parameters of its own', () => {
    const {network} = primer();
    const same = new MlpModel({weights: [-1, 0, 0.25, 1, 0, -0.8, 3, 3, -0.3]});
    for (const [x1, x2] of [
      [0.05, 0.5],
      [0.5, 0.5],
      [0.95, 0.1],
    ] as const)
      expect(network.forward(x1, x2)).to.equal(same.forward(x1, x2));
    expect(Object.values(network.values)).to.deep.equal(Object.values(same.values));
    expect(Object.keys(network.values)).to.include.members(['layer1.left.w1', 'layer1.unit2.b']);
  });

  it('sets only its own weights in a row, and counts only these', () => {
    const {network, left} = primer();
    network.setWeights([1, 2, 3]);
    expect(network.ownWeights.map(({value}) => value)).to.deep.equal([1, 2, 3]);
    expect(left.values).to.deep.equal({w1: -1, w2: 0, b: 0.25});
    expect(() => network.setWeights([1])).to.throw(
      RangeError,
      'The network has 3 parameters beside those of its given units, but 1 weights are given.',
    );
    expect(() => network.setWeights([1, 2, NaN])).to.throw(RangeError, 'finite');
  });

  it('lets go of units it no longer has', () => {
    const {network, left, units} = primer();
    network.rebuild({units: units.slice(1)});
    expect(network.shape.hidden).to.deep.equal([1]);
    const before = network.version.value;
    left.set({b: 9});
    expect(network.version.value).to.equal(before);
    network.rebuild({});
    expect(network.units).to.deep.equal([]);
    expect(network.shape.hidden).to.deep.equal([2]);
  });

  it('goes back to the weights it was built with', () => {
    const {network} = primer();
    network.setWeights([1, 2, 3]);
    network.reset();
    expect(network.ownWeights.map(({value}) => value)).to.deep.equal([3, 3, -0.3]);
  });

  it('is wider than its given units where that is asked for', () => {
    const {units} = primer();
    expect(new MlpModel({units, hidden: [4, 2]}).ownWeights).to.have.length(2 * 3 + 2 * 5 + 3);
    expect(new MlpModel({units, hidden: [1]}).shape.hidden).to.deep.equal([2]);
    expect(new MlpModel({units, hidden: []}).shape.hidden).to.deep.equal([2]);
  });

  it('stays as it was when weights do not fit', () => {
    const {network, units} = primer();
    const {output} = network;
    expect(() => network.rebuild({units, hidden: [3], weights: [1]})).to.throw(
      RangeError,
      '7 param',
    );
    expect(network.output).to.equal(output);
    expect(() => new MlpModel({weights: [1]})).to.throw(RangeError, '9 parameters, but 1 weights');
  });
});
