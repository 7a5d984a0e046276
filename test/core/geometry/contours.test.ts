import {expect} from 'chai';
import {contourLevels} from '../../../src/geometry/contour-levels.js';
import {contourLines} from '../../../src/geometry/contours.js';
import {linearScale} from '../../../src/geometry/linear-scale.js';
import {polylinePath} from '../../../src/geometry/path.js';
import type {Rectangle} from '../../../src/geometry/types.js';
import {counting, fieldOf, unitSquare} from './fields.js';
import type {Model} from './fields.js';

const square: Rectangle = {x1: [-1, 1], x2: [-1, 1]};
const bowl: Model = (x1, x2) => x1 * x1 + x2 * x2;
const radius = ([x, y]: readonly [number, number]) => Math.sqrt(x * x + y * y);

describe('contour lines', () => {
  it('of a bowl are closed circles of the right radius', () => {
    for (const {level, lines} of contourLines(fieldOf(bowl), square, [0.04, 0.25, 0.64])) {
      expect(lines).to.have.length(1);
      expect(lines[0]?.[0]).to.deep.equal(lines[0]?.at(-1));
      for (const point of lines[0] ?? []) {
        expect(radius(point)).to.be.closeTo(Math.sqrt(level), 1e-3);
      }
    }
  });

  it('of a plane are straight and end at the border', () => {
    const [contour] = contourLines(
      fieldOf((x1, x2) => 2 * x1 + x2),
      unitSquare,
      [1.3],
    );
    expect(contour?.lines).to.have.length(1);
    const ends = contour?.lines[0] ?? [];
    expect(ends).to.have.length(2);
    // Higher ground is on the left of the line from its upper to its lower end.
    expect(ends[0]?.[0]).to.be.closeTo(0.15, 1e-12);
    expect(ends[0]?.[1]).to.equal(1);
    expect(ends[1]?.[0]).to.be.closeTo(0.65, 1e-12);
    expect(ends[1]?.[1]).to.equal(0);
  });

  it('come in as many pieces as there are hills', () => {
    const hills: Model = (x1, x2) => -Math.min(bowl(x1 - 0.3, x2), bowl(x1 + 0.3, x2));
    const [high, low] = contourLines(fieldOf(hills), square, [-0.04, -0.25]);
    expect(high?.lines).to.have.length(2);
    expect(low?.lines).to.have.length(1);
  });

  it('take one call over the lattice, whatever the number of levels', () => {
    const counter = counting(bowl);
    contourLines(counter.field, square, 20, 32);
    expect(counter.calls).to.equal(1);
    expect(counter.points).to.equal(33 * 33 + 32 * 32);
  });

  it('stop where the field is not finite', () => {
    const [contour] = contourLines(
      fieldOf((x1, x2) => (x1 < 0.5 ? NaN : x2)),
      unitSquare,
      [0.3],
    );
    const points = contour?.lines.flat() ?? [];
    expect(Math.min(...points.map(([x]) => x))).to.be.within(0.5, 0.52);
    expect(Math.max(...points.map(([x]) => x))).to.equal(1);
  });

  it('have the stored path (battery 11)', () => {
    const x = linearScale([-1, 1], [0, 100]);
    const [contour] = contourLines(fieldOf(bowl), square, [0.25], 4);
    expect(polylinePath(contour?.lines ?? [], x, x)).to.equal(
      'M50 25l-16.67 8.33-8.33 16.67 8.33 16.67 16.67 8.33 16.67-8.33 8.33-16.67-8.33-16.67-16.67-8.33',
    );
  });

  it('are none in a rectangle without an area and need a sensible resolution', () => {
    expect(contourLines(fieldOf(bowl), {x1: [1, 1], x2: [0, 1]}, [1])).to.deep.equal([]);
    expect(() => contourLines(fieldOf(bowl), square, 5, 1)).to.throw(RangeError);
  });
});

describe('contour levels', () => {
  const surfaces: Record<string, (distance: number) => number> = {
    'a square': r => r * r,
    'a cone': r => r,
    'an exponential': r => Math.exp(6 * r),
    'a square on top of a plateau': r => Math.max(0, r - 0.2) * Math.max(0, r - 0.2) + 3,
  };
  for (const [name, height] of Object.entries(surfaces)) {
    it(`lie evenly on ${name}`, () => {
      const model: Model = (x1, x2) => height(Math.sqrt(bowl(x1, x2)));
      const contours = contourLines(fieldOf(model), square, 6);
      expect(contours).to.have.length(6);
      const closed = contours.slice(0, 5).map(({lines}) => radius(lines[0]?.[0] ?? [0, 0]));
      const gaps = closed.slice(1).map((r, i) => r - (closed[i] as number));
      expect(Math.max(...gaps) / Math.min(...gaps)).to.be.below(1.5);
    });
  }

  it('rise, and never repeat', () => {
    const levels = contourLevels([3, 1, 2, 2, 2, 2, 2, 2, 5], 8);
    expect(levels).to.deep.equal([...new Set(levels)].sort((a, b) => a - b));
    expect(Math.min(...levels)).to.be.above(1);
  });

  it('leave out values that are not finite', () => {
    const levels = contourLevels([NaN, 0, 1, 2, 3, Infinity, -Infinity], 3);
    expect(levels).to.have.length(3);
    for (const level of levels) expect(level).to.be.within(1, 3);
  });

  it('are none where the surface is flat or empty', () => {
    expect(contourLevels([], 5)).to.deep.equal([]);
    expect(contourLevels([2, 2, 2], 5)).to.deep.equal([]);
    expect(contourLevels([1, 2, 3], 0)).to.deep.equal([]);
  });
});
