import {expect} from 'chai';
import {decimalsOf, readableStep, roundToStep} from '../../../src/geometry/readable.js';

describe('readable numbers', () => {
  it('have steps that are the nearest power of ten', () => {
    expect([0.0141, 0.01, 4.2, 2.9, 120, 4e-7].map(readableStep)).to.deep.equal([
      0.01, 0.01, 10, 1, 100, 1e-6,
    ]);
  });

  it('have no step for what is not a size', () => {
    expect([0, -1, NaN, Infinity].map(readableStep)).to.deep.equal([0, 0, 0, 0]);
  });

  it('are multiples of their step without noise', () => {
    expect(roundToStep(0.1 + 0.2, 0.01)).to.equal(0.3);
    expect(roundToStep(-0.8949, 0.01)).to.equal(-0.89);
    expect(roundToStep(1234.6, 100)).to.equal(1200);
    expect(Object.is(roundToStep(-0.001, 0.01), 0)).to.equal(true);
  });

  it('are left alone without a step', () => {
    expect(roundToStep(0.123456789, 0)).to.equal(0.123456789);
  });

  it('need as many digits as their step has', () => {
    expect([0.01, 0.1, 1, 10, 0].map(decimalsOf)).to.deep.equal([2, 1, 0, 0, 0]);
    expect([0.05, 0.25, 2e-6, 1e-20].map(decimalsOf)).to.deep.equal([2, 2, 6, 12]);
    expect([NaN, Infinity, 1e300].map(decimalsOf)).to.deep.equal([0, 0, 0]);
  });
});
