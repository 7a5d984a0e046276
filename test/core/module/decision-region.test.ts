import {expect} from 'chai';
import {areaOf} from '../../../src/geometry/polyline.js';
import {decisionRegion} from '../../../src/module/decision-region.js';
import {ProductModel} from '../../../src/module/product-model.js';
import {linearRegion} from '../../../src/module/region-finder.js';
import {linear} from '../loss/linear.js';

const square = {x1: [0, 1], x2: [0, 1]} as const;

function product(...factors: readonly ReturnType<typeof linear>[]): ProductModel {
  const model = new ProductModel();
  model.setFactors(factors.map(model => ({model})));
  return model;
}

describe('the region of a model', () => {
  it('is a polygon with the corners of the square where the model is linear', () => {
    const {positive, boundary} = decisionRegion(linear(1, 0, -0.25), square);
    expect(positive).to.deep.equal([
      [
        [0.25, 0],
        [1, 0],
        [1, 1],
        [0.25, 1],
      ],
    ]);
    expect(boundary).to.have.length(1);
  });

  it('is just that polygon for a product of one linear factor', () => {
    const factor = linear(1, 1, -0.7);
    expect(decisionRegion(product(factor), square)).to.deep.equal(decisionRegion(factor, square));
  });

  it('is traced for a product of two', () => {
    const {positive, boundary} = decisionRegion(
      product(linear(1, 0, -0.25), linear(0, 1, -0.5)),
      square,
    );
    expect(areaOf(positive)).to.be.closeTo(0.25 * 0.5 + 0.75 * 0.5, 1e-6);
    expect(boundary).to.not.be.empty;
  });

  it('is nothing where a finder for lines is given something else', () => {
    const two = product(linear(1, 0, 0), linear(0, 1, 0));
    expect(linearRegion(two, square)).to.deep.equal({positive: [], boundary: []});
  });
});
