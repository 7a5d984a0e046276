import {expect} from 'chai';
import {cos, sin, tan} from '../../../src/numeric/trigonometric.js';
import {expectWithin} from './references.js';

describe('trigonometric', () => {
  it('(battery 7) sin is within 1 ulp of 60-digit references at any size', () => {
    expectWithin(1, 'sin', sin);
  });

  it('(battery 7) cos is within 1 ulp of 60-digit references at any size', () => {
    expectWithin(1, 'cos', cos);
  });

  it('(battery 7) tan is within 2 ulp of 60-digit references at any size', () => {
    expectWithin(2, 'tan', tan);
  });

  it('does not see a multiple of a quarter turn where no double is one', () => {
    expect(cos(Math.PI / 2)).to.equal(6.123233995736766e-17);
    expect(sin(Math.PI)).to.equal(1.2246467991473532e-16);
    expect(sin(6381956970095103 * 2 ** 797)).to.equal(1);
  });
});
