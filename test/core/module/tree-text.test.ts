import {expect} from 'chai';
import {ModuleTree} from '../../../src/module/module-tree.js';
import {Parameter} from '../../../src/module/parameter.js';
import {
  formatTree,
  parseTree,
  partsOf,
  TreeError,
  treeFromObject,
} from '../../../src/module/tree-text.js';

const valuesOf = (text: string): Record<string, number> =>
  new ModuleTree(partsOf(parseTree(text))).values;

describe('A tree of modules as text', () => {
  it('gives full names to parameters, with 1 where there is no value', () => {
    expect(valuesOf('p1=15; a.p2; b.c.p3=-2e-3')).to.deep.equal({
      p1: 15,
      'a.p2': 1,
      'b.c.p3': -0.002,
    });
    expect(valuesOf('\n a.x = 1 \n;; a.y=2\r\n')).to.deep.equal({'a.x': 1, 'a.y': 2});
    expect(valuesOf('')).to.deep.equal({});
  });

  it('has plain data behind a colon and modules before a last dot', () => {
    const tree = new ModuleTree(partsOf(parseTree('data:25; a.note: x = 1: yes; b.; b.c.')));
    expect([...tree.userData]).to.deep.equal([['data', '25']]);
    expect([...tree.modules.get('a')!.userData]).to.deep.equal([['note', 'x = 1: yes']]);
    expect([...tree.modules.get('b')!.modules.keys()]).to.deep.equal(['c']);
    expect(tree.values).to.deep.equal({});
  });

  it('may have any letters in names, and those of every object', () => {
    const text = 'β=1; __proto__=2; constructor=3; 0.weight=4; größe-1=5';
    expect(Object.entries(valuesOf(text)).sort()).to.deep.equal(
      [
        ['β', 1],
        ['__proto__', 2],
        ['constructor', 3],
        ['0.weight', 4],
        ['größe-1', 5],
      ].sort(),
    );
  });

  it('is read back from what is written', () => {
    for (const text of ['p1=15; a.p2=1; b.c.p3=0.25', 'data:25; a.; b.note:hello: you']) {
      expect(formatTree(parseTree(text))).to.equal(text);
    }
    expect(
      formatTree(treeFromObject({p: 1, a: {d: 'x;\ny', e: {}}, m: new Map([['q', 2]])})),
    ).to.equal('p=1; a.d:x y; a.e.; m.q=2');
  });

  it('says which entry is none', () => {
    expect(() => parseTree('a=1; b=one')).to.throw(TreeError, '“b=one” has no number');
    expect(() => parseTree('a; a.b')).to.throw(TreeError, '“a.b” has a name that is taken');
    expect(() => parseTree('a b')).to.throw(TreeError, '“a b” is not a name');
    expect(() => treeFromObject({a: NaN})).to.throw(TreeError, '“a” is neither');
    const circle: Record<string, unknown> = {};
    circle.a = circle;
    expect(() => treeFromObject(circle)).to.throw(TreeError, 'at most 32 levels');
  });
});

describe('ModuleTree', () => {
  it('takes other parts, and tells of their names', () => {
    const [p, inner] = [new Parameter(1), new ModuleTree(new Map([['q', new Parameter(2)]]))];
    const tree = new ModuleTree(
      new Map<string, Parameter | ModuleTree>([
        ['p', p],
        ['a', inner],
      ]),
    );
    const heard: unknown[] = [];
    tree.subscribe(({changes}) => heard.push(...changes));
    expect(
      tree.setParts(
        new Map<string, Parameter | ModuleTree>([
          ['p', p],
          ['a', inner],
        ]),
      ),
    ).to.equal(false);
    expect(
      tree.setParts(
        new Map<string, string | ModuleTree>([
          ['d', 'x'],
          ['b', inner],
        ]),
      ),
    ).to.equal(true);
    expect(heard).to.deep.equal([{name: 'parts', value: ['d', 'b'], previous: ['p', 'a']}]);
    expect(tree.values).to.deep.equal({'b.q': 2});
    inner.set({q: 3});
    expect(heard).to.have.length(2);
    tree.setParts(new Map());
    inner.set({q: 4});
    expect(heard, 'modules that left are no longer heard').to.have.length(3);
  });

  it('is a module and no model', () => {
    expect(new ModuleTree().kind).to.equal('module');
  });
});
