import {expect} from 'chai';
import {x1} from '../../../src/autodiff/value.js';
import {LinearModel} from '../../../src/module/linear-model.js';
import {Model} from '../../../src/module/model.js';
import {ProductModel} from '../../../src/module/product-model.js';
import {separatorsOf} from '../../../src/module/separators.js';
import {tracedRegion} from '../../../src/module/traced-region.js';

class Identity extends Model {
  override readonly output = x1;
  override readonly region = tracedRegion;
}

function product(...factors: Model[]): ProductModel {
  const model = new ProductModel();
  model.setFactors(factors.map(each => ({model: each})));
  return model;
}

describe('the separators of a model', () => {
  it('are its own line where it is linear', () => {
    expect(separatorsOf(new LinearModel())).to.deep.equal([
      {name: '', line: {w1: 1, w2: 1, b: 0}, shifts: true, turns: true},
    ]);
  });

  it('are those of each factor of a product, under its name', () => {
    const names = separatorsOf(product(new LinearModel(), new LinearModel())).map(({name}) => name);
    expect(names).to.deep.equal(['m1', 'm2']);
  });

  it('are found in products of products', () => {
    const inner = product(new LinearModel());
    const names = separatorsOf(product(new LinearModel(), inner)).map(({name}) => name);
    expect(names).to.deep.equal(['m1', 'm2.m1']);
  });

  it('leave out what has no line', () => {
    expect(separatorsOf(new Identity())).to.deep.equal([]);
    expect(separatorsOf(product(new Identity(), new LinearModel()))).to.have.length(1);
  });
});
