import {expect, fixture, html, oneEvent} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import '../../../components/define/ml-dataset.js';
import '../../../components/define/ml-linear-model.js';
import '../../../components/define/ml-plot.js';
import '../../../components/define/ml-point-loss.js';
import {Dataset} from '../../../src/data/dataset.js';
import {pointsFromRows} from '../../../src/data/points.js';
import type {PointRow} from '../../../src/data/points.js';
import type {MlPointLoss} from '../../../components/define/ml-point-loss.js';

async function drawn(element: MlPointLoss): Promise<void> {
  while (!(await element.updateComplete));
}

async function pictureOf(attributes = '', b = -0.5): Promise<MlPointLoss> {
  const box = await fixture<HTMLElement>(html`<div style="inline-size: 360px"></div>`);
  box.innerHTML = `<ml-point-loss ${attributes}>
    <ml-dataset name="lecture"></ml-dataset>
    <ml-linear-model b="${b}"></ml-linear-model>
  </ml-point-loss>`;
  const element = box.querySelector('ml-point-loss')!;
  await drawn(element);
  return element;
}

const part = <Kind extends Element = SVGElement>(element: MlPointLoss, selector: string): Kind =>
  element.shadowRoot!.querySelector<Kind>(selector)!;

const textOf = (element: MlPointLoss, selector: string): string =>
  part(element, selector).textContent.replace(/\s+/g, ' ').trim();

/** Where the middle of a point's target is, in user units. */
const placeOf = (element: MlPointLoss, index: number): [number, number] => {
  const target = part(element, `[data-index="${index}"] .target`);
  return [Number(target.getAttribute('cx')), Number(target.getAttribute('cy'))];
};

async function withRows(rows: readonly PointRow[]): Promise<MlPointLoss> {
  const element = await pictureOf();
  element.data = new Dataset(pointsFromRows(rows));
  await drawn(element);
  return element;
}

