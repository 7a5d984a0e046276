import {expect} from 'chai';
import {logSigmoid, sigmoid, softplus} from '../../../src/numeric/sigmoid.js';
import {expectWithin} from './references.js';

describe('sigmoid', () => {
  it('(battery 7) sigmoid is within 2 ulp of 60-digit references', () => {
    expectWithin(2, 'sigmoid', sigmoid);
  });

  it('(battery 7) softplus is within 2 ulp of 60-digit references', () => {
    expectWithin(2, 'softplus', softplus);
  });

  it('(battery 7) logSigmoid is within 2 ulp of 60-digit references', () => {
    expectWithin(2, 'logSigmoid', logSigmoid);
  });

  it('is exactly one half at 0', () => {
    expect(sigmoid(0)).to.equal(0.5);
  });

  it('leaves something of the small side where 1 - σ(z) is 0', () => {
    expect(1 - sigmoid(40)).to.equal(0);
    expect(sigmoid(-40)).to.be.closeTo(4.248354255291589e-18, 1e-32);
    expect(softplus(-700)).to.be.greaterThan(0);
    expect(logSigmoid(700)).to.be.lessThan(0);
  });
});
