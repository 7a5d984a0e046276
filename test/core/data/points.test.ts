import {expect} from 'chai';
import {pointsFromRows, rowsFromPoints, selectPoints} from '../../../src/data/points.js';

const rows = [
  [1, 2, 1],
  [3, 4, -1],
  [5, 6, 1],
] as const;

describe('points', () => {
  it('are typed columns made from rows, and rows again', () => {
    const points = pointsFromRows(rows);
    expect(points.x2).to.deep.equal(Float64Array.of(2, 4, 6));
    expect(points.n).to.equal(3);
    expect(rowsFromPoints(points)).to.deep.equal(rows);
  });

  it('have no labels or names unless given', () => {
    expect(pointsFromRows([])).to.have.all.keys('x1', 'x2', 'y', 'n');
    expect(pointsFromRows([], {labels: ['cat', 'dog']}).labels).to.deep.equal(['cat', 'dog']);
  });

  it('can be selected by place, in any order, with their names', () => {
    const chosen = selectPoints(pointsFromRows(rows, {names: ['a', 'b']}), [2, 0]);
    expect(rowsFromPoints(chosen)).to.deep.equal([rows[2], rows[0]]);
    expect(chosen.names).to.deep.equal(['a', 'b']);
    expect(chosen.n).to.equal(2);
  });
});
