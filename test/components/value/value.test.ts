import {expect, fixture, html} from '@open-wc/testing';
import type {TemplateResult} from 'lit';
import type {MlValue} from '../../../components/define/ml-value.js';
import type {MlLinearModel} from '../../../components/define/ml-linear-model.js';
import '../../../components/define/ml-dataset.js';
import '../../../components/define/ml-linear-model.js';
import '../../../components/define/ml-plot.js';
import '../../../components/define/ml-product-model.js';
import '../../../components/define/ml-scene.js';
import '../../../components/define/ml-value.js';
import type {SelectDetail} from '../../../components/shared/events.js';
import {Source} from '../../../src/source.js';

/** A value beside the lecture's data and the model of w1, w2 and b. */
async function valued(
  value: TemplateResult,
  [w1, w2, b]: readonly [number, number, number] = [1, 1, -1],
): Promise<{value: MlValue; model: MlLinearModel}> {
  const scene = await fixture(html`
    <ml-scene>
      <ml-dataset name="lecture"></ml-dataset>
      <ml-linear-model w1=${w1} w2=${w2} b=${b}></ml-linear-model>
      <p>It is ${value} now.</p>
    </ml-scene>
  `);
  const [found, model] = [
    scene.querySelector('ml-value')!,
    scene.querySelector('ml-linear-model')!,
  ];
  await found.updateComplete;
  return {value: found, model};
}

const number = ({shadowRoot}: MlValue): string =>
  shadowRoot!.querySelector('[part=value]')!.textContent;
const title = ({shadowRoot}: MlValue): string | null =>
  shadowRoot!.querySelector('[part=value]')!.getAttribute('title');

class Clock extends Source {
  readonly kind = 'trainer';
  epoch = 12;
}

