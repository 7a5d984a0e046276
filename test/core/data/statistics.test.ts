import {expect} from 'chai';
import {axisInterval, extent} from '../../../src/data/statistics.js';

describe('extent', () => {
  it('is the smallest and the largest value', () => {
    expect(extent([3, -1, 2])).to.deep.equal([-1, 3]);
    expect(extent(Float64Array.of(5))).to.deep.equal([5, 5]);
  });

  it('leaves out what is not finite, and is nothing without values', () => {
    expect(extent([NaN, 1, Infinity, 2])).to.deep.equal([1, 2]);
    expect(extent([])).to.equal(undefined);
    expect(extent([NaN, -Infinity])).to.equal(undefined);
  });
});

describe('axisInterval', () => {
  it('is the extent and a margin', () => {
    expect(axisInterval([0, 10], 0.1)).to.deep.equal([-1, 11]);
  });

  it('is the unit interval without values', () => {
    expect(axisInterval([])).to.deep.equal([0, 1]);
  });

  for (const values of [
    [0],
    [7, 7, 7],
    [-1e-300, 1e-300],
    [1e15, 1e15],
    [1e20, 1e20],
    [-1e308, 1e308],
    [1e308],
    [Number.MAX_VALUE, NaN],
    [5e-324],
  ]) {
    it(`(battery 12) has a positive and finite width for ${values.join(', ')}`, () => {
      const [low, high] = axisInterval(values);
      expect(high - low)
        .to.be.above(0)
        .and.below(Infinity);
      const inside = values.filter(value => Math.abs(value) < 4e307);
      for (const value of inside) expect(value).to.be.within(low, high);
    });
  }
});
