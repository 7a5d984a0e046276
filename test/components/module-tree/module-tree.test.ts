import {expect, fixture, html, waitUntil} from '@open-wc/testing';
import type {MlModuleTree} from '../../../components/define/ml-module-tree.js';
import '../../../components/define/ml-linear-model.js';
import '../../../components/define/ml-module.js';
import '../../../components/define/ml-module-tree.js';
import '../../../components/define/ml-product-model.js';
import {MlpModel} from '../../../src/module/mlp-model.js';
import type {Module} from '../../../src/module/module.js';
import {ModuleTree} from '../../../src/module/module-tree.js';
import {parseTree, partsOf} from '../../../src/module/tree-text.js';
import {LectureTree} from '../../core/code/models.js';

/** The module of the lecture that holds a parameter, plain data and a module. */
const holder = (): Module =>
  new ModuleTree(partsOf(parseTree('parameter1=15; data:25; sub_module.p1=1; sub_module.a.p2=2')));

async function treeOf(module: Module): Promise<MlModuleTree> {
  const tree = await fixture<MlModuleTree>(
    html`<ml-module-tree .model=${module}></ml-module-tree>`,
  );
  await tree.updateComplete;
  return tree;
}

/** The tree as nested names: an edge, then what it leads to. */
function outline(list: Element | null): unknown {
  if (!list) return [];
  return [...list.children].map(item => [
    item.querySelector('.edge')!.textContent,
    item.querySelector('.box')!.textContent.replace(/\s+/g, ' ').trim(),
    ...(item.querySelector('ul') ? [outline(item.querySelector('ul'))] : []),
  ]);
}

const drawn = ({shadowRoot}: MlModuleTree): unknown =>
  outline(shadowRoot!.querySelector('.tree > ul'));
const names = ({shadowRoot}: MlModuleTree): string[] =>
  [...shadowRoot!.querySelectorAll('tbody tr')].map(row =>
    [...row.children].map(({textContent}) => textContent).join(' '),
  );

describe('<ml-module-tree>', () => {
  it('draws the lecture’s tree as lists in lists, edges named by the child', async () => {
    const tree = await treeOf(new LectureTree());
    expect(drawn(tree)).to.deep.equal([
      ['p1', 'parameter15'],
      ['a', 'Module', [['p2', 'parameter2.5']]],
      ['b', 'Module', [['c', 'Module', [['p3', 'parameter3']]]]],
    ]);
  });

  it('lists the parameters beside it by their full names, with their values', async () => {
    const tree = await treeOf(new LectureTree());
    expect(names(tree)).to.deep.equal(['p1 15.00', 'a.p2 2.50', 'b.c.p3 3.00']);
  });

  it('shows plain data quietly, and not among the parameters', async () => {
    const tree = await treeOf(holder());
    expect(drawn(tree)).to.deep.equal([
      ['parameter1', 'parameter15'],
      ['data', 'data25'],
      [
        'sub_module',
        'Module',
        [
          ['p1', 'parameter1'],
          ['a', 'Module', [['p2', 'parameter2']]],
        ],
      ],
    ]);
    expect(names(tree)[0]).to.equal('parameter1 15');
    expect(names(tree).join()).not.to.contain('25');
  });

  it('shows the tree of an <ml-module>, beside a model that is not asked for', async () => {
    const place = await fixture(html`
      <div>
        <ml-linear-model></ml-linear-model>
        <ml-module id="tree" tree="p1=15; a.p2=2; b.c.p3=3"></ml-module>
        <ml-module-tree model="tree"></ml-module-tree>
      </div>
    `);
    const tree = place.querySelector('ml-module-tree')!;
    await tree.updateComplete;
    expect(names(tree)).to.deep.equal(['p1 15', 'a.p2 2', 'b.c.p3 3']);
  });

  it('follows parameters and parts of a model', async () => {
    const place = await fixture(html`
      <div>
        <ml-product-model id="product">
          <ml-linear-model b="-1.5"></ml-linear-model>
          <ml-linear-model name="right" b="-0.5"></ml-linear-model>
        </ml-product-model>
        <ml-module-tree model="product"></ml-module-tree>
      </div>
    `);
    const tree = place.querySelector('ml-module-tree')!;
    await tree.updateComplete;
    expect(names(tree)).to.deep.equal([
      'm1.w1 1.00',
      'm1.w2 1.00',
      'm1.b −1.50',
      'right.w1 1.00',
      'right.w2 1.00',
      'right.b −0.50',
    ]);
    place.querySelector('ml-linear-model')!.set({b: 0.25});
    await tree.updateComplete;
    expect(names(tree)[2]).to.equal('m1.b 0.25');
    place.querySelector('ml-linear-model')!.remove();
    await waitUntil(() => names(tree).length === 3);
    expect(names(tree)[0]).to.equal('right.w1 1.00');
  });

  it('folds a large tree up, and leaves open what the reader opens', async () => {
    const network = new MlpModel({hidden: [4, 4]});
    const tree = await treeOf(network);
    const folds = (): boolean[] =>
      [...tree.shadowRoot!.querySelectorAll('details')].map(({open}) => open);
    expect(folds()).to.deep.equal([
      ...[true, false, false, false, false],
      ...[true, false, false, false, false],
      ...[true, false],
    ]);
    tree.shadowRoot!.querySelectorAll<HTMLElement>('summary')[1]!.click();
    network.set({'layer1.unit1.b': 1});
    await tree.updateComplete;
    expect(folds()[1]).to.equal(true);
    await expect(tree).to.be.accessible();
  });

  it('stays within a narrow phone', async () => {
    const tree = await treeOf(holder());
    tree.parentElement!.style.inlineSize = '280px';
    await tree.updateComplete;
    expect(tree.shadowRoot!.querySelector('figure')!.scrollWidth).to.be.at.most(280);
  });
});
