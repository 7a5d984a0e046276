import {expect} from 'chai';
import fc from 'fast-check';
import {attempt} from './attempt.js';
import {checkRandomTexts, checkRandomTrees} from './checks.js';

describe('random formulas', () => {
  it('battery 2: 100,000 random texts give a tree or a FormulaError with a column', function () {
    this.timeout(60_000);
    const {read, refused} = checkRandomTexts(100_000, 1);
    expect(read).to.be.greaterThan(2_000);
    expect(refused).to.be.greaterThan(50_000);
  });

  it('battery 2: 10,000 random trees print and read back as themselves, with the value of an oracle', function () {
    this.timeout(60_000);
    const {same, compared} = checkRandomTrees(10_000, 2);
    expect(same).to.be.greaterThan(9_000);
    expect(compared).to.be.greaterThan(9_000);
  });

  it('battery 2: texts of any Unicode characters never give another error', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary', maxLength: 60}), text => {
        attempt(text);
      }),
      {numRuns: 2_000, seed: 3},
    );
  });
});
