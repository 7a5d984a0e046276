import {expect} from 'chai';
import {
  areaOf,
  insideRings,
  signedArea,
  simplify,
  simplifyRing,
} from '../../../src/geometry/polyline.js';
import type {Point} from '../../../src/geometry/types.js';

const square = (min: number, max: number): Point[] => [
  [min, min],
  [max, min],
  [max, max],
  [min, max],
];

describe('rings', () => {
  it('have a positive area counter-clockwise and a negative one clockwise', () => {
    expect(signedArea(square(0, 2))).to.equal(4);
    expect(signedArea(square(0, 2).reverse())).to.equal(-4);
    expect(signedArea([])).to.equal(0);
  });

  it('keep the digits of a small area far from zero', () => {
    expect(signedArea(square(1e8, 1e8 + 1))).to.equal(1);
  });

  it('leave holes out of the area and out of the inside', () => {
    const rings = [square(0, 4), square(1, 3).reverse()];
    expect(areaOf(rings)).to.equal(12);
    expect(insideRings([0.5, 2], rings)).to.equal(true);
    expect(insideRings([2, 2], rings)).to.equal(false);
    expect(insideRings([5, 2], rings)).to.equal(false);
  });
});

describe('simplifying', () => {
  it('reduces a straight line to its ends and keeps corners', () => {
    const corner: Point[] = [[0, 0], [1, 0], [2, 0], [3, 0], [3, 1], [3, 2]]; // prettier-ignore
    expect(simplify(corner, 1e-9)).to.deep.equal([[0, 0], [3, 0], [3, 2]]); // prettier-ignore
  });

  it('keeps every left-out point within the tolerance', () => {
    const parabola = Array.from({length: 101}, (_, i): Point => [i / 100, (i * i) / 10000]);
    const simple = simplify(parabola, 1e-3);
    expect(simple.length).to.be.within(5, 20);
    for (const [x, y] of parabola) {
      const after = simple.findIndex(([px]) => px >= x);
      const [[ax, ay], [bx, by]] = [simple[Math.max(0, after - 1)], simple[after]] as [
        Point,
        Point,
      ];
      const onChord = ax === bx ? by : ay + ((by - ay) * (x - ax)) / (bx - ax);
      expect(Math.abs(onChord - y)).to.be.below(2e-3);
    }
  });

  it('reduces a ring that starts in the middle of a side to its corners', () => {
    const ring: Point[] = [[1, 0], [2, 0], [2, 1], [2, 2], [1, 2], [0, 2], [0, 1], [0, 0]]; // prettier-ignore
    expect(simplifyRing(ring, 1e-9)).to.have.deep.members(square(0, 2));
    expect(simplifyRing(ring, 1e-9)).to.have.length(4);
  });

  it('leaves a line or ring of a few points as it is', () => {
    expect(simplify([], 1)).to.deep.equal([]);
    expect(simplify([[1, 2]], 1)).to.deep.equal([[1, 2]]);
    expect(simplifyRing([[0, 0], [1, 1], [0, 1]], 1e-9)).to.have.length(3); // prettier-ignore
  });
});
