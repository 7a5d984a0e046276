import {expect, fixture, html, nextFrame} from '@open-wc/testing';
import type {MlKnobs} from '../../../components/define/ml-knobs.js';
import type {MlModule} from '../../../components/define/ml-module.js';
import type {MlParameter} from '../../../components/define/ml-parameter.js';
import type {MlPlot} from '../../../components/define/ml-plot.js';
import '../../../components/define/ml-knobs.js';
import '../../../components/define/ml-linear-model.js';
import '../../../components/define/ml-module.js';
import '../../../components/define/ml-parameter.js';
import '../../../components/define/ml-plot.js';
import '../../../components/define/ml-value.js';

const module = (markup: unknown): Promise<MlModule> => fixture<MlModule>(markup as never);
const shown = ({shadowRoot}: Element): string =>
  shadowRoot!.textContent.replace(/\s+/g, ' ').trim();

/** The tree of the lecture, of elements. */
const lectureTree = (): Promise<MlModule> =>
  module(
    html`<ml-module>
      <ml-parameter name="p1" value="15"></ml-parameter>
      <ml-module name="a"><ml-parameter name="p2" value="2"></ml-parameter></ml-module>
      <ml-module name="b">
        <ml-module name="c"><ml-parameter name="p3" value="3"></ml-parameter></ml-module>
      </ml-module>
    </ml-module>`,
  );

