import {expect, fixture, html} from '@open-wc/testing';
import '../../../components/define/ml-compare.js';
import '../../../components/define/ml-dataset.js';
import '../../../components/define/ml-linear-model.js';
import type {MlCompare} from '../../../components/define/ml-compare.js';
import type {MlPlot} from '../../../components/define/ml-plot.js';

async function drawn(compare: MlCompare): Promise<void> {
  while (!(await compare.updateComplete));
  for (const plot of plotsOf(compare)) while (!(await plot.updateComplete));
}

const plotsOf = (compare: MlCompare): MlPlot[] => [
  ...compare.shadowRoot!.querySelectorAll<MlPlot>('ml-plot'),
];

const textsOf = (compare: MlCompare, selector: string): string[] =>
  [...compare.shadowRoot!.querySelectorAll(selector)].map(({textContent}) =>
    textContent.replace(/\s+/g, ' ').trim(),
  );

/** The comparison of L25: a good model and one of four errors. */
async function comparison(attributes = '', width = 700): Promise<MlCompare> {
  const box = await fixture<HTMLElement>(html`<div style="inline-size: ${width}px"></div>`);
  box.innerHTML = `<ml-compare ${attributes}>
    <ml-dataset name="lecture"></ml-dataset>
    <ml-linear-model w1="1" w2="1" b="-1"></ml-linear-model>
    <ml-linear-model w1="1" w2="1" b="-0.5"></ml-linear-model>
  </ml-compare>`;
  const compare = box.querySelector('ml-compare')!;
  await drawn(compare);
  return compare;
}

describe('a comparison', () => {
  it('counts the errors of both models in words', async () => {
    expect(textsOf(await comparison(), '.result')).to.deep.equal(['0 errors', '4 errors']);
  });

  it('reads out the losses of the lecture', async () => {
    expect(textsOf(await comparison('loss="relu"'), '.result')).to.deep.equal([
      '0 errors · ReLU loss 0.00',
      '4 errors · ReLU loss 1.11',
    ]);
    expect(textsOf(await comparison('loss="log"'), '.result')).to.deep.equal([
      '0 errors · log loss 5.86',
      '4 errors · log loss 5.73',
    ]);
  });

  it('lists the parameters that have changed, and no others', async () => {
    const compare = await comparison();
    expect(textsOf(compare, 'li')).to.deep.equal(['b: −1 → −0.5']);
    const [, after] = compare.querySelectorAll('ml-linear-model');
    after!.w1 = 0.5;
    await drawn(compare);
    expect(textsOf(compare, 'li')).to.deep.equal(['w1: 1 → 0.5', 'b: −1 → −0.5']);
  });

  it('says all of it to a screen reader', async () => {
    expect(textsOf(await comparison(), '#summary')).to.deep.equal([
      'Before: 0 errors. After: 4 errors. Changed: b from −1 to −0.5.',
    ]);
  });

  it('draws both over the same data and ranges', async () => {
    const compare = await comparison('x1range="-1 2"');
    const ranges = plotsOf(compare).map(({x1range, x2range}) => [x1range, x2range]);
    expect(ranges).to.deep.equal([
      [
        [-1, 2],
        [0, 1],
      ],
      [
        [-1, 2],
        [0, 1],
      ],
    ]);
    for (const plot of plotsOf(compare))
      expect(plot.shadowRoot!.querySelectorAll('.point')).to.have.length(10);
  });

  it('follows an edit in one of its plots', async () => {
    const compare = await comparison();
    const [plot] = plotsOf(compare);
    plot!
      .shadowRoot!.querySelector<SVGElement>('[data-grip="shift"]')!
      .dispatchEvent(new KeyboardEvent('keydown', {key: 'Home', bubbles: true, composed: true}));
    await drawn(compare);
    const [before] = compare.querySelectorAll('ml-linear-model');
    expect(before!.b).to.not.equal(-1);
    expect(textsOf(compare, '.result')[0]).to.equal('6 errors');
  });

  it('takes its models by attribute, and by a property of that name', async () => {
    const box = await fixture<HTMLElement>(
      html`<div>
        <ml-dataset name="lecture" id="points"></ml-dataset>
        <ml-linear-model id="one" b="-1"></ml-linear-model>
        <ml-linear-model id="two" b="-1.5"></ml-linear-model>
        <ml-compare data="points" before="two" after="one"></ml-compare>
      </div>`,
    );
    const compare = box.querySelector('ml-compare')!;
    await drawn(compare);
    expect(textsOf(compare, '.result')).to.deep.equal(['5 errors', '0 errors']);
    Object.assign(compare, {before: 'one', after: box.querySelector('#two')});
    await drawn(compare);
    expect(textsOf(compare, '.result')).to.deep.equal(['0 errors', '5 errors']);
  });

  it("keeps the platform's methods before and after", async () => {
    const compare = await comparison();
    const [first, last] = [document.createElement('p'), document.createElement('p')];
    compare.before(first);
    compare.after(last);
    expect(compare.previousSibling).to.equal(first);
    expect(compare.nextSibling).to.equal(last);
  });

  it('asks for a second model where there is one', async () => {
    const compare = await fixture<MlCompare>(
      html`<ml-compare><ml-linear-model></ml-linear-model></ml-compare>`,
    );
    await drawn(compare);
    expect(textsOf(compare, '.note')[0]).to.contain('needs two models');
    compare.append(document.createElement('ml-linear-model'));
    await drawn(compare);
    expect(plotsOf(compare)).to.have.length(2);
    expect(textsOf(compare, '#summary')).to.deep.equal(['The parameters are the same.']);
  });

  it('names the attribute when a model is not there', async () => {
    const compare = await fixture<MlCompare>(html`<ml-compare after="nobody"></ml-compare>`);
    await drawn(compare);
    expect(compare.shadowRoot!.textContent).to.contain('<ml-compare after>');
  });

  it('stands side by side, and one below the other on a phone', async () => {
    const places = (compare: MlCompare) => plotsOf(compare).map(p => p.getBoundingClientRect());
    const [left, right] = places(await comparison()) as [DOMRect, DOMRect];
    expect(right.left).to.be.above(left.right);
    expect(right.top).to.be.closeTo(left.top, 0.5);
    expect(right.width).to.be.closeTo(left.width, 0.5);
    const [upper, lower] = places(await comparison('', 320)) as [DOMRect, DOMRect];
    expect(lower.top).to.be.above(upper.bottom);
    expect(upper.width).to.be.closeTo(320, 1);
  });

  it('has a table of every point under both models', async () => {
    const compare = await comparison();
    const details = compare.shadowRoot!.querySelector('details')!;
    details.open = true;
    await new Promise(resolve => details.addEventListener('toggle', resolve, {once: true}));
    await drawn(compare);
    expect(textsOf(compare, 'tbody tr')).to.have.length(10);
    expect(textsOf(compare, 'tbody tr:nth-child(2) td').slice(2)).to.deep.equal([
      'O',
      '−0.22',
      'right',
      '0.28',
      'wrong',
    ]);
    await expect(compare).to.be.accessible();
  });
});
