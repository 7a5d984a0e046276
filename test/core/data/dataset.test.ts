import {expect} from 'chai';
import {Dataset} from '../../../src/data/dataset.js';
import {fittedRectangle} from '../../../src/data/fitted-rectangle.js';
import {pointsFromRows, rowsFromPoints} from '../../../src/data/points.js';
import type {PointRow} from '../../../src/data/points.js';
import type {Transaction} from '../../../src/source.js';

const rows: readonly PointRow[] = [
  [0.1, 0.2, -1],
  [0.3, 0.4, 1],
  [0.5, 0.6, 1],
  [0.7, 0.8, -1],
];

function listenedTo(): {dataset: Dataset; edits: Transaction[]} {
  const dataset = new Dataset(pointsFromRows(rows, {labels: ['cat', 'dog']}));
  const edits: Transaction[] = [];
  dataset.subscribe(edit => edits.push(edit));
  return {dataset, edits};
}

describe('Dataset', () => {
  it('adds, moves and removes points in new columns, and tells of the point alone', () => {
    const {dataset, edits} = listenedTo();
    const before = dataset.points;
    expect(dataset.add({x1: 1, x2: 2, y: 1})).to.equal(4);
    expect(dataset.move(0, {x1: 0.9})).to.equal(true);
    expect(dataset.remove(1)).to.equal(true);
    expect(rowsFromPoints(dataset.points)).to.deep.equal([
      [0.9, 0.2, -1],
      rows[2],
      rows[3],
      [1, 2, 1],
    ]);
    expect(rowsFromPoints(before)).to.deep.equal(rows);
    expect(dataset.points.labels).to.deep.equal(['cat', 'dog']);
    expect(edits.flatMap(({changes}) => changes)).to.deep.equal([
      {name: 'points.4', value: {x1: 1, x2: 2, y: 1}, previous: undefined},
      {name: 'points.0', value: {x1: 0.9, x2: 0.2, y: -1}, previous: {x1: 0.1, x2: 0.2, y: -1}},
      {name: 'points.1', value: undefined, previous: {x1: 0.3, x2: 0.4, y: 1}},
    ]);
  });

  it('changes several parts of its state at once, and tells once', () => {
    const {dataset, edits} = listenedTo();
    expect(dataset.update({train: 0.5, seed: 3, editable: true})).to.equal(true);
    expect([dataset.train, dataset.seed, dataset.editable]).to.deep.equal([0.5, 3, true]);
    expect(edits.length).to.equal(1);
    expect(edits[0]!.changes.map(({name}) => name)).to.deep.equal(['train', 'seed', 'editable']);
    expect(dataset.update({train: 0.5})).to.equal(false);
    expect(edits.length).to.equal(1);
  });

  it('keeps its split until points, train or seed change it', () => {
    const {dataset} = listenedTo();
    dataset.update({train: 0.5});
    const {split} = dataset;
    dataset.move(0, {x1: 0.9});
    dataset.update({editable: true});
    expect(dataset.split).to.equal(split);
    expect([split.training.length, split.test.length]).to.deep.equal([2, 2]);
    dataset.add({x1: 1, x2: 2, y: 1});
    expect(dataset.split.training.length + dataset.split.test.length).to.equal(5);
    dataset.update({train: 0.2});
    expect(dataset.split.training.length).to.equal(1);
  });

  it('leaves everything as it is when a guard refuses an edit of the user', () => {
    const {dataset, edits} = listenedTo();
    dataset.addGuard(() => false);
    expect(dataset.update({train: 0.5, seed: 2}, {origin: 'user'})).to.equal(false);
    expect(dataset.add({x1: 1, x2: 2, y: 1}, {origin: 'user'})).to.equal(-1);
    expect([dataset.train, dataset.seed, dataset.points.n]).to.deep.equal([1, 1, 4]);
    expect(edits).to.deep.equal([]);
  });

  it('refuses a fraction, a seed or an index that is none', () => {
    const {dataset} = listenedTo();
    expect(() => dataset.update({train: 1.5})).to.throw(RangeError, 'from 0 to 1');
    expect(() => dataset.update({train: NaN})).to.throw(RangeError);
    expect(() => dataset.update({seed: Infinity})).to.throw(RangeError, 'finite');
    expect(() => dataset.remove(4)).to.throw(RangeError, 'no point 4');
  });
});

describe('the rectangle of a dataset', () => {
  const reachingTo = (far: number) =>
    pointsFromRows([
      [0.2, 0.3, 1],
      [far, 0.5, -1],
    ]);

  it('is fitted to the points, anew after an edit of the program', () => {
    const dataset = new Dataset(reachingTo(3));
    expect(dataset.rectangle).to.deep.equal(fittedRectangle(reachingTo(3)));
    dataset.move(1, {x1: 7});
    expect(dataset.rectangle).to.deep.equal(fittedRectangle(reachingTo(7)));
    dataset.set(reachingTo(0.5));
    expect(dataset.rectangle).to.deep.equal({x1: [0, 1], x2: [0, 1]});
  });

  it('stays as it is under a reader’s hand, and where the points stay', () => {
    const dataset = new Dataset(reachingTo(3));
    const {rectangle} = dataset;
    dataset.move(1, {x1: 0.5}, {origin: 'user'});
    dataset.update({editable: true});
    expect(dataset.rectangle).to.equal(rectangle);
  });
});
