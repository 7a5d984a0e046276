import {expect} from 'chai';
import {objectsFromPoints, pointFromAny, pointsFromAny} from '../../../src/data/point-rows.js';
import {errorOf} from './error-of.js';

const one = {x1: 0.1, x2: 0.2, y: 1};
const animals = pointsFromAny('1,1,cat; 2,2,dog');
const plain = pointsFromAny('');

describe('pointsFromAny', () => {
  for (const given of [
    '0.1,0.2,X',
    '[[0.1,0.2,1]]',
    ' {"points":[[0.1,0.2,1]]}',
    [one],
    [[0.1, 0.2, 'x']],
  ]) {
    it(`reads ${JSON.stringify(given)}`, () => {
      expect(objectsFromPoints(pointsFromAny(given))).to.deep.equal([one]);
    });
  }

  it('passes over rows that lack something, when told to', () => {
    const rows = [
      [1, 2, 'a'],
      [null, 2, 'b'],
      [3, 4, ''],
      [5, 6, 'b'],
    ];
    expect(errorOf(() => pointsFromAny(rows)).code).to.equal('missing-cell');
    const read = pointsFromAny(rows, {missing: 'skip'});
    expect([...read.x1]).to.deep.equal([1, 5]);
    expect([...read.y]).to.deep.equal([-1, 1]);
  });
});

describe('pointFromAny', () => {
  for (const [label, y] of [
    ['X', 1],
    ['o', -1],
    [0, -1],
    [1, 1],
    [-1, -1],
    ['+1', 1],
    ['−1', -1],
    [true, 1],
  ] as const) {
    it(`reads the label ${label} as ${y}, whatever the classes are called`, () => {
      for (const like of [plain, animals])
        expect(pointFromAny([0.1, 0.2, label], like)).to.deep.equal({x1: 0.1, x2: 0.2, y});
    });
  }

  it('reads a label as one of the classes that are there', () => {
    expect(pointFromAny('1 1 cat', animals).y).to.equal(-1);
    expect(pointFromAny({x1: 1, x2: 1, y: 'dog'}, animals).y).to.equal(1);
  });

  it('refuses a class that is not there', () => {
    expect(errorOf(() => pointFromAny('1 1 cow', animals)).message).to.contain(
      '“cow” beside “cat”',
    );
    expect(errorOf(() => pointFromAny([1, 1, 2], plain)).code).to.equal('third-class');
  });

  it('refuses what is not one point', () => {
    for (const given of ['', '1,2,X; 3,4,O'])
      expect(errorOf(() => pointFromAny(given, plain)).message).to.match(/Expected one point/);
    expect(errorOf(() => pointFromAny(null, plain)).code).to.equal('shape');
    expect(errorOf(() => pointFromAny([1, 'oops', 1], plain)).code).to.equal('not-a-number');
  });

  it('takes any number where the answers are numbers', () => {
    expect(pointFromAny([1, 1, 3.5], {...plain, regression: true}).y).to.equal(3.5);
  });
});
