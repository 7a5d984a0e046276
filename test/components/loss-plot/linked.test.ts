import {expect, fixture, html} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import '../../../components/define/ml-dataset.js';
import '../../../components/define/ml-value.js';
import type {MlDataset} from '../../../components/define/ml-dataset.js';
import type {MlLossPlot} from '../../../components/define/ml-loss-plot.js';
import {find, handleOf, modelIn, plotOf, said} from './support.js';

describe('<ml-loss-plot> among other views', () => {
  it('shares a model and a dataset of the page with them', async () => {
    const page = await fixture(
      html`<div>
        <ml-dataset id="points" name="lecture"></ml-dataset>
        <ml-linear-model id="line" w1="1" w2="1" b="-0.5"></ml-linear-model>
        <ml-loss-plot data="points" model="line"></ml-loss-plot>
        <ml-loss-plot data="points" model="line" loss="relu"></ml-loss-plot>
        <ml-value of="loss" data="points" model="line"></ml-value>
      </div>`,
    );
    const [log, relu] = page.querySelectorAll<MlLossPlot>('ml-loss-plot');
    const value = page.querySelector('ml-value')!;
    await Promise.all([log!.updateComplete, relu!.updateComplete, value.updateComplete]);
    expect(said(relu!)).to.equal('b = −0.50, loss 1.11');
    handleOf(log!).focus();
    for (let i = 0; i < 10; i++) await sendKeys({press: 'ArrowLeft'});
    await Promise.all([log!.updateComplete, relu!.updateComplete, value.updateComplete]);
    expect(said(log!)).to.equal('b = −1.00, loss 5.86');
    expect(said(relu!)).to.equal('b = −1.00, loss 0.00');
    expect(value.shadowRoot!.textContent.trim()).to.equal('5.86');
  });

  it('follows another parameter and the data', async () => {
    const page = await fixture(
      html`<div>
        <ml-dataset name="lecture"></ml-dataset>
        <ml-loss-plot><ml-linear-model w1="1" w2="1" b="-0.5"></ml-linear-model></ml-loss-plot>
      </div>`,
    );
    const plot = page.querySelector('ml-loss-plot')!;
    plot.data = page.querySelector('ml-dataset')!;
    await plot.updateComplete;
    const before = find(plot, '.curve').getAttribute('d');
    modelIn(plot).w1 = 2;
    await plot.updateComplete;
    const turned = find(plot, '.curve').getAttribute('d');
    expect(turned).not.to.equal(before);
    page.querySelector<MlDataset>('ml-dataset')!.handle.remove(0);
    await plot.updateComplete;
    expect(find(plot, '.curve').getAttribute('d')).not.to.equal(turned);
  });

  it('keeps its curve and its interval while its own parameter moves', async () => {
    const plot = await plotOf();
    const curve = find(plot, '.curve').getAttribute('d');
    modelIn(plot).b = 2.5;
    await plot.updateComplete;
    expect(find(plot, '.curve').getAttribute('d')).to.equal(curve);
  });

  it('widens its interval for a value outside, and does not narrow it again', async () => {
    const plot = await plotOf();
    const interval = (): (string | null)[] =>
      ['aria-valuemin', 'aria-valuemax'].map(name => handleOf(plot).getAttribute(name));
    modelIn(plot).b = 7;
    await plot.updateComplete;
    expect(interval()).to.deep.equal(['-10', '10']);
    modelIn(plot).b = 0;
    await plot.updateComplete;
    expect(interval()).to.deep.equal(['-10', '10']);
  });

  it('tells who edits, and shows the state as it is when the edit is refused', async () => {
    const plot = await plotOf();
    const edits: unknown[] = [];
    plot.addEventListener('ml-beforeinput', event => {
      edits.push({view: event.detail.view, origin: event.detail.origin});
      event.preventDefault();
    });
    handleOf(plot).focus();
    await sendKeys({press: 'ArrowRight'});
    await plot.updateComplete;
    expect(edits).to.deep.equal([{view: 'ml-loss-plot', origin: 'user'}]);
    expect(modelIn(plot).b).to.equal(-0.5);
    expect(said(plot)).to.equal('b = −0.50, loss 5.73');
  });
});
