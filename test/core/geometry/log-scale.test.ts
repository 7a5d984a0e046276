import {expect} from 'chai';
import {logScale, logTicks} from '../../../src/geometry/log-scale.js';

describe('a logarithmic scale', () => {
  it('takes equal ratios to equal distances, and back', () => {
    const scale = logScale([0.01, 100], [200, 0]);
    expect(scale(0.01)).to.equal(200);
    expect(scale(1)).to.be.closeTo(100, 1e-12);
    expect(scale(100)).to.equal(0);
    expect(scale.invert(50)).to.be.closeTo(10, 1e-12);
  });
});

describe('logarithmic ticks', () => {
  it('are powers of ten', () => {
    expect(logTicks([0.005, 200], 5)).to.deep.equal([0.01, 0.1, 1, 10, 100]);
  });

  it('are thinned where there are many', () => {
    expect(logTicks([1e-9, 1], 4)).to.deep.equal([1e-9, 1e-6, 1e-3, 1]);
  });

  it('have twos and fives between where there are few', () => {
    expect(logTicks([1.5, 30], 5)).to.deep.equal([2, 5, 10, 20]);
  });
});
