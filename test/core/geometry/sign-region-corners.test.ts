import {expect} from 'chai';
import fc from 'fast-check';
import {areaOf, signedArea} from '../../../src/geometry/polyline.js';
import {signRegion} from '../../../src/geometry/sign-region.js';
import type {Point} from '../../../src/geometry/types.js';
import {fieldOf, nearestVertex, unitSquare} from './fields.js';
import type {Model} from './fields.js';

const CORNER = 1e-4;

const regionOf = (model: Model) => signRegion(fieldOf(model), unitSquare);

const expectCorners = (model: Model, corners: readonly Point[]) => {
  const {boundary} = regionOf(model);
  for (const corner of corners) {
    expect(nearestVertex(boundary, corner), `corner ${corner.join()}`).to.be.below(CORNER);
  }
};

const inside = fc.integer({min: 30, max: 970}).map(n => n / 1000);

describe('corners of a region', () => {
  it('are kept for the rectangle of the lecture, in four points', () => {
    const {positive} = regionOf((x1, x2) => Number(0 <= x1 && x1 < 0.5 && 0 <= x2 && x2 < 0.6));
    expect(positive).to.have.length(1);
    expect(positive[0]).to.have.length(4);
    for (const corner of [
      [0, 0],
      [0.5, 0],
      [0.5, 0.6],
      [0, 0.6],
    ] as const) {
      // prettier-ignore
      expect(nearestVertex(positive, corner)).to.be.below(CORNER);
    }
  });

  it('are kept for any rectangle, wherever it lies between the samples', () => {
    const property = fc.property(inside, inside, inside, inside, (a, b, c, d) => {
      const [left, right] = [Math.min(a, b), Math.max(a, b)];
      const [low, high] = [Math.min(c, d), Math.max(c, d)];
      fc.pre(right - left > 0.03 && high - low > 0.03);
      const model: Model = (x1, x2) => Number(left <= x1 && x1 < right && low <= x2 && x2 < high);
      const {positive} = regionOf(model);
      expect(positive).to.have.length(1);
      expect(positive[0]).to.have.length(4);
      expect(areaOf(positive)).to.be.closeTo((right - left) * (high - low), 1e-6);
      expectCorners(model, [[left, low], [right, low], [right, high], [left, high]]); // prettier-ignore
    });
    fc.assert(property, {seed: 1, numRuns: 40});
  });

  it('are kept where two lines meet at an angle', () => {
    // min(m1, m2): the lines x2 = 0.3·x1 + 0.1 and x2 = 0.9·x1 + 0.02 meet at x1 = 0.08 / 0.6.
    const meeting = 0.08 / 0.6;
    expectCorners(
      (x1, x2) => Math.min(x2 - 0.3 * x1 - 0.1, 0.9 * x1 + 0.02 - x2),
      [[meeting, 0.3 * meeting + 0.1]],
    );
  });

  it('are kept where straight and curved edges meet', () => {
    const model: Model = (x1, x2) =>
      (x1 - 0.4) * (x1 - 0.4) + (x2 - 0.4) * (x2 - 0.4) < 0.09 && x2 > 0.45 ? 1 : -1;
    const half = Math.sqrt(0.09 - 0.0025);
    expectCorners(model, [[0.4 - half, 0.45], [0.4 + half, 0.45]]); // prettier-ignore
  });

  it('are kept for a network of rectified units', () => {
    // Along x1 = 0.3 the second unit sets in: below it the edge is x2 = 0.5.
    const model: Model = (x1, x2) => x2 - 0.5 + 2 * Math.max(0, x1 - 0.3);
    expectCorners(model, [[0.3, 0.5]]);
    expect(areaOf(regionOf(model).positive)).to.be.closeTo(0.3 * 0.5 + 0.25 * 0.75 + 0.45, 1e-5);
  });

  it('are as many as a comb has', () => {
    const model: Model = (x1, x2) => (x2 < (Math.floor(x1 * 10) % 2 === 0 ? 0.7 : 0.3) ? 1 : 0);
    const {positive} = regionOf(model);
    expect(areaOf(positive)).to.be.closeTo(0.5, 1e-5);
    const tips = [1, 2, 3, 4, 5, 6, 7, 8, 9].flatMap((k): Point[] => [
      [k / 10, 0.3],
      [k / 10, 0.7],
    ]);
    expectCorners(model, tips);
  });
});

describe('saddles of a region', () => {
  it('are exact where two lines cross between samples', () => {
    const property = fc.property(inside, inside, fc.integer({min: 0, max: 8}), (a, b, k) => {
      const slope = k / 4 - 1;
      const model: Model = (x1, x2) => (x1 - a) * (x2 - b - slope * (x1 - a));
      const {boundary} = regionOf(model);
      const here = boundary.filter(line => nearestVertex([line], [a, b]) < CORNER);
      expect(here).to.have.length(2);
    });
    fc.assert(property, {seed: 1, numRuns: 40});
  });

  it('have the exact area of their wedges', () => {
    const {positive} = regionOf((x1, x2) => (x1 - 0.613) * (x2 - 0.421));
    expect(areaOf(positive)).to.be.closeTo(0.387 * 0.579 + 0.613 * 0.421, 1e-5);
  });

  it('keep the quarters of XOR apart at its centre', () => {
    const {positive} = regionOf((x1, x2) => Number(x1 < 0.5 !== x2 < 0.5));
    expect(positive).to.have.length(2);
    for (const ring of positive) {
      expect(ring).to.have.length(4);
      expect(signedArea(ring)).to.be.closeTo(0.25, 1e-6);
    }
  });

  it('join the side that is positive at the pass, and part where it is negative', () => {
    const pass =
      (height: number): Model =>
      (x1, x2) =>
        (x1 - 0.52) * (x2 - 0.47) + height;
    expect(regionOf(pass(2e-6)).positive).to.have.length(1);
    expect(regionOf(pass(1e-4)).positive).to.have.length(1);
    expect(regionOf(pass(-1e-4)).positive).to.have.length(2);
  });
});
