import {expect} from 'chai';
import {Dataset} from '../../../src/data/dataset.js';
import {generate} from '../../../src/data/generate.js';
import {derived} from '../../../src/derived.js';
import {LinearModel} from '../../../src/module/linear-model.js';
import {lossesOf} from '../../../src/loss/evaluation.js';
import type {Subscribable, Transaction} from '../../../src/source.js';

/** Counts how often it is computed. */
function counting<T>(value: () => T) {
  const counter = {runs: 0, compute};
  function compute(): T {
    counter.runs++;
    return value();
  }
  return counter;
}

/** A source as another copy of the library would make it: it has `subscribe`, and is no class of ours. */
function foreignSource() {
  const listeners = new Set<(edit: Transaction) => void>();
  let subscriptions = 0;
  const source: Subscribable = {
    subscribe(listener) {
      subscriptions++;
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  const tell = (names: readonly string[]) => {
    const changes = names.map(name => ({name, value: 1, previous: 0}));
    for (const listener of listeners)
      listener({changes, origin: 'program', view: undefined, settled: true});
  };
  return {source, tell, subscriptions: () => subscriptions};
}

describe('derived', () => {
  it('is computed once and shared by all who ask', () => {
    const model = new LinearModel();
    const sum = counting(() => ({sum: model.w1.value + model.w2.value}));
    const first = derived('sum', [model], sum.compute);
    expect(derived('sum', [model], sum.compute)).to.equal(first);
    expect(sum.runs).to.equal(1);
  });

  it('is computed again only after a source has changed, and only when asked for', () => {
    const model = new LinearModel();
    const b = counting(() => model.b.value);
    derived('b', [model], b.compute);
    model.set({b: 1});
    model.set({b: 2});
    model.set({b: 2});
    expect(b.runs).to.equal(1);
    expect(derived('b', [model], b.compute)).to.equal(2);
    expect(derived('b', [model], b.compute)).to.equal(2);
    expect(b.runs).to.equal(2);
  });

  it('follows both of two sources, and pairs do not mix', () => {
    const [model, other] = [new LinearModel(), new LinearModel()];
    const dataset = new Dataset(generate('lecture'));
    const loss = counting(() => lossesOf(model, dataset, 'log').sum);
    const [before, elsewhere] = [
      derived('test', [model, dataset], loss.compute),
      derived('test', [other, dataset], () => -1),
    ];
    expect(elsewhere).to.equal(-1);
    other.set({b: 5});
    derived('test', [model, dataset], loss.compute);
    expect(loss.runs).to.equal(1);
    model.set({b: -1});
    const moved = derived('test', [model, dataset], loss.compute);
    expect(moved).not.to.equal(before);
    dataset.remove(0);
    expect(derived('test', [model, dataset], loss.compute)).not.to.equal(moved);
    expect(loss.runs).to.equal(3);
  });

  it('keeps values under different keys apart', () => {
    const model = new LinearModel();
    expect(derived('one', [model], () => 1)).to.equal(1);
    expect(derived('two', [model], () => 2)).to.equal(2);
  });

  it('follows a source of another copy of the library by subscribing to it, once', () => {
    const {source, tell, subscriptions} = foreignSource();
    const value = counting(() => 1);
    derived('a', [source], value.compute);
    derived('a', [source], value.compute);
    expect(value.runs).to.equal(1);
    tell([]);
    derived('a', [source], value.compute);
    expect(value.runs).to.equal(1);
    tell(['b']);
    derived('a', [source], value.compute);
    derived('b', [source, new LinearModel()], () => 1);
    expect(value.runs).to.equal(2);
    expect(subscriptions()).to.equal(1);
  });

  it('keeps what is in use, and drops what nobody has asked for since many others', () => {
    const model = new LinearModel();
    const [used, unused] = [counting(() => 1), counting(() => 1)];
    derived('used', [model], used.compute);
    derived('unused', [model], unused.compute);
    for (let zoom = 0; zoom < 200; zoom++) {
      derived(`region ${zoom}`, [model], () => zoom);
      derived('used', [model], used.compute);
    }
    derived('unused', [model], unused.compute);
    expect([used.runs, unused.runs]).to.deep.equal([1, 2]);
  });
});
