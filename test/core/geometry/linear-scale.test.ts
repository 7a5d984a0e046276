import {expect} from 'chai';
import fc from 'fast-check';
import {linearScale} from '../../../src/geometry/linear-scale.js';

describe('linear scale', () => {
  it('maps the ends of the domain to the ends of the range exactly', () => {
    const scale = linearScale([0.1, 0.7], [3.3, 300.1]);
    expect(scale(0.1)).to.equal(3.3);
    expect(scale(0.7)).to.equal(300.1);
  });

  it('runs downwards where the range does', () => {
    const scale = linearScale([0, 1], [300, 0]);
    expect(scale(0.25)).to.equal(225);
    expect(scale.invert(225)).to.equal(0.25);
  });

  it('goes on beyond the domain', () => {
    expect(linearScale([0, 2], [0, 10])(3)).to.equal(15);
  });

  it('maps a domain of one value to the middle of the range', () => {
    expect(linearScale([4, 4], [0, 10])(4)).to.equal(5);
    expect(linearScale([0, 10], [7, 7]).invert(7)).to.equal(5);
  });

  it('keeps its domain and range for others to read', () => {
    const scale = linearScale([0, 1], [300, 0]);
    expect(scale.domain).to.deep.equal([0, 1]);
    expect(scale.range).to.deep.equal([300, 0]);
  });

  it('inverts what it maps', () => {
    const bound = fc.double({min: -1e6, max: 1e6, noNaN: true});
    const property = fc.property(bound, bound, bound, (from, to, value) => {
      fc.pre(Math.abs(from - to) > 1e-3);
      const scale = linearScale([from, to], [0, 300]);
      const size = Math.max(Math.abs(from), Math.abs(to), Math.abs(value));
      expect(scale.invert(scale(value))).to.be.closeTo(value, 1e-6 * Math.max(1, size));
    });
    fc.assert(property, {seed: 1});
  });
});
