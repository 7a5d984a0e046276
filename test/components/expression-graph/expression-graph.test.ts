import {expect, fixture, html, oneEvent} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {MlExpressionGraph} from '../../../components/define/ml-expression-graph.js';
import type {MlLinearModel} from '../../../components/define/ml-linear-model.js';
import '../../../components/define/ml-expression-graph.js';
import '../../../components/define/ml-linear-model.js';
import '../../../components/define/ml-product-model.js';
import {MlpModel} from '../../../src/module/mlp-model.js';

async function graphOf(attributes: Partial<MlExpressionGraph> = {}): Promise<MlExpressionGraph> {
  const box = await fixture<HTMLElement>(
    html`<div>
      <ml-expression-graph
        ><ml-linear-model w1="1" w2="2" b="-0.5"></ml-linear-model
      ></ml-expression-graph>
    </div>`,
  );
  box.setAttribute('style', 'inline-size: 320px');
  const graph = box.querySelector('ml-expression-graph')!;
  Object.assign(graph, attributes);
  await graph.updateComplete;
  return graph;
}

const find = <Found extends Element = HTMLElement>(graph: Element, selector: string): Found =>
  graph.shadowRoot!.querySelector<Found>(selector)!;
const texts = (graph: Element, selector: string): string[] =>
  [...graph.shadowRoot!.querySelectorAll(selector)].map(each =>
    each.textContent.replace(/\s+/g, ' ').trim(),
  );
const sentence = (graph: Element): string => texts(graph, '.sentence')[0]!;
const rowsOf = async (graph: MlExpressionGraph): Promise<string[][]> => {
  const details = find<HTMLDetailsElement>(graph, 'details');
  if (!details.open) {
    const isToggled = oneEvent(details, 'toggle');
    details.querySelector('summary')!.click();
    await isToggled;
    await graph.updateComplete;
  }
  return [...graph.shadowRoot!.querySelectorAll('tbody tr')].map(row =>
    [...row.children].map(cell => cell.textContent.trim()),
  );
};
const click = async (graph: MlExpressionGraph, selector: string): Promise<void> => {
  find(graph, selector).click();
  await graph.updateComplete;
};

