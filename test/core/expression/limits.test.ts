import {expect} from 'chai';
import {limits} from '../../../src/expression/limits.js';
import {parse} from '../../../src/expression/parse.js';
import {errorOf} from './attempt.js';
import {nestings, repeated} from './repeated.js';

describe('the limits of formulas', () => {
  it('battery 3: 50,000 times the same sign meets a counted limit', () => {
    for (const sign of repeated) {
      const error = errorOf(sign.repeat(50_000));
      expect(error.message, sign).to.contain('expected at most 2048 characters');
      expect(error.column).to.equal(limits.characters + 1);
    }
  });

  it('battery 3: as many of them as a formula may hold meet an error of their own', () => {
    for (const sign of repeated) {
      const text = sign.repeat(limits.characters / sign.length);
      expect(errorOf(text).column, sign).to.be.at.most(text.length + 1);
      expect(errorOf(text).message).not.to.contain('2048');
    }
  });

  it('battery 3: a text of 1 MB meets the limit', () => {
    expect(errorOf('x1 + '.repeat(200_000)).column).to.equal(limits.characters + 1);
  });

  it('allows exactly the stated depth, whatever nests', () => {
    for (const [before, after] of nestings) {
      const nested = (depth: number): string => before.repeat(depth) + 'a' + after.repeat(depth);
      expect(() => parse(nested(limits.depth)), before).not.to.throw();
      expect(errorOf(nested(limits.depth + 1)).message, before).to.contain('at most 64 levels');
    }
  });

  it('allows exactly the stated number of nodes and of characters', () => {
    expect(() => parse(`-1${'+1'.repeat(255)}`)).not.to.throw();
    expect(() => parse(`--1${'+1'.repeat(255)}`)).to.throw('at most 512');
    expect(() => parse(`1${' '.repeat(2047)}`)).not.to.throw();
    expect(() => parse(`1${' '.repeat(2048)}`)).to.throw('at most 2048 characters');
  });
});
