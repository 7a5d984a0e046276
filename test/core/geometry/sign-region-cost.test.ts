import {expect} from 'chai';
import {signRegion} from '../../../src/geometry/sign-region.js';
import {counting, unitSquare} from './fields.js';
import type {Model} from './fields.js';

const costOf = (model: Model, options = {}) => {
  const counter = counting(model);
  signRegion(counter.field, unitSquare, options);
  return counter;
};

// What the lattice alone takes with the default grid of 64.
const LATTICE = 65 * 65 + 64 * 64;

describe('cost of a region', () => {
  it('is one call over the lattice where there is no edge', () => {
    const {points, calls} = costOf(() => 1);
    expect(points).to.equal(LATTICE);
    expect(calls).to.equal(1);
  });

  it('grows with the length of the edge, not with the area', () => {
    const short = costOf((x1, x2) => x1 + x2 - 0.2).points - LATTICE;
    const long = costOf((x1, x2) => x1 + x2 - 0.8).points - LATTICE;
    expect(long / short).to.be.within(3, 5);
  });

  const bounds: [string, Model, number, number][] = [
    ['a line', (x1, x2) => x1 + x2 - 0.9, 2200, 16],
    ['a circle', (x1, x2) => (x1 - 0.5) * (x1 - 0.5) + (x2 - 0.5) * (x2 - 0.5) - 0.1, 5000, 24],
    ['two bands', (x1, x2) => (x1 + x2 - 1.5) * (x1 + x2 - 0.5), 2200, 16],
    ['the rectangle of the lecture', (x1, x2) => Number(x1 < 0.5 && x2 < 0.6), 2400, 60],
    ['a rectangle between the samples', (x1, x2) => Number(x1 < 0.537 && x2 < 0.619), 6000, 60],
  ];
  for (const [name, model, most, mostCalls] of bounds) {
    it(`is at most ${most} points beyond the lattice, in ${mostCalls} calls, for ${name}`, () => {
      const {points, calls} = costOf(model);
      expect(points - LATTICE).to.be.below(most);
      expect(calls).to.be.at.most(mostCalls);
    });
  }

  it('is bounded even for a model that is noise', () => {
    const noise: Model = (x1, x2) => {
      const mixed = Math.imul(Math.floor(x1 * 1e6) ^ Math.floor(x2 * 7e6), 2654435761);
      return ((mixed ^ (mixed >>> 13)) & 1) - 0.5;
    };
    expect(costOf(noise).points).to.be.below(1e6);
  });

  it('falls with a coarser grid', () => {
    const circle: Model = (x1, x2) => (x1 - 0.5) * (x1 - 0.5) + (x2 - 0.5) * (x2 - 0.5) - 0.1;
    expect(costOf(circle, {grid: 32}).points).to.be.below(costOf(circle).points / 2);
  });
});