describe('<ml-expression-graph>', () => {
  it('shows every number with its gradient', async () => {
    const graph = await graphOf();
    expect(await rowsOf(graph)).to.deep.equal([
      ['w1', 'parameter', '1.00', '0.50'],
      ['x1', 'input', '0.50', '1.00'],
      ['v1', 'w1 × x1', '0.50', '1.00'],
      ['w2', 'parameter', '2.00', '0.20'],
      ['x2', 'input', '0.20', '2.00'],
      ['v2', 'w2 × x2', '0.40', '1.00'],
      ['b', 'parameter', '−0.50', '1.00'],
      ['m', 'v1 + v2 + b', '0.40', '1.00'],
    ]);
    expect(texts(graph, '.node .value')).to.have.length(8);
    expect(texts(graph, '.node .gradient')).to.have.length(8);
    expect(graph.shadowRoot!.querySelectorAll('.edge')).to.have.length(7);
    expect(texts(graph, '#summary')[0]).to.equal(
      'The score m at x1 = 0.5, x2 = 0.2 is 0.40, computed in 3 operations.',
    );
  });

  it('goes one step at a time by buttons', async () => {
    const graph = await graphOf({step: 0});
    expect(texts(graph, '.node .value')).to.have.length(5);
    expect(sentence(graph)).to.equal(
      'Start, step 0 of 8. Inputs and parameters have their values.',
    );
    await click(graph, '.back');
    expect(graph.step).to.equal(0);
    const said: string[] = [];
    for (let step = 1; step <= 8; step++) {
      await click(graph, '.forth');
      expect(graph.step).to.equal(step);
      said.push(sentence(graph).replace(/^.*? of 8\. /, ''));
    }
    expect(said).to.deep.equal([
      'v1 = w1 × x1 = 1.00 × 0.50 = 0.50',
      'v2 = w2 × x2 = 2.00 × 0.20 = 0.40',
      'm = v1 + v2 + b = 0.50 + 0.40 + (−0.50) = 0.40',
      '∂m/∂m = 1: the output grows as fast as itself.',
      'From m, where ∂m/∂m = 1.00, back to its inputs: v1 gets 1.00, v2 gets 1.00, b gets 1.00.',
      'From v2, where ∂m/∂v2 = 1.00, back to its inputs: w2 gets 0.20, x2 gets 2.00.',
      'From v1, where ∂m/∂v1 = 1.00, back to its inputs: w1 gets 0.50, x1 gets 1.00.',
      'Every number has its gradient: how fast m grows with it.',
    ]);
    await click(graph, '.forth');
    expect(graph.step).to.equal(8);
    await click(graph, '.back');
    expect(graph.getAttribute('step')).to.equal('7');
  });

  it('marks what a step is about', async () => {
    const graph = await graphOf({step: 6});
    expect(texts(graph, '.node.active .name')).to.deep.equal(['v2']);
    expect(graph.shadowRoot!.querySelectorAll('.edge.active.backward')).to.have.length(2);
    expect(texts(graph, '.share')).to.deep.equal(['0.20', '2.00']);
    expect(texts(graph, '.gradient')).to.have.length(6);
  });

  it('goes by keys, on the graph and on the slider, and keeps them from the page', async () => {
    const graph = await graphOf({step: 2});
    const heard: string[] = [];
    const listen = ({key}: KeyboardEvent): void => void heard.push(key);
    addEventListener('keydown', listen);
    find(graph, '.graph').focus();
    const after = async (press: string): Promise<number | undefined> => {
      await sendKeys({press});
      await graph.updateComplete;
      return graph.step;
    };
    expect(await after('ArrowRight')).to.equal(3);
    expect(await after('ArrowLeft')).to.equal(2);
    expect(await after('End')).to.equal(8);
    expect(await after('Home')).to.equal(0);
    await after('a');
    removeEventListener('keydown', listen);
    expect(heard).to.deep.equal(['a']);
    find(graph, 'input').focus();
    expect(await after('ArrowRight')).to.equal(1);
  });

  it('plays to the end, and stops there', async () => {
    const graph = await graphOf({step: 7});
    await click(graph, '.play');
    expect(texts(graph, '.play')).to.deep.equal(['Pause']);
    while (texts(graph, '.play')[0] !== 'Play')
      await new Promise(resolve => requestAnimationFrame(resolve));
    expect(graph.step).to.equal(8);
  }).timeout(10_000);

  it('stops playing when the reader takes over, and starts anew from the end', async () => {
    const graph = await graphOf();
    graph.play();
    await graph.updateComplete;
    expect(graph.step).to.equal(0);
    await click(graph, '.forth');
    expect(graph.step).to.equal(1);
    expect(texts(graph, '.play')).to.deep.equal(['Play']);
  });

  it('follows the model and the point', async () => {
    const graph = await graphOf();
    graph.querySelector<MlLinearModel>('ml-linear-model')!.w1 = -3;
    graph.setAttribute('at', '2, 0.2');
    await graph.updateComplete;
    expect((await rowsOf(graph))[2]).to.deep.equal(['v1', 'w1 × x1', '−6.00', '1.00']);
    graph.setAttribute('at', '1');
    await graph.updateComplete;
    expect(graph.at).to.deep.equal([2, 0.2]);
    expect(find(graph, '.problems').textContent).to.contain('expected a point as two numbers');
  });

  it('keeps its nodes apart and inside the picture', async () => {
    const graph = await graphOf({model: new MlpModel({hidden: [2], activation: 'tanh'})});
    const boxes = [...graph.shadowRoot!.querySelectorAll('.node rect')].map(node =>
      node.getBoundingClientRect(),
    );
    expect(boxes).to.have.length(22);
    const frame = find(graph, 'svg').getBoundingClientRect();
    boxes.forEach((a, k) => {
      expect(a.left).to.be.at.least(frame.left);
      expect(a.right).to.be.at.most(frame.right);
      expect(a.bottom).to.be.at.most(frame.bottom);
      for (const b of boxes.slice(k + 1)) {
        const apart = a.right < b.left || b.right < a.left || a.bottom < b.top || b.bottom < a.top;
        expect(apart).to.equal(true);
      }
    });
  });

  it('scrolls a larger graph, and follows the steps', async () => {
    const graph = await graphOf({model: new MlpModel({hidden: [2]}), step: 0});
    const scroller = find(graph, '.graph');
    expect(scroller.scrollWidth).to.be.above(scroller.clientWidth + 100);
    expect(scroller.tabIndex).to.equal(0);
    for (let step = 0; step < 10; step++) await click(graph, '.forth');
    expect(scroller.scrollLeft).to.be.above(100);
    const node = find(graph, '.node.active rect').getBoundingClientRect();
    expect(node.right).to.be.at.most(scroller.getBoundingClientRect().right + 1);
  });

  it('shows the computation of a step that a graph of other size has not, as its last', async () => {
    const graph = await graphOf({step: 500});
    expect(sentence(graph)).to.match(/^End, step 8 of 8\./);
  });

  it('tells of a model too large to be drawn, and of none', async () => {
    const graph = await graphOf({model: new MlpModel({hidden: [20, 20]})});
    expect(find(graph, '.note').textContent).to.match(/too many to draw/);
    const alone = await fixture(html`<ml-expression-graph></ml-expression-graph>`);
    expect(find(alone, '.note').textContent).to.contain('This graph needs a model');
  });

  it('has targets of 24 pixels', async () => {
    const graph = await graphOf();
    for (const control of graph.shadowRoot!.querySelectorAll('button, input')) {
      const {width, height} = control.getBoundingClientRect();
      expect(Math.min(width, height)).to.be.at.least(24);
    }
  });

  for (const theme of ['light', 'dark'] as const) {
    it(`has no axe violation at any kind of step, ${theme} (battery 33)`, async () => {
      const graph = await graphOf({theme});
      graph.parentElement!.style.background = theme === 'dark' ? '#171a22' : '#fff';
      for (const step of [0, 2, 6, 8]) {
        graph.step = step;
        await graph.updateComplete;
        await expect(graph).to.be.accessible();
      }
    });
  }
});