describe('<ml-value>', () => {
  for (const [theta, relu, log, errors] of [
    [[1, 1, -1], '0.00000000', '5.86005438', '0'],
    [[1, 1, -0.5], '1.11155800', '5.73199392', '4'],
    [[1, 1, -1.5], '1.66063374', '6.59378429', '5'],
    [[10, 10, -5], '11.11557999', '11.43419589', '4'],
    [[0, 0, 0], '0.00000000', '6.93147181', '6'],
  ] as const) {
    it(`reads losses and errors of the lecture under ${theta.join(', ')}`, async () => {
      const {value} = await valued(html`<ml-value digits="8"></ml-value>`, theta);
      expect(number(value)).to.equal(log);
      value.loss = 'relu';
      await value.updateComplete;
      expect(number(value)).to.equal(relu);
      value.of = 'errors';
      await value.updateComplete;
      expect(number(value)).to.equal(errors);
    });
  }

  it('reads mean loss, accuracy, score, distance and parameters', async () => {
    const {value} = await valued(
      html`<ml-value of="accuracy" digits="4" at="0.5 0.2"></ml-value>`,
      [0.5, 1.5, -1],
    );
    const read = async (of: string): Promise<string> => {
      value.of = of;
      await value.updateComplete;
      return number(value);
    };
    expect(number(value)).to.equal('0.8000');
    value.reduction = 'mean';
    expect(await read('loss')).to.equal('0.5870');
    expect(await read('score')).to.equal('−0.4500');
    expect(await read('distance')).to.equal('0.2846');
    expect(await read('w2')).to.equal('1.5000');
  });

  it('follows the model', async () => {
    const {value, model} = await valued(html`<ml-value of="b"></ml-value>`);
    model.b = 0.125;
    await value.updateComplete;
    expect(number(value)).to.equal('0.13');
  });

  it('reads the epoch of a trainer', async () => {
    const value = await fixture<MlValue>(
      html`<ml-value of="epoch" .trainer=${new Clock()}></ml-value>`,
    );
    await value.updateComplete;
    expect(number(value)).to.equal('12');
  });

  for (const [of, told] of [
    ['loss', 'No value: this needs a model and a dataset.'],
    ['errors', 'No value: this needs a model and a dataset.'],
    ['score', 'No value: this needs a model and a point (at="0.5 0.2").'],
    ['epoch', 'No value: this needs a trainer.'],
    ['w1', 'No value: this needs a model.'],
  ] as const) {
    it(`is a dash for ${of} where the sources are missing, and says which`, async () => {
      const value = await fixture<MlValue>(html`<ml-value of=${of}></ml-value>`);
      await value.updateComplete;
      expect([number(value), title(value)]).to.deep.equal(['–', told]);
      expect(value.shadowRoot!.querySelector('.visually-hidden')?.textContent).to.equal(told);
    });
  }

  it('has no accuracy and no mean over no points (battery 12)', async () => {
    const scene = await fixture(html`
      <ml-scene>
        <ml-dataset points=""></ml-dataset><ml-linear-model></ml-linear-model>
        <ml-value of="accuracy"></ml-value><ml-value reduction="mean"></ml-value
        ><ml-value></ml-value>
      </ml-scene>
    `);
    const values = [...scene.querySelectorAll('ml-value')];
    for (const value of values) await value.updateComplete;
    expect(values.map(number)).to.deep.equal(['–', '–', '0.00']);
    expect(title(values[0]!)).to.equal('No value: the dataset has no points.');
  });

  it('shows no NaN where numbers overflow (battery 12)', async () => {
    const {value} = await valued(
      html`<ml-value of="score" at="1 1"></ml-value>`,
      [1.7e308, 1.7e308, -1.7e308],
    );
    expect(number(value)).not.to.contain('NaN');
    value.of = 'w1';
    await value.updateComplete;
    expect(number(value)).to.equal('1.70E308');
  });

  it('measures the distance to the boundary that the plot of the data shows', async () => {
    const scene = await fixture(html`
      <ml-scene>
        <ml-dataset points="0.2,0.2,O; 4,3,X"></ml-dataset>
        <ml-product-model>
          <ml-linear-model w1="1" w2="0" b="-2"></ml-linear-model>
          <ml-linear-model w1="1" w2="0" b="-3"></ml-linear-model>
        </ml-product-model>
        <ml-plot></ml-plot>
        <ml-value of="distance" at="0.2 0.2"></ml-value>
        <ml-value of="distance" at="-9 0.2"></ml-value>
      </ml-scene>
    `);
    const plot = scene.querySelector('ml-plot')!;
    const [near, outside] = scene.querySelectorAll('ml-value');
    await Promise.all([plot.updateComplete, near!.updateComplete, outside!.updateComplete]);
    const told = new Promise<SelectDetail>(resolve =>
      plot.addEventListener('ml-select', ({detail}) => resolve(detail)),
    );
    plot.shadowRoot!.querySelector<SVGElement>('[data-index="0"]')!.focus();
    expect((await told).distance).to.be.closeTo(1.8, 1e-6);
    expect(number(near!)).to.equal('1.80');
    expect(number(outside!)).to.equal('11.00');
  });

  it('lists what there is when asked for something else', async () => {
    const {value} = await valued(html`<ml-value of="w3"></ml-value>`);
    expect(value.shadowRoot!.querySelector('.problems')?.textContent?.trim()).to.equal(
      '<ml-value of="w3">: expected one of loss, errors, accuracy, score, distance, epoch, w1, w2, b.',
    );
    for (const of of ['constructor', '__proto__', 'toString']) {
      value.of = of;
      await value.updateComplete;
      expect(number(value), of).to.equal('–');
    }
  });

  it('keeps its last point when given one that is none', async () => {
    const {value} = await valued(html`<ml-value of="score" at="0.5 0.2"></ml-value>`);
    for (const at of ['0.5', '1 2 3', 'a b']) {
      value.setAttribute('at', at);
      await value.updateComplete;
      expect([number(value), value.at], at).to.deep.equal(['−0.30', [0.5, 0.2]]);
    }
  });

  it('writes numbers in the language around it', async () => {
    const {value} = await valued(html`<span lang="fr"><ml-value digits="3"></ml-value></span>`);
    expect(number(value)).to.equal('5,860');
  });

  it('stands in the line of its sentence, in the type of the page, and is no live region', async () => {
    const {value} = await valued(html`<ml-value></ml-value>`);
    const [own, page] = [getComputedStyle(value), getComputedStyle(value.parentElement!)];
    expect(own.display).to.equal('inline');
    expect([own.fontFamily, own.fontSize, own.color]).to.deep.equal([
      page.fontFamily,
      page.fontSize,
      page.color,
    ]);
    expect(own.fontVariantNumeric).to.equal('tabular-nums');
    expect(value.shadowRoot!.querySelector('[aria-live], [role=status]')).to.equal(null);
    await expect(value.closest('ml-scene')!).to.be.accessible();
  });
});
