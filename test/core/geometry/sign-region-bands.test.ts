import {expect} from 'chai';
import fc from 'fast-check';
import {areaOf} from '../../../src/geometry/polyline.js';
import {signRegion} from '../../../src/geometry/sign-region.js';
import {fieldOf, unitSquare} from './fields.js';
import type {Model} from './fields.js';

const regionOf = (model: Model) => signRegion(fieldOf(model), unitSquare);
const WIDTH = 1 / 80;

describe('thin bands of a region', () => {
  it('are found upright and flat, wherever they lie between the samples', () => {
    for (let shift = 0; shift < 16; shift++) {
      const start = 0.4 + shift / 1024;
      const upright = regionOf(x1 => Number(x1 > start && x1 < start + WIDTH));
      const flat = regionOf((_, x2) => Number(x2 > start && x2 < start + WIDTH));
      for (const {positive} of [upright, flat]) {
        expect(positive).to.have.length(1);
        expect(areaOf(positive)).to.be.closeTo(WIDTH, 1e-6);
      }
    }
  });

  it('are found in one piece at any angle, though the model only jumps', () => {
    const number = fc.integer({min: -1000, max: 1000}).map(n => n / 1000);
    const property = fc.property(number, number, number, (dx, dy, offset) => {
      const length = Math.sqrt(dx * dx + dy * dy);
      fc.pre(length > 0.1);
      const across = (x1: number, x2: number) =>
        ((x1 - 0.5) * dx + (x2 - 0.5) * dy) / length - offset * 0.3;
      const {positive, boundary} = regionOf((x1, x2) =>
        Number(Math.abs(across(x1, x2)) < WIDTH / 2),
      );
      expect(positive).to.have.length(1);
      expect(boundary).to.have.length(2);
      for (const line of boundary) {
        expect(line).to.have.length(2);
        for (const [x1, x2] of line) {
          expect(Math.abs(across(x1, x2))).to.be.closeTo(WIDTH / 2, 1e-6);
        }
      }
    });
    fc.assert(property, {seed: 1, numRuns: 60});
  });

  it('are found as gaps too', () => {
    const {positive} = regionOf((x1, x2) =>
      Number(Math.abs(0.8 * x1 + 0.6 * x2 - 0.7) > WIDTH / 2),
    );
    expect(positive).to.have.length(2);
    expect(areaOf(positive)).to.be.closeTo(1 - WIDTH / 0.8, 1e-5);
  });

  it('are found when they are far narrower, if the model is continuous', () => {
    for (const gap of [1e-2, 3e-3, 1e-3]) {
      const model: Model = (x1, x2) => -(x1 + x2 - 0.97 - gap) * (x1 + x2 - 0.97);
      const {positive} = regionOf(model);
      expect(positive, `gap ${gap}`).to.have.length(1);
      const [below, above] = [0.97, 0.97 + gap];
      const exact = (above * above - below * below) / 2;
      expect(areaOf(positive)).to.be.closeTo(exact, 1e-5);
    }
  });

  it('are found along a ridge with an edge', () => {
    const {positive} = regionOf((x1, x2) => 0.002 - Math.abs(x1 - 0.3 * x2 - 0.4));
    expect(positive).to.have.length(1);
    expect(areaOf(positive)).to.be.closeTo(0.004, 1e-5);
  });
});
