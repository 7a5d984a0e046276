import {expect, html} from '@open-wc/testing';
import {Dataset} from '../../../src/data/dataset.js';
import {pointsFromRows} from '../../../src/data/points.js';
import {lossNames} from '../../../src/loss/point-loss.js';
import {degenerate} from '../degenerate-rows.js';
import {find, plotOf, said, textOf} from './support.js';

describe('<ml-loss-plot> over degenerate data (battery 12)', () => {
  for (const [name, rows] of Object.entries(degenerate)) {
    it(`draws ${name} without an error`, async () => {
      const plot = await plotOf({data: new Dataset(pointsFromRows(rows)), pictures: 2});
      for (const loss of lossNames) {
        for (const scale of ['linear', 'log'] as const) {
          Object.assign(plot, {loss, scale});
          await plot.updateComplete;
          const markup = plot.renderRoot.querySelector('svg')!.outerHTML;
          expect(markup).not.to.match(/NaN|Infinity|undefined|null/);
          expect(textOf(plot)).not.to.match(/NaN|Infinity|undefined/);
          expect(said(plot)).to.match(/^b = −0\.50, loss /);
        }
      }
    });
  }

  it('has loss 0 everywhere over an empty dataset, and says so', async () => {
    const plot = await plotOf({data: new Dataset()});
    expect(said(plot)).to.equal('b = −0.50, loss 0.00');
    expect(textOf(plot)).to.contain('The dataset has no points yet');
    expect(find(plot, '.lowest')).to.equal(null);
  });

  it('says where the loss leaves the numbers', async () => {
    const plot = await plotOf(
      {loss: 'squared', from: -2e154, to: 2e154},
      html`<ml-linear-model w1="1" w2="1" b="0"></ml-linear-model>`,
    );
    expect(textOf(plot)).to.contain('the loss is too large to be a number');
    expect(find(plot, '.curve').getAttribute('d')).not.to.equal('');
  });

  it('takes an extreme model', async () => {
    for (const b of ['1e308', '-1e308', '1e-308']) {
      const plot = await plotOf({pictures: 3}, html`<ml-linear-model b=${b}></ml-linear-model>`);
      expect(plot.renderRoot.querySelector('svg')!.outerHTML).not.to.match(/NaN|Infinity/);
    }
  });
});
