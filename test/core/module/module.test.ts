import {expect} from 'chai';
import {LinearModel} from '../../../src/module/linear-model.js';
import {Module} from '../../../src/module/module.js';
import {Parameter} from '../../../src/module/parameter.js';
import {ProductModel} from '../../../src/module/product-model.js';
import type {Transaction} from '../../../src/source.js';

class Box extends Module {
  constructor(parts: Record<string, Parameter | Module> = {}) {
    super();
    for (const [name, part] of Object.entries(parts)) this.register(name, part);
  }
}

/** The tree of the lecture: a parameter p1, a module a with p2, and a module b with a module c with p3. */
function lectureTree() {
  const c = new Box({p3: new Parameter(3)});
  const a = new Box({p2: new Parameter(2)});
  const b = new Box({c});
  const root = new Box({p1: new Parameter(1), a, b});
  return {root, a, b, c};
}

function heardBy(module: Module): Transaction[] {
  const heard: Transaction[] = [];
  module.subscribe(edit => heard.push(edit));
  return heard;
}

const byName = ({changes}: Transaction) => changes.map(({name, value}) => [name, value]);

describe('Module', () => {
  it('names parameters by their way through the tree', () => {
    const {root, b} = lectureTree();
    expect(root.values).to.deep.equal({p1: 1, 'a.p2': 2, 'b.c.p3': 3});
    expect(Object.keys(root.values)).to.deep.equal(['p1', 'a.p2', 'b.c.p3']);
    expect(b.values).to.deep.equal({'c.p3': 3});
  });

  it('keeps plain data of a subclass out of the parameters, and parts and sub-modules in', () => {
    class Lecture extends Module {
      readonly parameter1 = this.register('parameter1', new Parameter(15));
      readonly data = 25;
      readonly sub_module = this.register('sub_module', new Box({p: new Parameter(1)}));
    }
    const module = new Lecture();
    expect(module.values).to.deep.equal({parameter1: 15, 'sub_module.p': 1});
    expect([...module.ownParameters.keys()]).to.deep.equal(['parameter1']);
    expect([...module.modules.keys()]).to.deep.equal(['sub_module']);
  });

  it('finds a parameter by its full name', () => {
    const {root, c} = lectureTree();
    expect(root.parameter('b.c.p3')).to.equal(c.parameter('p3'));
    expect(root.parameter('b.c')).to.be.undefined;
    expect(root.parameter('b.c.p4')).to.be.undefined;
    expect(root.parameter('toString')).to.be.undefined;
  });

  it('sets all or nothing', () => {
    const {root} = lectureTree();
    const heard = heardBy(root);
    expect(() => root.set({p1: 9, 'a.p2': NaN})).to.throw(RangeError, 'a.p2 must be a finite');
    expect(() => root.set({p1: 9, 'a.nothing': 1})).to.throw(
      RangeError,
      'There is no parameter “a.nothing”; the parameters are p1, a.p2, b.c.p3.',
    );
    expect(() => root.set({p1: '9' as unknown as number})).to.throw(RangeError);
    expect(root.values).to.deep.equal({p1: 1, 'a.p2': 2, 'b.c.p3': 3});
    expect(heard).to.be.empty;
  });

  it('tells of an edit once, with what was there before', () => {
    const {root} = lectureTree();
    const heard = heardBy(root);
    expect(root.set({p1: 10, 'b.c.p3': 30}, {origin: 'user', view: 'ml-knobs'})).to.be.true;
    expect(heard).to.deep.equal([
      {
        changes: [
          {name: 'p1', value: 10, previous: 1},
          {name: 'b.c.p3', value: 30, previous: 3},
        ],
        origin: 'user',
        view: 'ml-knobs',
        settled: true,
      },
    ]);
  });

  it('says nothing of an edit that changes nothing', () => {
    const {root} = lectureTree();
    const heard = heardBy(root);
    const before = root.version.value;
    expect(root.set({p1: 1, 'a.p2': 2})).to.be.false;
    expect(heard).to.be.empty;
    expect(root.version.value).to.equal(before);
  });

  it('tells the modules below of their part, under the names they know', () => {
    const {root, a, b, c} = lectureTree();
    const [atA, atB, atC] = [heardBy(a), heardBy(b), heardBy(c)];
    root.set({p1: 10, 'b.c.p3': 30});
    expect(atA).to.be.empty;
    expect(atB.map(byName)).to.deep.equal([[['c.p3', 30]]]);
    expect(atC.map(byName)).to.deep.equal([[['p3', 30]]]);
  });

  it('hears of edits made below, under the full name', () => {
    const {root, b, c} = lectureTree();
    const [atRoot, atB] = [heardBy(root), heardBy(b)];
    const before = root.version.value;
    c.set({p3: 5});
    expect(atB.map(byName)).to.deep.equal([[['c.p3', 5]]]);
    expect(atRoot.map(byName)).to.deep.equal([[['b.c.p3', 5]]]);
    expect(root.version.value).to.be.greaterThan(before);
  });

  it('shows every listener the whole edit done, with new versions of all', () => {
    const {root, a, c} = lectureTree();
    const [versionOfRoot, versionOfC] = [root.version.value, c.version.value];
    let seen: Record<string, number> = {};
    let versions: boolean[] = [];
    a.subscribe(() => {
      seen = root.values;
      versions = [root.version.value > versionOfRoot, c.version.value > versionOfC];
    });
    root.set({'a.p2': 20, 'b.c.p3': 30});
    expect(seen).to.deep.equal({p1: 1, 'a.p2': 20, 'b.c.p3': 30});
    expect(versions).to.deep.equal([true, true]);
  });

  it('lets a guard anywhere in the tree veto the whole of a user’s edit', () => {
    for (const guarded of ['root', 'a', 'b', 'c'] as const) {
      const tree = lectureTree();
      const release = tree[guarded].addGuard(() => false);
      const edit = {p1: 10, 'a.p2': 20, 'b.c.p3': 30};
      expect(tree.root.set(edit, {origin: 'user'}), guarded).to.be.false;
      expect(tree.root.values).to.deep.equal({p1: 1, 'a.p2': 2, 'b.c.p3': 3});
      release();
      expect(tree.root.set(edit, {origin: 'user'}), guarded).to.be.true;
    }
  });

  it('shows a guard below only what concerns it', () => {
    const {root, c} = lectureTree();
    const shown: unknown[] = [];
    c.addGuard(edit => {
      shown.push(byName(edit));
      return true;
    });
    root.set({p1: 10}, {origin: 'user'});
    root.set({p1: 11, 'b.c.p3': 31}, {origin: 'user'});
    root.set({'b.c.p3': 32}, {origin: 'program'});
    expect(shown).to.deep.equal([[['p3', 31]]]);
  });

  it('goes back to the initial values, or to those it was told to keep', () => {
    const {root} = lectureTree();
    root.set({p1: 10, 'b.c.p3': 30});
    root.parameter('p1')!.keepAsInitial();
    root.set({p1: 11});
    expect(root.reset()).to.be.true;
    expect(root.values).to.deep.equal({p1: 10, 'a.p2': 2, 'b.c.p3': 3});
    expect(root.reset()).to.be.false;
  });

  it('puts the whole tree into training and evaluation mode', () => {
    const {root, a, b, c} = lectureTree();
    const modes = () => [root, a, b, c].map(({training}) => training);
    expect(modes()).to.deep.equal([true, true, true, true]);
    root.eval();
    expect(modes()).to.deep.equal([false, false, false, false]);
    b.train();
    expect(modes()).to.deep.equal([false, false, true, true]);
  });
});

