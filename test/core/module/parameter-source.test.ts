import {expect} from 'chai';
import {ModuleTree} from '../../../src/module/module-tree.js';
import {Parameter} from '../../../src/module/parameter.js';
import {ParameterSource} from '../../../src/module/parameter-source.js';
import type {Change} from '../../../src/source.js';

function heardBy(source: ParameterSource): Change[] {
  const heard: Change[] = [];
  source.subscribe(({changes}) => heard.push(...changes));
  return heard;
}

describe('ParameterSource', () => {
  it('has a value of its own while no module owns it', () => {
    const source = new ParameterSource();
    const heard = heardBy(source);
    expect([source.value, source.isOwned]).to.deep.equal([1, false]);
    expect(source.set(4)).to.equal(true);
    expect(source.set(4)).to.equal(false);
    expect(() => source.set(Infinity)).to.throw(RangeError, 'finite');
    expect(heard).to.deep.equal([{name: 'value', value: 4, previous: 1}]);
    expect(source.parameter.initial).to.equal(4);
  });

  it('speaks for the module that owns it, and hears of its own part only', () => {
    const source = new ParameterSource();
    const tree = new ModuleTree(
      new Map([
        ['a', new Parameter(2)],
        ['b', new Parameter(3)],
      ]),
    );
    source.belongTo(tree, 'a');
    const heard = heardBy(source);
    expect(source.value).to.equal(2);
    tree.set({b: 9});
    expect(heard).to.deep.equal([]);
    const before = source.version.value;
    tree.set({a: 5, b: 1});
    expect(heard).to.deep.equal([{name: 'value', value: 5, previous: 2}]);
    expect(source.version.value).to.be.greaterThan(before);
    source.set(6);
    expect(tree.values).to.deep.equal({a: 6, b: 1});
  });

  it('lets its guards judge edits of the module', () => {
    const source = new ParameterSource();
    const tree = new ModuleTree(
      new Map([
        ['a', new Parameter(2)],
        ['b', new Parameter(3)],
      ]),
    );
    source.belongTo(tree, 'a');
    source.addGuard(({changes}) => changes.every(({value}) => (value as number) < 10));
    expect(tree.set({a: 10}, {origin: 'user'})).to.equal(false);
    expect(tree.set({a: 9, b: 20}, {origin: 'user'})).to.equal(true);
    source.belongTo(undefined);
    expect(tree.set({a: 10}, {origin: 'user'})).to.equal(true);
    expect([source.value, source.parameter.initial]).to.deep.equal([9, 9]);
  });

  it('keeps value and initial value when something else is said of it', () => {
    const source = new ParameterSource();
    source.declare({name: 'r', min: 0, step: 0.5});
    const heard = heardBy(source);
    expect(source.declare({min: 0})).to.equal(false);
    expect(source.declare({min: undefined, fixed: true})).to.equal(true);
    expect(heard).to.deep.equal([
      {name: 'min', value: undefined, previous: 0},
      {name: 'fixed', value: true, previous: false},
    ]);
    const {min, step, fixed, value} = source.parameter;
    expect([source.name, min, step, fixed, value]).to.deep.equal(['r', undefined, 0.5, true, 1]);
  });
});