describe('<ml-module>', () => {
  const {warn} = console;
  beforeEach(() => (console.warn = () => {}));
  afterEach(() => (console.warn = warn));

  it('holds a parameter, plain data and a module, as in the lecture (L02)', async () => {
    const {handle} = await module(
      html`<ml-module tree="parameter1=15; data:25; sub_module."></ml-module>`,
    );
    expect(handle.values).to.deep.equal({parameter1: 15});
    expect([...handle.userData]).to.deep.equal([['data', '25']]);
    expect([...handle.modules.keys()]).to.deep.equal(['sub_module']);
  });

  it('names its parameters as the lecture does (L03), written as text, objects or elements', async () => {
    const text = await module(html`<ml-module tree="p1=15; a.p2=2; b.c.p3=3"></ml-module>`);
    const object = await module(
      html`<ml-module .tree=${{p1: 15, a: {p2: 2}, b: {c: {p3: 3}}}}></ml-module>`,
    );
    const elements = await lectureTree();
    for (const element of [text, object, elements]) {
      expect(element.parameters).to.deep.equal({p1: 15, 'a.p2': 2, 'b.c.p3': 3});
      expect(Object.keys(element.parameters)).to.deep.equal(['p1', 'a.p2', 'b.c.p3']);
      expect([...element.handle.modules.keys()]).to.deep.equal(['a', 'b']);
    }
    expect(object.tree).to.equal(text.tree);
  });

  it('passes training and evaluation down the tree', async () => {
    const tree = await lectureTree();
    tree.eval();
    const inner = [...tree.querySelectorAll('ml-module')];
    expect([tree, ...inner].map(({training}) => training)).to.deep.equal(Array(4).fill(false));
    tree.train();
    expect([tree, ...inner].every(({training}) => training)).to.equal(true);
  });

  it('is set through the tree, up and down', async () => {
    const tree = await lectureTree();
    const [p1, p2, p3] = [...tree.querySelectorAll('ml-parameter')] as [
      MlParameter,
      MlParameter,
      MlParameter,
    ];
    tree.set({p1: 1, 'b.c.p3': 5});
    expect([p1.value, p3.value]).to.deep.equal([1, 5]);
    p2.value = 8;
    expect(tree.value).to.deep.equal({p1: 1, 'a.p2': 8, 'b.c.p3': 5});
    tree.reset();
    expect(tree.value).to.deep.equal({p1: 15, 'a.p2': 2, 'b.c.p3': 3});
    await nextFrame();
    p3.addEventListener('ml-beforeinput', event => event.preventDefault());
    expect(tree.handle.set({'b.c.p3': 0, p1: 0}, {origin: 'user'})).to.equal(false);
    expect(tree.value.p1).to.equal(15);
  });

  it('holds models, and names by their place what has no name', async () => {
    const tree = await module(
      html`<ml-module tree="scale=2">
        <ml-linear-model b="-1"></ml-linear-model>
        <ml-linear-model name="line"></ml-linear-model>
        <ml-parameter value="4"></ml-parameter>
      </ml-module>`,
    );
    expect(Object.keys(tree.value)).to.deep.equal([
      ...['scale', 'p1', 'm1.w1', 'm1.w2', 'm1.b', 'line.w1', 'line.w2', 'line.b'],
    ]);
    const [model, parameter] = [
      tree.querySelector('ml-linear-model')!,
      tree.querySelector('ml-parameter')!,
    ];
    tree.set({'m1.b': 3, p1: 6});
    expect([model.b, parameter.value]).to.deep.equal([3, 6]);
    parameter.value = 7;
    expect(tree.value.p1).to.equal(7);
  });

  it('follows parts that come, go, move and change their names', async () => {
    const tree = await lectureTree();
    const [a, b] = [tree.querySelector('[name=a]')!, tree.querySelector('[name=b]')!];
    const model = Object.assign(document.createElement('ml-linear-model'), {name: 'line'});
    b.append(model);
    expect(Object.keys(tree.value)).to.include('b.line.w1');
    a.append(model);
    expect(Object.keys(tree.value)).to.include('a.line.w1').and.not.to.include('b.line.w1');
    model.name = 'other';
    await model.updateComplete;
    expect(Object.keys(tree.value)).to.include('a.other.w1').and.not.to.include('a.line.w1');
    a.remove();
    await Promise.resolve();
    expect(tree.value).to.deep.equal({p1: 15, 'b.c.p3': 3});
    tree.prepend(a);
    expect(Object.keys(tree.value)).to.deep.equal([
      'p1',
      'a.p2',
      'a.other.w1',
      'a.other.w2',
      'a.other.b',
      'b.c.p3',
    ]);
  });

  it('keeps its last good tree, and says which entry is none', async () => {
    const tree = await module(html`<ml-module tree="p1=15; a.p2"></ml-module>`);
    for (const [bad, told] of [
      ['p1=', '“p1=” has no number behind “=”'],
      ['p1=x; q', 'plain data has a colon'],
      ['a..p', '“a..p” is not a name'],
      ['=3', '“=3” is not a name'],
      ['.', '“.” is not a name'],
      ['p; p=2', '“p=2” has a name that is taken'],
      ['p; p.q', '“p.q” has a name that is taken'],
      ['p.q; p', '“p” has a name that is taken'],
      ['a b', '“a b” is not a name'],
      [`${'a.'.repeat(40)}p`, 'at most 32 levels'],
      ['p;'.repeat(1001), 'at most 1000 entries'],
    ] as const) {
      tree.setAttribute('tree', bad);
      await tree.updateComplete;
      expect(shown(tree), bad).to.contain(told);
      expect(tree.value).to.deep.equal({p1: 15, 'a.p2': 1});
    }
    tree.tree = 'p1=16';
    await tree.updateComplete;
    expect(shown(tree)).to.equal('');
    expect(tree.value).to.deep.equal({p1: 16});
  });

  it('tells of names inside that cannot be or are there twice', async () => {
    const tree = await lectureTree();
    const part = (name: string): Element =>
      Object.assign(document.createElement('ml-parameter'), {name});
    tree.append(part('a.b'), part('p1'));
    await tree.updateComplete;
    expect(shown(tree)).to.contain('“a.b” cannot be the name of a part');
    expect(shown(tree)).to.contain('There are two parts “p1”.');
    expect(tree.value).to.deep.equal({p1: 15, 'a.p2': 2, 'b.c.p3': 3});
  });

  it('tells of edits anywhere in the tree, with full names and plain data', async () => {
    const tree = await lectureTree();
    await nextFrame();
    const details: {changes: readonly unknown[]}[] = [];
    tree.addEventListener('ml-change', ({detail, target}) => {
      if (target === tree) details.push(detail);
    });
    tree.querySelector<MlParameter>('[name=p3]')!.value = 9;
    await nextFrame();
    await nextFrame();
    expect(details.map(({changes}) => changes)).to.deep.equal([
      [{name: 'b.c.p3', value: 9, previous: 3}],
    ]);
    tree.querySelector('[name=a]')!.remove();
    await nextFrame();
    await nextFrame();
    expect(details[1]!.changes).to.deep.equal([
      {name: 'parts', value: ['p1', 'b'], previous: ['p1', 'a', 'b']},
    ]);
  });

  it('has knobs, as a model does', async () => {
    const place = await fixture(
      html`<div>
        <ml-module id="m" tree="p1=1; a.p2=2"></ml-module><ml-knobs model="m"></ml-knobs>
      </div>`,
    );
    const knobs = place.querySelector<MlKnobs>('ml-knobs')!;
    await knobs.updateComplete;
    expect(knobs.value).to.deep.equal({p1: 1, 'a.p2': 2});
    knobs.value = {'a.p2': 3};
    expect(place.querySelector('ml-module')!.value['a.p2']).to.equal(3);
  });

  it('is no model: a view that needs one says so, and one that is near is passed over', async () => {
    const place = await fixture(
      html`<div>
        <ml-module id="m" tree="p1=1"></ml-module>
        <ml-plot model="m"></ml-plot>
        <ml-value model="m" of="p1"></ml-value>
        <ml-plot id="near"><ml-module tree="p1=1"></ml-module></ml-plot>
      </div>`,
    );
    const [plot, near] = [...place.querySelectorAll<MlPlot>('ml-plot')] as [MlPlot, MlPlot];
    const value = place.querySelector('ml-value')!;
    await Promise.all([plot, near, value].map(({updateComplete}) => updateComplete));
    const told = 'The element with the id “m” is not a model but a module.';
    expect(shown(plot)).to.contain(told);
    expect(shown(value)).to.contain(told);
    expect(shown(near)).to.contain('This plot needs a dataset or a model');
  });
});
