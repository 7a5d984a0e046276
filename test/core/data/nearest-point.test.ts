import {expect} from 'chai';
import {nearestPoint} from '../../../src/data/nearest-point.js';
import {pointsFromRows} from '../../../src/data/points.js';

const points = pointsFromRows([
  [0, 0, 1],
  [1, 0, 1],
  [0, 1, -1],
  [NaN, 0, 1],
  [0, 1, 1],
]);
const even = {x1: 1, x2: 1};

describe('the nearest point', () => {
  it('is the one at the least distance', () => {
    expect(nearestPoint(points, [0.7, 0.1], even, 2)).to.equal(1);
  });

  it('is the last of those at one place', () => {
    expect(nearestPoint(points, [0, 0.9], even, 2)).to.equal(4);
  });

  it('is none where all are too far', () => {
    expect(nearestPoint(points, [5, 5], even, 1)).to.equal(undefined);
  });

  it('is measured after scaling each axis', () => {
    expect(nearestPoint(points, [0.4, 0.3], {x1: 10, x2: 1}, 100)).to.equal(0);
    expect(nearestPoint(points, [0.4, 0.6], {x1: 1, x2: 10}, 100)).to.equal(4);
  });

  it('is looked for among those shown only', () => {
    expect(nearestPoint(points, [0.7, 0.1], even, 2, [0, 2])).to.equal(0);
  });
});
