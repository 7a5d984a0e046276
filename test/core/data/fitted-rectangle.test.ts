import {expect} from 'chai';
import {fittedRectangle} from '../../../src/data/fitted-rectangle.js';
import {generate} from '../../../src/data/generate.js';
import {lecture} from '../../../src/data/lecture.js';
import {pointsFromRows} from '../../../src/data/points.js';
import type {Rectangle} from '../../../src/geometry/types.js';

const rectangleOf = (...places: [number, number][]): Rectangle =>
  fittedRectangle(pointsFromRows(places.map(([x1, x2]) => [x1, x2, 1])));

const lengths = ({x1, x2}: Rectangle): [number, number] => [x1[1] - x1[0], x2[1] - x2[0]];

describe('the rectangle around points', () => {
  const unit = {x1: [0, 1], x2: [0, 1]};

  it('is the unit square where there are none, or none that is finite', () => {
    expect(fittedRectangle()).to.deep.equal(unit);
    expect(rectangleOf([NaN, 3], [7, Infinity])).to.deep.equal(unit);
  });

  it('is the unit square for points in it, however few', () => {
    expect(fittedRectangle(lecture)).to.deep.equal(unit);
    expect(rectangleOf([0, 1], [0.5, 0.5])).to.deep.equal(unit);
  });

  it('has round bounds and one unit on both axes', () => {
    expect(rectangleOf([-2, -1], [2, 2])).to.deep.equal({x1: [-2.5, 2.5], x2: [-2, 3]});
  });

  it('has a unit for each axis where the measurements are too different', () => {
    const {x1, x2} = rectangleOf([40, 3000], [60, 6000]);
    expect([x1, x2]).to.deep.equal([
      [38, 62],
      [2500, 6500],
    ]);
  });

  it('leaves room around every point of the playground sets', () => {
    for (const name of ['gauss', 'ring', 'two-spirals', 'xor-gap']) {
      const points = generate(name, {n: 200, seed: 3, noise: 0.3});
      const {x1, x2} = fittedRectangle(points);
      const least = 0.03 * (x1[1] - x1[0]);
      expect(Math.min(...points.x1), name).to.be.above(x1[0] + least);
      expect(Math.max(...points.x1), name).to.be.below(x1[1] - least);
      expect(Math.min(...points.x2), name).to.be.above(x2[0] + least);
      expect(Math.max(...points.x2), name).to.be.below(x2[1] - least);
    }
  });

  it('has sides of equal length unless the measurements are too different', () => {
    for (let i = 1; i < 60; i++) {
      const [a, b] = [Math.sin(i) * i * i, Math.cos(3 * i) * i * i];
      const [length1, length2] = lengths(rectangleOf([0, 0], [a, b], [b / 2, a / 2]));
      const ratio = length1 / length2;
      if (ratio > 0.3 && ratio < 3) expect(ratio).to.be.closeTo(1, 1e-9);
    }
  });

  it('is finite and has an area for degenerate data (battery 12)', () => {
    const sets: [number, number][][] = [
      [[5, 5]],
      [
        [1e308, -1e308],
        [-1e308, 1e308],
      ],
      [[1e300, 1e300]],
      [[-1e-300, 2]],
      [
        [1e9, 1e9],
        [1e9 + 1, 1e9],
      ],
    ];
    for (const places of sets) {
      for (const length of lengths(rectangleOf(...places))) {
        expect(length).to.be.above(0);
        expect(length).to.be.below(Infinity);
      }
    }
  });
});
