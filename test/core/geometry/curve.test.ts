import {expect} from 'chai';
import {curve} from '../../../src/geometry/curve.js';

const column = (f: (x: number) => number) => (x: Float64Array) => x.map(f);
const ramp = column(x => Math.max(0, x));
const step = column(x => (x > 0 ? 1 : 0));

describe('the graph of a function', () => {
  it('goes from end to end of the interval, both exactly', () => {
    const [piece] = curve(
      column(x => x),
      [-0.1, 0.3],
      [],
    ).pieces;
    expect([piece!.at(0), piece!.at(-1)]).to.deep.equal([
      [-0.1, -0.1],
      [0.3, 0.3],
    ]);
  });

  it('has a point at a corner, wherever the samples fall', () => {
    const {pieces, ends} = curve(ramp, [-1, Math.SQRT2], [{at: 0, kind: 'corner'}], 7);
    expect(pieces).to.have.length(1);
    expect(pieces[0]).to.deep.include([0, 0]);
    expect(pieces[0]!.filter(([x]) => x === 0)).to.have.length(1);
    expect(ends).to.deep.equal([]);
  });

  it('draws no line across a leap, and closes the end that has the value', () => {
    const {pieces, ends} = curve(step, [-2, 2], [{at: 0, kind: 'leap'}]);
    expect(pieces.map(piece => [piece.at(0), piece.at(-1)])).to.deep.equal([
      [
        [-2, 0],
        [0, 0],
      ],
      [
        [0, 1],
        [2, 1],
      ],
    ]);
    expect(ends).to.deep.equal([
      {point: [0, 0], closed: true},
      {point: [0, 1], closed: false},
    ]);
  });

  it('sets a value that belongs to neither side apart', () => {
    const sign = column(Math.sign);
    const {ends} = curve(sign, [-1, 1], [{at: 0, kind: 'leap'}]);
    expect(ends).to.deep.equal([
      {point: [0, -1], closed: false},
      {point: [0, 0], closed: true},
      {point: [0, 1], closed: false},
    ]);
  });

  it('leaves both ends of a gap open', () => {
    const slope = column(x => (x > 0 ? 1 : 0));
    const {ends} = curve(slope, [-1, 1], [{at: 0, kind: 'gap'}]);
    expect(ends.map(({closed}) => closed)).to.deep.equal([false, false]);
  });

  it('takes no notice of breaks outside the interval or at its ends', () => {
    for (const at of [-5, -1, 1, 5]) {
      const {pieces, ends} = curve(ramp, [-1, 1], [{at, kind: 'leap'}], 4);
      expect([pieces.length, pieces[0]!.length, ends.length], `at ${at}`).to.deep.equal([1, 5, 0]);
    }
  });
});
