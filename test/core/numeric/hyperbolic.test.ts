import {expect} from 'chai';
import {tanh} from '../../../src/numeric/hyperbolic.js';
import {Random} from '../../../src/numeric/random.js';
import {expectWithin} from './references.js';

describe('hyperbolic', () => {
  it('(battery 7) tanh is within 3 ulp of 60-digit references', () => {
    expectWithin(3, 'tanh', tanh);
  });

  it('is odd to the last bit and never beyond 1', () => {
    const random = new Random(5);
    for (let i = 0; i < 10000; i++) {
      const x = 25 * random.uniform();
      expect(tanh(-x)).to.equal(-tanh(x));
      expect(tanh(x)).to.be.at.most(1);
    }
  });
});
