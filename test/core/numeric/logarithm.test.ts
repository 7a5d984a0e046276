import {expect} from 'chai';
import {log, log1p} from '../../../src/numeric/logarithm.js';
import {expectWithin} from './references.js';

describe('logarithm', () => {
  it('(battery 7) log is within 1 ulp of 60-digit references', () => {
    expectWithin(1, 'log', log);
  });

  it('(battery 7) log1p is within 1 ulp of 60-digit references', () => {
    expectWithin(1, 'log1p', log1p);
  });

  it('is 0 with a plus sign at 1', () => {
    expect(Object.is(log(1), 0)).to.equal(true);
  });

  it('keeps the sign of 0 in log1p', () => {
    expect(Object.is(log1p(-0), -0)).to.equal(true);
  });
});
