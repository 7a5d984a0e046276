import {expect} from 'chai';
import {pow} from '../../../src/numeric/power.js';
import fixture from '../fixtures/numeric.json' with {type: 'json'};
import {fromHex} from './doubles.js';
import {expectValue} from './references.js';

describe('power', () => {
  it('(battery 7) pow is within 1 ulp of 60-digit references, specials included', () => {
    expect(fixture.powers.length).to.be.greaterThan(1000);
    for (const [base, exponent, expected] of fixture.powers as [string, string, string][]) {
      const [x, y] = [fromHex(base), fromHex(exponent)];
      expectValue(1, pow(x, y), expected, `pow(${x}, ${y})`);
    }
  });

  it('is exact wherever the result is a double', () => {
    for (let base = 1; base <= 40; base++) {
      let product = 1n;
      for (let n = 0; product <= 9007199254740992n; n++) {
        expect(pow(base, n), `${base}^${n}`).to.equal(Number(product));
        expect(pow(-base, n), `(-${base})^${n}`).to.equal(Number(n % 2 ? -product : product));
        product *= BigInt(base);
        if (n > 53) break;
      }
    }
    for (let n = -1074; n < 1024; n++) expect(pow(0.5, -n)).to.equal(pow(2, n));
    expect(pow(2, -1074)).to.equal(5e-324);
    expect(pow(2, 1023)).to.equal(8.98846567431158e307);
    expect(pow(6.25, 1.5)).to.equal(15.625);
  });
});
