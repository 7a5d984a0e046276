import {expect} from 'chai';
import {ratioLevels, roundLevels} from '../../../src/geometry/round-levels.js';

describe('round levels', () => {
  it('are short, and keep apart', () => {
    expect(roundLevels([5.713, 6.04, 7.2, 9.4, 13.9])).to.deep.equal([5.7, 6, 7, 9, 14]);
    expect(roundLevels([1.001, 1.002, 1.004])).to.deep.equal([1.001, 1.002, 1.004]);
    expect(roundLevels([0.0412])).to.deep.equal([0.04]);
    expect(roundLevels([])).to.deep.equal([]);
  });

  it('of equal ratios lie between the least and the greatest value', () => {
    const levels = ratioLevels([1, 5, 1000, NaN, Infinity], 3);
    levels.forEach((level, k) => expect(level).to.be.closeTo(10 ** (k + 0.5), 1e-9 * level));
    expect(ratioLevels([0, 100], 4)[0]).to.be.above(0.01);
    expect(ratioLevels([2, 2], 4)).to.deep.equal([]);
    expect(ratioLevels([], 4)).to.deep.equal([]);
  });
});
