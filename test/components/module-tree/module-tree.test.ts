import {expect, fixture, html, waitUntil} from '@open-wc/testing';
import type {MlModuleTree} from '../../../components/define/ml-module-tree.js';
import '../../../components/define/ml-linear-model.js';
import '../../../components/define/ml-module-tree.js';
import '../../../components/define/ml-product-model.js';
import {MlpModel} from '../../../src/module/mlp-model.js';
import {Module} from '../../../src/module/module.js';
import {Parameter} from '../../../src/module/parameter.js';
import {LectureTree} from '../../core/code/models.js';

/** The module of the lecture that holds a parameter, plain data and a module. */
class Holder extends Module {
  readonly data = new Map([['data', 25]]);
  readonly parameter1 = this.register('parameter1', new Parameter(15));
  readonly inner = this.register('sub_module', new LectureTree());
}

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
    const tree = await treeOf(new Holder());
    expect(drawn(tree)).to.have.deep.members([
      ['parameter1', 'parameter15'],
      ['data', 'data25'],
      [
        'sub_module',
        'Module',
        outline(tree.shadowRoot!.querySelectorAll('.tree > ul > li > ul')[0]!),
      ],
    ]);
    expect(names(tree)[0]).to.equal('parameter1 15.00');
    expect(names(tree).join()).not.to.contain('25');
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
    const tree = await treeOf(new Holder());
    tree.parentElement!.style.inlineSize = '280px';
    await tree.updateComplete;
    expect(tree.shadowRoot!.querySelector('figure')!.scrollWidth).to.be.at.most(280);
  });
});
