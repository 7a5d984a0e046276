import {expect} from 'chai';
import {
  exponent,
  fromWords,
  highWord,
  lowWord,
  powersOfTwo,
  scale,
} from '../../../src/numeric/bits.js';

describe('bits', () => {
  it('takes a double apart and puts it together', () => {
    expect(highWord(1)).to.equal(0x3ff00000);
    expect(lowWord(1)).to.equal(0);
    expect(highWord(-Math.PI)).to.equal(0xc00921fb);
    expect(lowWord(-Math.PI)).to.equal(0x54442d18);
    expect(fromWords(0x400921fb, 0x54442d18)).to.equal(Math.PI);
  });

  it('holds every power of two from the smallest double to the largest', () => {
    expect(powersOfTwo[0]).to.equal(5e-324);
    expect(powersOfTwo[1074]).to.equal(1);
    expect(powersOfTwo[2097]).to.equal(8.98846567431158e307);
    expect(powersOfTwo.length).to.equal(2098);
  });

  it('finds the exponent of normal and subnormal numbers', () => {
    for (let n = -1074; n < 1024; n++) expect(exponent(-powersOfTwo[n + 1074]!)).to.equal(n);
    expect(exponent(0.9999999999999999)).to.equal(-1);
    expect(exponent(2.225073858507201e-308)).to.equal(-1023);
    expect(exponent(0)).to.equal(-Infinity);
    expect(exponent(-Infinity)).to.equal(Infinity);
    expect(exponent(NaN)).to.be.NaN;
  });

  it('scales exactly through the whole range', () => {
    expect(scale(1.75, 1023)).to.equal(1.5729814930045264e308);
    expect(scale(5e-324, 2097)).to.equal(8.98846567431158e307);
    expect(scale(8.98846567431158e307, -2097)).to.equal(5e-324);
    expect(scale(1, 1024)).to.equal(Infinity);
    expect(scale(-1, -5000)).to.equal(-0);
    expect(scale(3, 1e9)).to.equal(Infinity);
  });

  it('rounds a subnormal result once', () => {
    // 1.5 + 2^-52 is just above a tie that would go to even after a first rounding.
    expect(scale(1.5000000000000002, -1074)).to.equal(1e-323);
    expect(scale(1.25, -1073)).to.equal(1e-323);
    expect(scale(1.2500000000000002, -1073)).to.equal(1.5e-323);
    expect(scale(0.5000000000000001, -1074)).to.equal(5e-324);
    expect(scale(0.5, -1074)).to.equal(0);
  });
});
