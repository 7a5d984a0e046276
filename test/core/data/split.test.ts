import {expect} from 'chai';
import {splitPoints} from '../../../src/data/split.js';

const partsOf = (n: number, fraction: number, seed: number) => {
  const {training, test} = splitPoints(n, fraction, seed);
  return {training: [...training], test: [...test]};
};

describe('splitPoints', () => {
  for (const [n, fraction, size] of [
    [0, 0.5, 0],
    [1, 0.5, 1],
    [10, 0, 0],
    [10, 0.5, 5],
    [10, 0.64, 6],
    [3, 0.999, 3],
    [500, 0.8, 400],
  ] as const) {
    it(`puts ${size} of ${n} points into training for ${fraction}, and every point into one part`, () => {
      const {training, test} = partsOf(n, fraction, 3);
      expect(training.length).to.equal(size);
      const all = [...training, ...test].sort((a, b) => a - b);
      expect(all).to.deep.equal(Array.from({length: n}, (_, i) => i));
    });
  }

  it('leaves the order alone where all points are for training', () => {
    expect(partsOf(5, 1, 9)).to.deep.equal({training: [0, 1, 2, 3, 4], test: []});
  });

  it('is the same for the same seed and another for another', () => {
    expect(partsOf(40, 0.5, 1)).to.deep.equal(partsOf(40, 0.5, 1));
    expect(partsOf(40, 0.5, 1)).not.to.deep.equal(partsOf(40, 0.5, 2));
  });

  it('moves at most one point to the other part when a point is put at the end', () => {
    for (let n = 0; n < 60; n++) {
      const [before, after] = [partsOf(n, 0.5, 5), partsOf(n + 1, 0.5, 5)];
      const grown = after.training.length - before.training.length;
      const left = before.training.filter(i => !after.training.includes(i));
      expect(left.length).to.be.at.most(1);
      expect(grown).to.be.oneOf([0, 1]);
    }
  });

  it('puts each point into training as often as the fraction says', () => {
    const [n, rounds] = [20, 4000];
    const counts = new Array<number>(n).fill(0);
    for (let seed = 0; seed < rounds; seed++)
      for (const i of splitPoints(n, 0.25, seed).training) counts[i]!++;
    const deviation = Math.sqrt(rounds * 0.25 * 0.75);
    for (const count of counts) expect(count).to.be.closeTo(rounds / 4, 4.5 * deviation);
  });
});
