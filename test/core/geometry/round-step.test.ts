import {expect} from 'chai';
import {roundStep} from '../../../src/geometry/round-step.js';

describe('round steps', () => {
  it('are 1, 2 or 5 times a power of ten', () => {
    expect([0.06, 0.05, 0.3, 0.95, 1, 19].map(roundStep)).to.deep.equal([
      0.05, 0.05, 0.2, 0.5, 1, 10,
    ]);
  });
});
