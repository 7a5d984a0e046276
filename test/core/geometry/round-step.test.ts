import {expect} from 'chai';
import {decimalsOf, roundStep, roundToStep} from '../../../src/geometry/round-step.js';

describe('round steps', () => {
  it('are 1, 2 or 5 times a power of ten', () => {
    expect([0.06, 0.05, 0.3, 0.95, 1, 19].map(roundStep)).to.deep.equal([
      0.05, 0.05, 0.2, 0.5, 1, 10,
    ]);
  });

  it('have multiples without dust', () => {
    expect(roundToStep(0.29, 0.1)).to.equal(0.3);
    expect(Object.is(roundToStep(-0.01, 0.1), 0)).to.equal(true);
    expect(roundToStep(0.123, 0)).to.equal(0.123);
  });

  it('need so many digits', () => {
    expect([10, 1, 0.1, 0.05, 0.25, 2e-6].map(decimalsOf)).to.deep.equal([0, 0, 1, 2, 2, 6]);
  });
});