describe('point losses', () => {
  it('have every point at its margin, on the curve', async () => {
    const element = await pictureOf('loss="relu"');
    // From −1 to 1.5 on 312 units from 38 on, and losses from 0 at 208 to 1 at 22.
    const margins = new Map([
      [0, 0.5714025946899135 + 0.4288890546751146 - 0.5],
      [1, -(0.5780913011344704 + 0.20609823213950174 - 0.5)],
      [3, -(0.6534725339011758 + 0.16022955651881965 - 0.5)],
    ]);
    for (const [index, margin] of margins) {
      const [x, y] = placeOf(element, index);
      expect(x).to.be.closeTo(38 + ((margin + 1) / 2.5) * 312, 0.01);
      expect(y).to.be.closeTo(208 - Math.max(0, -margin) * 186, 0.01);
    }
  });

  it("are summed up term by term, with the lecture's sums", async () => {
    expect(textOf(await pictureOf('loss="relu"'), '.sum')).to.equal(
      '0.00 + 0.28 + 0.00 + 0.31 + 0.35 + 0.00 + 0.00 + 0.00 + 0.17 + 0.00 ≈ 1.11',
    );
    expect(textOf(await pictureOf('loss="log"', -1), '.sum b')).to.equal('5.86');
    expect(textOf(await pictureOf('loss="log"'), '#summary')).to.equal(
      'The sum of the log loss over 10 points is 5.73. 4 points are on the wrong side.',
    );
  });

  it('move when the model moves', async () => {
    const element = await pictureOf('loss="relu"');
    element.querySelector('ml-linear-model')!.b = -0.9;
    await drawn(element);
    const margin = 0.5714025946899135 + 0.4288890546751146 - 0.9;
    expect(placeOf(element, 0)[0]).to.be.closeTo(38 + ((margin + 1) / 2) * 312, 0.01);
    expect(textOf(element, '.sum b')).to.equal('0.00');
  });

  it('do not change their scale while a drag makes margins smaller', async () => {
    const element = await pictureOf('loss="relu"', -5);
    const {handle} = element.querySelector('ml-linear-model')!;
    const left = (): string => textOf(element, '.tick text');
    expect(left()).to.equal('−4');
    handle.set({b: -0.5}, {origin: 'user', settled: false});
    await drawn(element);
    expect(left()).to.equal('−4');
    handle.settle();
    await drawn(element);
    expect(left()).to.equal('−1.0');
  });

  it('are reached by keys in the order of their margins, and looked at in all views', async () => {
    const element = await pictureOf('loss="relu"');
    const dataset = element.querySelector('ml-dataset')!.handle;
    part(element, '[tabindex="0"]').focus();
    await drawn(element);
    expect(dataset.selected).to.equal(4);
    const told = oneEvent(element, 'ml-select');
    await sendKeys({press: 'ArrowRight'});
    expect((await told).detail).to.include({index: 3, y: -1, protocol: 1});
    await drawn(element);
    expect(textOf(element, '.reading')).to.equal('margin −0.31, loss 0.31');
    expect(textOf(element, '.looked')).to.equal('0.31');
    await sendKeys({press: 'End'});
    await drawn(element);
    expect(dataset.selected).to.equal(2);
    await sendKeys({press: 'Home'});
    await drawn(element);
    expect(dataset.selected).to.equal(4);
  });

  it('show the point that another view looks at', async () => {
    const element = await pictureOf();
    element.querySelector('ml-dataset')!.handle.select(8);
    await drawn(element);
    expect(part(element, '.halo')).to.not.equal(null);
    expect(textOf(element, '.reading')).to.contain('margin −0.17');
  });

  it('are looked at under a pointer', async () => {
    const element = await pictureOf();
    const {x, y, width, height} = part(element, '[data-index="2"] .target').getBoundingClientRect();
    const place = {clientX: x + width / 2, clientY: y + height / 2};
    const picture = part(element, '.picture');
    picture.dispatchEvent(new PointerEvent('pointermove', {...place, bubbles: true}));
    const dataset = element.querySelector('ml-dataset')!.handle;
    expect(dataset.selected).to.equal(2);
    picture.dispatchEvent(new PointerEvent('pointerleave', {pointerType: 'mouse'}));
    expect(dataset.selected).to.equal(undefined);
  });

  it('are a table with their sum', async () => {
    const element = await pictureOf('loss="relu"');
    const details = part<HTMLDetailsElement>(element, 'details');
    details.open = true;
    await new Promise(resolve => details.addEventListener('toggle', resolve, {once: true}));
    await drawn(element);
    expect(element.shadowRoot!.querySelectorAll('tbody tr')).to.have.length(11);
    const cells = (row: string): (string | null)[] =>
      [...element.shadowRoot!.querySelectorAll(`${row} > *`)].map(({textContent}) => textContent);
    expect(cells('tbody tr:nth-child(2)')).to.deep.equal(['2', 'O', '0.28', '−0.28', '0.28']);
    expect(cells('tbody tr:last-child')).to.deep.equal(['Sum', '', '', '', '1.11']);
    await expect(element).to.be.accessible();
  });

  it('are two paths where there are many', async () => {
    const element = await withRows(
      Array.from({length: 5000}, (_, i) => [i / 5000, 0.2, i % 2 ? 1 : -1]),
    );
    expect(element.shadowRoot!.querySelectorAll('.dots')).to.have.length(2);
    expect(element.shadowRoot!.querySelectorAll('.point')).to.have.length(0);
    expect(textOf(element, '.few')).to.equal('1667 of the 5000 points are drawn.');
  });

  it('tell of points that are too far away', async () => {
    const element = await withRows([
      [1, 1, 1],
      [1e9, 0, -1],
    ]);
    expect(element.shadowRoot!.querySelectorAll('.point')).to.have.length(1);
    expect(textOf(element, '.few')).to.equal('1 point is too far away to be drawn.');
  });

  it('say that they are for classes', async () => {
    const element = await withRows([[0.1, 0.2, 3.5]]);
    expect(textOf(element, '.note')).to.contain('for classes');
  });

  it('can be saved as a picture', async () => {
    const element = await pictureOf();
    const saved = new DOMParser().parseFromString(element.toSVG(), 'image/svg+xml');
    expect(saved.querySelector('title')!.textContent).to.contain('log loss');
    expect((await element.toPNG()).size).to.be.above(1000);
  });
});