describe('ProductModel', () => {
  it('names parameters by its factors, given or counted', () => {
    const product = new ProductModel();
    product.setFactors([{model: new LinearModel()}, {model: new LinearModel(), name: 'second'}]);
    expect(Object.keys(product.values)).to.deep.equal([
      'm1.w1',
      'm1.w2',
      'm1.b',
      'second.w1',
      'second.w2',
      'second.b',
    ]);
  });

  it('multiplies the scores of its factors, also those of one used twice', () => {
    const [upper, lower] = [new LinearModel(), new LinearModel()];
    upper.set({b: -1.5});
    lower.set({b: -0.5});
    const product = new ProductModel();
    expect(product.forward(3, 4)).to.equal(1);
    product.setFactors([{model: upper}, {model: lower}]);
    expect(product.forward(1, 2)).to.equal(1.5 * 2.5);
    product.setFactors([{model: upper}, {model: upper}]);
    expect(product.forward(1, 2)).to.equal(1.5 * 1.5);
    upper.set({b: 0});
    expect(product.forward(1, 2)).to.equal(9);
  });

  it('lets go of factors it no longer has', () => {
    const [kept, dropped] = [new LinearModel(), new LinearModel()];
    const product = new ProductModel();
    product.setFactors([{model: kept}, {model: dropped}]);
    product.setFactors([{model: kept}]);
    const heard = heardBy(product);
    dropped.set({b: 7});
    expect(heard).to.be.empty;
    kept.set({b: 7});
    expect(heard.map(byName)).to.deep.equal([[['m1.b', 7]]]);
  });
});
