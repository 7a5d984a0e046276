import {expect} from 'chai';
import fc from 'fast-check';
import {linearScale} from '../../../src/geometry/linear-scale.js';
import {coordinateText, polylinePath, ringPath} from '../../../src/geometry/path.js';
import {signRegion} from '../../../src/geometry/sign-region.js';
import type {Point} from '../../../src/geometry/types.js';
import {fieldOf, unitSquare} from './fields.js';

const x = linearScale([0, 1], [0, 300]);
const y = linearScale([0, 1], [300, 0]);

// Reads back what the paths are made of: M, l and z, with numbers run together at a sign.
function read(path: string): Point[] {
  const numbers = (path.match(/-?\d*\.?\d+/g) ?? []).map(Number);
  const points: Point[] = [];
  let [atX, atY] = [0, 0];
  for (let i = 0; i < numbers.length; i += 2) {
    [atX, atY] = [atX + (numbers[i] as number), atY + (numbers[i + 1] as number)];
    points.push([atX, atY]);
  }
  return points;
}

describe('paths', () => {
  it('have the stored strings for lines and rings (battery 11)', () => {
    expect(polylinePath([[[0, 0], [10, 20], [5, 5]]])).to.equal('M0 0l10 20-5-15'); // prettier-ignore
    expect(polylinePath([[[0, 0], [1 / 3, 2 / 3]], [[5, 5], [5, 6]]])).to.equal('M0 0l.33 .67M5 5l0 1'); // prettier-ignore
    expect(ringPath([[[0, 0], [0.5, 0], [0.5, 0.6], [0, 0.6]]], x, y)).to.equal('M0 300l150 0 0-180-150 0z'); // prettier-ignore
    expect(ringPath([[[-0.001, 1.005], [2.675, -0.004], [1e-9, -7.125]]])).to.equal('M0 1l2.68-1-2.68-7.12z'); // prettier-ignore
  });

  it('have the stored strings for regions of models (battery 11)', () => {
    const options = {grid: 8, tolerance: 1 / 50};
    const pathOf = (model: (x1: number, x2: number) => number) =>
      ringPath(signRegion(fieldOf(model), unitSquare, options).positive, x, y);
    expect(pathOf((x1, x2) => x1 + x2 - 0.9)).to.equal('M0 30l270 270 30 0 0-300-300 0z');
    expect(pathOf((x1, x2) => (x1 + x2 - 1.5) * (x1 + x2 - 0.5))).to.equal(
      'M150 300l-150-150 0 150zM150 0l150 150 0-150z',
    );
    expect(pathOf((x1, x2) => Number(x1 < 0.5 && x2 < 0.6))).to.equal(
      'M150 300l0-180-150 0 0 180z',
    );
    expect(pathOf((x1, x2) => (x1 - 0.5) * (x1 - 0.5) + (x2 - 0.5) * (x2 - 0.5) - 0.1)).to.equal(
      'M0 300l300 0 0-300-300 0z' +
        'M178.74 59.59l16.92 7.25 17.05 11.98 12.29 13.09 10.25 16.46 9.18 32.53 0 18.2' +
        '-4.02 19.64-7.25 16.92-11.98 17.05-13.09 12.29-16.46 10.25-32.53 9.18-18.2 0' +
        '-19.64-4.02-16.92-7.25-17.05-11.98-12.29-13.09-10.25-16.46-9.18-32.53 0-18.2' +
        ' 4.02-19.64 7.25-16.92 11.98-17.05 13.09-12.29 16.46-10.25 32.53-9.18 18.2 0z',
    );
  });

  it('write a coordinate with no more than it needs (battery 11)', () => {
    const written = [0, -0, 1, -1.5, 0.05, -0.25, 100, 12.345, 0.004, -0.004, 1e7, 1e300];
    expect(written.map(coordinateText)).to.deep.equal(
      ['0', '0', '1', '-1.5', '.05', '-.25', '100', '12.35', '0', '0', '10000000', '10000000'],
    ); // prettier-ignore
  });

  it('leave out points that fall together and lines that have no length', () => {
    expect(polylinePath([[[1, 1], [1.001, 1.001], [2, 1]]])).to.equal('M1 1l1 0'); // prettier-ignore
    expect(polylinePath([[[1, 1], [1.001, 1]]])).to.equal(''); // prettier-ignore
    expect(ringPath([[[1, 1], [2, 2]]])).to.equal(''); // prettier-ignore
    expect(polylinePath([[]])).to.equal('');
  });

  it('lift the pen at a point that is not a number', () => {
    expect(polylinePath([[[0, 0], [1, 0], [2, NaN], [3, 0], [4, 0]]])).to.equal('M0 0l1 0M3 0l1 0'); // prettier-ignore
    expect(ringPath([[[0, 0], [1, 0], [2, NaN], [1, 1]]])).to.equal('M0 0l1 0 0 1z'); // prettier-ignore
  });

  it('stay within half a hundredth of every point, however long the line', () => {
    const coordinate = fc.double({min: -1000, max: 1000, noNaN: true});
    const line = fc.array(fc.tuple(coordinate, coordinate), {minLength: 2, maxLength: 200});
    const property = fc.property(line, points => {
      const steps = points.filter(
        ([px, py], i) =>
          i === 0 ||
          coordinateText(px) !== coordinateText((points[i - 1] as Point)[0]) ||
          coordinateText(py) !== coordinateText((points[i - 1] as Point)[1]),
      );
      fc.pre(steps.length > 1);
      const drawn = read(polylinePath([points]));
      expect(drawn.length).to.equal(steps.length);
      drawn.forEach(([px, py], i) => {
        expect(px).to.be.closeTo((steps[i] as Point)[0], 0.0051);
        expect(py).to.be.closeTo((steps[i] as Point)[1], 0.0051);
      });
    });
    fc.assert(property, {seed: 1, numRuns: 50});
  });
});
