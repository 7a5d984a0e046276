import {expect} from 'chai';
import {niceInterval} from '../../../src/geometry/nice-interval.js';

describe('an interval made nice', () => {
  for (const [given, wanted] of [
    [
      [0.018, 0.982],
      [0, 1],
    ],
    [
      [0, 2],
      [0, 2],
    ],
    [
      [0, 2.127],
      [0, 2.5],
    ],
    [
      [-0.96, 0.96],
      [-1, 1],
    ],
  ] as const) {
    it(`widens ${given.join(' … ')} to ${wanted.join(' … ')}`, () => {
      const [from, to] = niceInterval(given, 5);
      expect(from).to.be.closeTo(wanted[0], 1e-12);
      expect(to).to.be.closeTo(wanted[1], 1e-12);
    });
  }

  it('leaves an interval of one value as it is', () => {
    expect(niceInterval([3, 3], 5)).to.deep.equal([3, 3]);
  });
});
