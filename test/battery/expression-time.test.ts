import {expect} from 'chai';
import {limits} from '../../src/expression/limits.js';
import {errorOf} from '../core/expression/attempt.js';
import {repeated} from '../core/expression/repeated.js';

/** The least time of some runs in milliseconds, which a busy machine disturbs least. */
function leastTime(run: () => unknown): number {
  const times = Array.from({length: 9}, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return Math.min(...times);
}

describe('formulas without end', () => {
  it('battery 3: 50,000 signs, as many as a formula may hold, and 1 MB each meet an error within 5 ms', () => {
    const texts = repeated.flatMap(sign => [
      sign.repeat(50_000),
      sign.repeat(limits.characters / sign.length),
      sign.repeat(1_000_000 / sign.length),
    ]);
    for (const text of texts)
      expect(
        leastTime(() => errorOf(text)),
        text.slice(0, 12),
      ).to.be.below(5);
  });
});
