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
