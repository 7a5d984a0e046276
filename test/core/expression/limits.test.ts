import {expect} from 'chai';
import {limits} from '../../../src/expression/limits.js';
import {parse} from '../../../src/expression/parse.js';
import {errorOf} from './attempt.js';

const signs = [
  '(',
  '-',
  '?',
  '+',
  '!',
  'not ',
  '2**',
  '[',
  'min(',
  '1 if 1 else ',
  '1?',
  ')',
  'a ',
  '0',
];

/** The least time of some runs in milliseconds, which a busy machine disturbs least. */
function leastTime(run: () => void): number {
  const times = Array.from({length: 7}, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return Math.min(...times);
}

describe('the limits of formulas', () => {
  it('battery 3: 50,000 times the same sign meets a counted limit within 5 ms', () => {
    for (const sign of signs) {
      const text = sign.repeat(50_000);
      expect(errorOf(text).message).to.contain('at most 2048 characters');
      expect(
        leastTime(() => errorOf(text)),
        sign,
      ).to.be.below(5);
    }
  });

  it('battery 3: as many of them as a formula may hold meet an error within 5 ms too', () => {
    for (const sign of signs) {
      const text = sign.repeat(limits.characters / sign.length);
      if (sign !== '0') expect(errorOf(text).column).to.be.at.most(limits.characters + 1);
      expect(
        leastTime(() => (sign === '0' ? parse(text) : errorOf(text))),
        sign,
      ).to.be.below(5);
    }
  });

  it('battery 3: a text of 1 MB meets the limit within 5 ms', () => {
    const text = 'x1 + '.repeat(200_000);
    expect(errorOf(text).column).to.equal(limits.characters + 1);
    expect(leastTime(() => errorOf(text))).to.be.below(5);
  });

  it('allows exactly the stated depth, whatever nests', () => {
    const wraps = [
      '(a)',
      '-a',
      'not a',
      '2 ** a',
      'abs(a)',
      'b if c else a',
      'c ? a : b',
      'c ? b : a',
    ];
    for (const wrap of wraps) {
      const nested = (depth: number): string => {
        let text = 'a';
        for (let k = 0; k < depth; k++) text = wrap.replace('a', () => text);
        return text;
      };
      const wrapped =
        wrap === 'abs(a)'
          ? (depth: number) => 'abs('.repeat(depth) + 'a' + ')'.repeat(depth)
          : nested;
      expect(() => parse(wrapped(limits.depth)), wrap).not.to.throw();
      expect(errorOf(wrapped(limits.depth + 1)).message, wrap).to.contain('at most 64 levels');
    }
  });

  it('allows exactly the stated number of nodes and of characters', () => {
    expect(() => parse(`1${'+1'.repeat(255)}+ -1`)).to.throw('at most 512');
    expect(() => parse(`-1${'+1'.repeat(255)}`)).not.to.throw();
    expect(() => parse(`1${' '.repeat(2047)}`)).not.to.throw();
    expect(() => parse(`1${' '.repeat(2048)}`)).to.throw('at most 2048 characters');
  });
});
