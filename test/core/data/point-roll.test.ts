import {expect} from 'chai';
import {Dataset} from '../../../src/data/dataset.js';
import {lecture} from '../../../src/data/lecture.js';
import type {Transaction} from '../../../src/source.js';

describe('the selected point of a dataset', () => {
  it('is none at first', () => {
    expect(new Dataset(lecture).selected).to.equal(undefined);
  });

  it('is told to subscribers as an edit without changes that has not settled', () => {
    const dataset = new Dataset(lecture);
    const heard: Transaction[] = [];
    dataset.subscribe(edit => heard.push(edit));
    dataset.select(3);
    dataset.select(3);
    expect(heard).to.deep.equal([
      {changes: [], origin: 'program', view: undefined, settled: false},
    ]);
    expect(dataset.selected).to.equal(3);
  });

  it('leaves the version of the data as it is', () => {
    const dataset = new Dataset(lecture);
    const before = dataset.version.value;
    dataset.select(2);
    expect(dataset.version.value).to.equal(before);
  });

  it('is none for an index that no point has', () => {
    const dataset = new Dataset(lecture);
    for (const index of [-1, 10, 0.5, NaN]) {
      dataset.select(index);
      expect(dataset.selected).to.equal(undefined);
    }
  });

  it('moves up when a point before it is removed', () => {
    const dataset = new Dataset(lecture);
    dataset.select(4);
    dataset.remove(1);
    expect(dataset.selected).to.equal(3);
  });

  it('stays when a point behind it is removed or another is moved', () => {
    const dataset = new Dataset(lecture);
    dataset.select(4);
    dataset.remove(5);
    dataset.move(0, {x1: 0});
    expect(dataset.selected).to.equal(4);
  });

  it('goes when it is removed, and when other points come', () => {
    const dataset = new Dataset(lecture);
    dataset.select(4);
    dataset.remove(4);
    expect(dataset.selected).to.equal(undefined);
    dataset.select(4);
    dataset.set(lecture);
    expect(dataset.selected).to.equal(undefined);
  });
});

describe('the identity of a point', () => {
  it('leads to its index through every edit', () => {
    const dataset = new Dataset(lecture);
    const [third, last] = [dataset.identityOf(3), dataset.identityOf(9)];
    dataset.remove(0);
    dataset.add({x1: 0, x2: 0, y: 1});
    dataset.move(2, {x1: 0.9});
    dataset.update({train: 0.5});
    expect([dataset.indexOf(third), dataset.indexOf(last)]).to.deep.equal([2, 8]);
    expect(dataset.identityOf(2)).to.equal(third);
  });

  it('leads nowhere once the point is removed, other points are set, or in another dataset', () => {
    const dataset = new Dataset(lecture);
    const [first, second] = [dataset.identityOf(0), dataset.identityOf(1)];
    dataset.remove(0);
    expect(dataset.indexOf(first)).to.equal(undefined);
    dataset.set(lecture);
    expect(dataset.indexOf(second)).to.equal(undefined);
    const other = new Dataset(lecture);
    other.identityOf(0);
    expect(other.indexOf(second)).to.equal(undefined);
    expect(other.indexOf(undefined)).to.equal(undefined);
  });

  it('has a number that no other point of the data has or gets', () => {
    const dataset = new Dataset(lecture);
    const removed = dataset.identityOf(9).serial;
    dataset.remove(9);
    dataset.add({x1: 0, x2: 0, y: 1});
    const serials = [removed, ...Array.from({length: 10}, (_, i) => dataset.identityOf(i).serial)];
    expect(new Set(serials).size).to.equal(11);
  });

  it('stands already when subscribers to the version hear of a removal', () => {
    const dataset = new Dataset(lecture);
    dataset.select(3);
    const seen: (number | undefined)[] = [];
    const stop = dataset.version.subscribe(() => seen.push(dataset.selected));
    dataset.remove(0);
    stop();
    expect(seen).to.deep.equal([3, 2]);
  });

  it('is refused for an index that no point has', () => {
    expect(() => new Dataset(lecture).identityOf(10)).to.throw(RangeError);
  });
});
