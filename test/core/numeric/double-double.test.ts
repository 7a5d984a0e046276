import {expect} from 'chai';
import {
  addPairs,
  dividePairs,
  multiplyPairs,
  productError,
  sumError,
} from '../../../src/numeric/double-double.js';
import {Random} from '../../../src/numeric/random.js';

const unit = 2n ** 53n;

describe('double-double', () => {
  it('finds the exact error of a sum and of a product, held against integers', () => {
    const random = new Random(9);
    for (let i = 0; i < 2000; i++) {
      const a = Math.floor(random.uniform() * 2 ** 53);
      const b = Math.floor(random.uniform() * 2 ** 53) - 2 ** 52;
      const [sum, product] = [a + b, a * b];
      expect(BigInt(sum) + BigInt(sumError(a, b, sum))).to.equal(BigInt(a) + BigInt(b));
      expect(BigInt(product) + BigInt(productError(a, b, product))).to.equal(BigInt(a) * BigInt(b));
    }
  });

  it('keeps about 100 bits of a product and takes them back by division', () => {
    const third = dividePairs({high: 1, low: 0}, {high: 3, low: 0});
    expect(third.high).to.equal(1 / 3);
    const scaled = BigInt(third.high * 2 ** 54) * unit + BigInt(Math.floor(third.low * 2 ** 107));
    expect(Number(scaled * 3n - 2n ** 107n)).to.be.within(-6, 6);
    const whole = multiplyPairs(third, {high: 3, low: 0});
    expect(whole.high).to.equal(1);
    expect(Math.abs(whole.low)).to.be.lessThan(2 ** -103);
  });

  it('adds without losing the small one', () => {
    expect(addPairs({high: 1, low: 2 ** -60}, {high: -1, low: 0})).to.deep.equal({
      high: 2 ** -60,
      low: 0,
    });
  });
});
