import {expect} from 'chai';
import {checkRandomTexts, checkRandomTrees} from '../core/expression/checks.js';

describe('random formulas, the long run', () => {
  it('battery 2: 1,000,000 random texts give a tree or a FormulaError with a column', function () {
    this.timeout(600_000);
    expect(checkRandomTexts(1_000_000, 11).read).to.be.greaterThan(20_000);
  });

  it('battery 2: 100,000 random trees print and read back as themselves, with the value of an oracle', function () {
    this.timeout(600_000);
    expect(checkRandomTrees(100_000, 12).compared).to.be.greaterThan(90_000);
  });
});
