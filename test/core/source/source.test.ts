import {expect} from 'chai';
import {Source} from '../../../src/source.js';
import type {EditOptions, SourceKind, Transaction} from '../../../src/source.js';

/** The least a source can be: one number. */
class Counter extends Source {
  readonly kind: SourceKind = 'model';
  count = 0;

  setCount(value: number, options: EditOptions = {}): boolean {
    const change = {name: 'count', value, previous: this.count};
    const changes = value === this.count ? [] : [change];
    return this.commit(changes, options, () => (this.count = value));
  }
}

describe('Source', () => {
  it('tells subscribers of a change with its defaults filled in', () => {
    const counter = new Counter();
    const heard: Transaction[] = [];
    counter.subscribe(edit => heard.push(edit));
    expect(counter.setCount(3)).to.be.true;
    expect(heard).to.deep.equal([
      {
        changes: [{name: 'count', value: 3, previous: 0}],
        origin: 'program',
        view: undefined,
        settled: true,
      },
    ]);
  });

  it('has the new state and a new version when subscribers hear of it', () => {
    const counter = new Counter();
    const before = counter.version.value;
    let seen: [number, number] | undefined;
    counter.subscribe(() => (seen = [counter.count, counter.version.value]));
    counter.setCount(3);
    expect(seen).to.deep.equal([3, before + 1]);
  });

  it('stays silent where nothing changes', () => {
    const counter = new Counter();
    counter.subscribe(() => expect.fail('There was nothing to tell.'));
    expect(counter.setCount(0)).to.be.false;
    expect(counter.version.value).to.equal(0);
  });

  it('stops telling once a subscription has ended, also in the midst of telling', () => {
    const counter = new Counter();
    const heard: string[] = [];
    const endSecond = {end: () => {}};
    const endFirst = counter.subscribe(() => {
      heard.push('first');
      endFirst();
    });
    endSecond.end = counter.subscribe(() => heard.push('second'));
    counter.setCount(1);
    counter.setCount(2);
    endSecond.end();
    counter.setCount(3);
    expect(heard).to.deep.equal(['first', 'second', 'second']);
  });

  it('lets a guard refuse a user’s edit, and nobody else’s', () => {
    const counter = new Counter();
    const shown: Transaction[] = [];
    const release = counter.addGuard(edit => {
      shown.push(edit);
      return false;
    });
    expect(counter.setCount(1, {origin: 'user'})).to.be.false;
    expect(counter.count).to.equal(0);
    expect(counter.setCount(2, {origin: 'program'})).to.be.true;
    expect(counter.setCount(3, {origin: 'training'})).to.be.true;
    expect(shown).to.have.length(1);
    release();
    expect(counter.setCount(4, {origin: 'user'})).to.be.true;
  });

  it('tells that a drag has settled without a new version', () => {
    const counter = new Counter();
    counter.setCount(1, {origin: 'user', settled: false});
    const heard: Transaction[] = [];
    counter.subscribe(edit => heard.push(edit));
    counter.settle({origin: 'user', view: 'ml-plot'});
    expect(heard).to.deep.equal([{changes: [], origin: 'user', view: 'ml-plot', settled: true}]);
    expect(counter.version.value).to.equal(1);
  });
});
