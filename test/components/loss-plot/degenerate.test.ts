import {expect, html} from '@open-wc/testing';
import {Dataset} from '../../../src/data/dataset.js';
import {pointsFromRows} from '../../../src/data/points.js';
import type {PointRow} from '../../../src/data/points.js';
import {lossNames} from '../../../src/loss/point-loss.js';
import {find, plotOf, said, textOf} from './support.js';

const many = (n: number, row: (i: number) => PointRow): PointRow[] =>
  Array.from({length: n}, (_, i) => row(i));

const datasets: Record<string, PointRow[]> = {
  'no point': [],
  'one point': [[0.5, 0.5, 1]],
  'one point at the origin': [[0, 0, -1]],
  'identical points': many(5, () => [0.3, 0.3, 1]),
  'identical points of both classes': many(6, i => [0.3, 0.3, i % 2 ? 1 : -1]),
  'one class': many(5, i => [i / 5, 0.5, 1]),
  'the other class': many(5, i => [i / 5, 0.5, -1]),
  'a line of points': many(9, i => [i / 9, i / 9, i > 4 ? 1 : -1]),
  'negative places': many(4, i => [-i, -i, i % 2 ? 1 : -1]),
  'tiny places': many(4, i => [i * 1e-300, i * 1e-300, i % 2 ? 1 : -1]),
  'great places': many(4, i => [i * 1e150, 1, i % 2 ? 1 : -1]),
  'places at the end of the numbers': [
    [1e308, 1e308, 1],
    [-1e308, -1e308, -1],
  ],
  'a place that is no number': [
    [NaN, 0.5, 1],
    [0.2, 0.2, -1],
  ],
  'only places that are no numbers': [[NaN, NaN, 1]],
  'an infinite place': [
    [Infinity, 0, 1],
    [0.2, 0.1, -1],
  ],
  'a label of 0': [[0.5, 0.5, 0]],
  'a label that is no number': [[0.5, 0.5, NaN]],
  'real labels': many(4, i => [i / 4, 0.5, i * 1e6]),
  'far apart': [
    [0, 0, 1],
    [1e9, 1e-9, -1],
  ],
  'many points': many(500, i => [(i * 7919) % 101, (i * 104729) % 97, i % 2 ? 1 : -1]),
};

describe('<ml-loss-plot> over degenerate data (battery 12)', () => {
  for (const [name, rows] of Object.entries(datasets)) {
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
