import {expect} from 'chai';
import {pointsFromCsv} from '../../src/data/csv.js';

describe('Reading CSV', () => {
  /** Texts in which a careless reader would start over again and again. */
  const hard: Record<string, (size: number) => string> = {
    rows: size => '0.123,0.456,O\n'.repeat(size / 14),
    'quoted rows': size => '"0.1","0.2","X"\r\n'.repeat(size / 17),
    'doubled quotes': size => `1,2,"${'""'.repeat(size / 2)}"`,
    'one long number': size => `${'1'.repeat(size)}x,2,O`,
    'blank lines': size => `${' \n'.repeat(size / 2)}1,2,O`,
    'many columns': size => '1,'.repeat(size / 2),
  };
  for (const [title, make] of Object.entries(hard)) {
    it(`reads ${title} in a time that grows with the length, not its square (battery 31)`, () => {
      const time = (size: number) => {
        const text = make(size);
        const start = performance.now();
        try {
          pointsFromCsv(text);
        } catch {
          // Faulty data has to be refused as fast as good data is read.
        }
        return performance.now() - start;
      };
      const least = (size: number) => Math.min(time(size), time(size), time(size));
      expect(least(800_000)).to.be.below(32 * (least(100_000) + 4));
    });
  }
});
