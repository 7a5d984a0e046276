import {expect} from 'chai';
import {exp, expm1, expOfSum} from '../../../src/numeric/exponential.js';
import {expectWithin} from './references.js';

describe('exponential', () => {
  it('(battery 7) exp is within 1 ulp of 60-digit references', () => {
    expectWithin(1, 'exp', exp);
  });

  it('(battery 7) expm1 is within 2 ulp of 60-digit references', () => {
    expectWithin(2, 'expm1', expm1);
  });

  it('gives exactly 1 at 0 and the double nearest e at 1', () => {
    expect(exp(0)).to.equal(1);
    expect(exp(-0)).to.equal(1);
    expect(exp(1)).to.equal(2.718281828459045);
  });

  it('underflows and overflows where the nearest double does', () => {
    expect(exp(-745.1332191019411)).to.equal(5e-324);
    expect(exp(-745.1332191019412)).to.equal(0);
    expect(exp(709.782712893384)).to.equal(1.7976931348622732e308);
    expect(exp(709.7827128933841)).to.equal(Infinity);
  });

  it('takes up the tail of an argument of more than 53 bits', () => {
    const tail = 4e-15;
    expect(expOfSum(50, tail)).to.equal(5.184705528587093e21);
    expect(exp(50)).to.equal(5.184705528587072e21);
  });
});
