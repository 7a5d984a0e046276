import {expect} from 'chai';
import fc from 'fast-check';
import {boundarySegment, footOfPerpendicular, halfPlane} from '../../../src/geometry/half-plane.js';
import {signedArea} from '../../../src/geometry/polyline.js';
import type {Line, Rectangle} from '../../../src/geometry/types.js';
import {distance, unitSquare} from './fields.js';

// The area of {p·x1 + q·x2 < c} in the unit square for p, q > 0, by inclusion and exclusion of
// triangles; other signs are mirrored to it.
function exactArea({w1, w2, b}: Line): number {
  const [p, q] = [Math.abs(w1), Math.abs(w2)];
  const c = b + Math.max(0, w1) + Math.max(0, w2);
  const half = (side: number) => (side > 0 ? (side * side) / 2 : 0);
  if (p === 0) return Math.max(0, Math.min(1, c / q));
  if (q === 0) return Math.max(0, Math.min(1, c / p));
  return (half(c) - half(c - p) - half(c - q) + half(c - p - q)) / (p * q);
}

const weight = fc.integer({min: -40, max: 40}).map(n => n / 10);
const lines = fc
  .record({w1: weight, w2: weight, b: weight})
  .filter(({w1, w2}) => w1 !== 0 || w2 !== 0);

describe('half-plane in a rectangle', () => {
  it('has the area of the closed form for any line', () => {
    const property = fc.property(lines, line => {
      expect(signedArea(halfPlane(line, unitSquare))).to.be.closeTo(exactArea(line), 1e-12);
    });
    fc.assert(property, {seed: 1, numRuns: 500});
  });

  it('has the exact vertices of the linear model of the lecture', () => {
    const polygon = halfPlane({w1: 1, w2: 1, b: -1}, unitSquare);
    expect(polygon).to.deep.equal([[1, 0], [1, 1], [0, 1]]); // prettier-ignore
    const segment = boundarySegment({w1: 1, w2: 1, b: -1}, unitSquare);
    expect(segment).to.deep.equal([[0, 1], [1, 0]]); // prettier-ignore
  });

  it('works in any rectangle', () => {
    const wide: Rectangle = {x1: [-6, 6], x2: [-1, 3]};
    expect(signedArea(halfPlane({w1: 0, w2: 2, b: -2}, wide))).to.equal(24);
    expect(boundarySegment({w1: 0, w2: 2, b: -2}, wide)).to.deep.equal([[-6, 1], [6, 1]]); // prettier-ignore
  });

  it('is all or nothing by the sign of b where both weights are zero', () => {
    expect(signedArea(halfPlane({w1: 0, w2: 0, b: 1e-300}, unitSquare))).to.equal(1);
    expect(halfPlane({w1: 0, w2: 0, b: 0}, unitSquare)).to.deep.equal([]);
    expect(halfPlane({w1: 0, w2: 0, b: -1}, unitSquare)).to.deep.equal([]);
    expect(boundarySegment({w1: 0, w2: 0, b: 0}, unitSquare)).to.equal(undefined);
  });

  it('is empty for numbers that are not finite', () => {
    for (const bad of [NaN, Infinity, -Infinity]) {
      for (const line of [
        {w1: bad, w2: 1, b: 0},
        {w1: 1, w2: bad, b: 0},
        {w1: 1, w2: 1, b: bad},
      ]) {
        expect(halfPlane(line, unitSquare)).to.deep.equal([]);
        expect(boundarySegment(line, unitSquare)).to.equal(undefined);
        expect(footOfPerpendicular([0, 0], line)).to.equal(undefined);
      }
    }
    expect(halfPlane({w1: 1, w2: 1, b: 0}, {x1: [0, NaN], x2: [0, 1]})).to.deep.equal([]);
  });

  it('does not overflow with huge weights nor vanish with tiny ones', () => {
    for (const size of [1e308, 1e-308]) {
      const area = signedArea(halfPlane({w1: size, w2: size, b: -size / 2}, unitSquare));
      expect(area).to.be.closeTo(0.875, 1e-9);
    }
  });

  it('is empty where the line only touches a corner or an edge from outside', () => {
    expect(halfPlane({w1: 1, w2: 1, b: -2}, unitSquare)).to.deep.equal([]);
    expect(boundarySegment({w1: 1, w2: 1, b: -2}, unitSquare)).to.equal(undefined);
    expect(halfPlane({w1: 1, w2: 0, b: -1}, unitSquare)).to.deep.equal([]);
    expect(boundarySegment({w1: 1, w2: 0, b: -1}, unitSquare)).to.deep.equal([[1, 1], [1, 0]]); // prettier-ignore
  });

  it('has its boundary on the line, with the positive side on the left', () => {
    const property = fc.property(lines, line => {
      const segment = boundarySegment(line, unitSquare);
      const area = exactArea(line);
      if (segment === undefined) {
        expect(Math.min(area, 1 - area)).to.be.closeTo(0, 1e-12);
        return;
      }
      const [[ax, ay], [bx, by]] = segment;
      for (const [x1, x2] of segment) {
        expect(line.w1 * x1 + line.w2 * x2 + line.b).to.be.closeTo(0, 1e-12);
        expect(Math.min(x1, x2, 1 - x1, 1 - x2)).to.be.closeTo(0, 1e-15);
      }
      const leftOfMiddle =
        line.w1 * ((ax + bx - by + ay) / 2) + line.w2 * ((ay + by + bx - ax) / 2);
      expect(leftOfMiddle + line.b).to.be.above(0);
    });
    fc.assert(property, {seed: 1, numRuns: 300});
  });
});

describe('foot of the perpendicular', () => {
  it('lies on the line, at the distance |m(x)| / ‖w‖', () => {
    const property = fc.property(lines, weight, weight, (line, x1, x2) => {
      const foot = footOfPerpendicular([x1, x2], line);
      if (foot === undefined) throw new Error('no foot');
      const {w1, w2, b} = line;
      expect(w1 * foot[0] + w2 * foot[1] + b).to.be.closeTo(0, 1e-11);
      const expected = Math.abs(w1 * x1 + w2 * x2 + b) / Math.sqrt(w1 * w1 + w2 * w2);
      expect(distance([x1, x2], foot)).to.be.closeTo(expected, 1e-11);
    });
    fc.assert(property, {seed: 1, numRuns: 300});
  });

  it('is none where both weights are zero', () => {
    expect(footOfPerpendicular([0, 0], {w1: 0, w2: 0, b: 1})).to.equal(undefined);
  });
});
