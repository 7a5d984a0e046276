import {expect} from 'chai';
import {exp, expm1} from '../../../src/numeric/exponential.js';
import {tanh} from '../../../src/numeric/hyperbolic.js';
import {log, log1p} from '../../../src/numeric/logarithm.js';
import {pow} from '../../../src/numeric/power.js';
import {Random} from '../../../src/numeric/random.js';
import {logSigmoid, sigmoid, softplus} from '../../../src/numeric/sigmoid.js';
import {cos, sin, tan} from '../../../src/numeric/trigonometric.js';
import fixture from '../fixtures/numeric.json' with {type: 'json'};
import {Hash} from './doubles.js';

const functions: Record<string, (x: number) => number> = {
  exp,
  expm1,
  log: x => log(Math.abs(x)),
  log1p,
  tanh,
  sigmoid,
  softplus,
  logSigmoid,
  sin,
  cos,
  tan,
};

describe('the same bits everywhere', () => {
  for (const {name, span, count, hash: expected} of fixture.values) {
    it(`(battery 7) ${count} values of ${name} up to ${span} are the bits that Python computes`, () => {
      const random = new Random(3);
      const hash = new Hash();
      const f = functions[name];
      for (let i = 0; i < count; i++) {
        hash.double(
          f === undefined
            ? pow(random.uniform() * 8, random.uniform() * 40 - 20)
            : f((2 * random.uniform() - 1) * span),
        );
      }
      expect(hash.hex).to.equal(expected);
    });
  }
});
