import {expect} from 'chai';
import {decisionRegion} from '../../../src/module/decision-region.js';
import {ProductModel} from '../../../src/module/product-model.js';
import {regionsAlong} from '../../../src/module/regions-along.js';
import {Snapshot} from '../../../src/module/snapshot.js';
import {linear} from '../loss/linear.js';

const square = {x1: [0, 1], x2: [0, 1]} as const;
const [x1, x2] = [Float64Array.of(0.2, 0.9), Float64Array.of(0.3, 0.8)];

const scoresOf = (model: {scores: Snapshot['scores']}): number[] => {
  const out = new Float64Array(2);
  model.scores(x1, x2, out, 2);
  return [...out];
};

describe('a snapshot of a model', () => {
  it('scores as the model with those parameters does', () => {
    const snapshot = new Snapshot(linear(1, 2, 0), {b: -0.75});
    expect(scoresOf(snapshot)).to.deep.equal(scoresOf(linear(1, 2, -0.75)));
  });

  it('does not touch the model', () => {
    const model = linear(1, 2, -0.5);
    const before = scoresOf(model);
    let heard = 0;
    model.subscribe(() => heard++);
    scoresOf(new Snapshot(model, {b: 4}));
    expect(model.values).to.deep.equal({w1: 1, w2: 2, b: -0.5});
    expect(scoresOf(model)).to.deep.equal(before);
    expect(heard).to.equal(0);
  });

  it('stays as it is when the model moves on', () => {
    const model = linear(1, 2, -0.5);
    const snapshot = new Snapshot(model, {b: 0.25});
    const before = scoresOf(snapshot);
    model.set({w1: 7});
    scoresOf(new Snapshot(model, {b: 9}));
    expect(scoresOf(snapshot)).to.deep.equal(before);
  });

  it('has the line of a linear model, and none of another', () => {
    const {w1, w2, b} = new Snapshot(linear(0.3, 1.7, 0), {b: -0.9}).line!;
    expect(w1).to.be.closeTo(0.3, 1e-15);
    expect(w2).to.be.closeTo(1.7, 1e-15);
    expect(b).to.equal(-0.9);
    const product = new ProductModel();
    product.setFactors([{model: linear(1, 1, -1.5)}, {model: linear(1, 1, -0.5)}]);
    expect(new Snapshot(product, {'m1.b': 0}).line).to.equal(undefined);
  });

  it('needs a parameter that the model has', () => {
    expect(() => new Snapshot(linear(1, 1, 0), {c: 1})).to.throw(RangeError, '“c”');
  });
});

describe('regions along a parameter', () => {
  it('are those of the model with each of the values', () => {
    const regions = regionsAlong(linear(1, 2, 0), 'b', [-1, -2], square);
    const own = [-1, -2].map(b => decisionRegion(linear(1, 2, b), square));
    expect(regions).to.deep.equal(own);
  });

  it('are kept while only that parameter moves, and made anew when another does', () => {
    const model = linear(1, 1, 0);
    const regions = regionsAlong(model, 'b', [-1], square);
    model.set({b: 1});
    expect(regionsAlong(model, 'b', [-1], square)).to.equal(regions);
    model.set({w1: 2});
    expect(regionsAlong(model, 'b', [-1], square)).not.to.equal(regions);
  });
});
