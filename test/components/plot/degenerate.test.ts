import {expect} from '@open-wc/testing';
import {Dataset} from '../../../src/data/dataset.js';
import {pointsFromRows} from '../../../src/data/points.js';
import type {PointRow} from '../../../src/data/points.js';
import {drawn, focus, part, parts, plotOf} from './page.js';

const same: PointRow = [0.3, 0.3, 1];
const sets: Record<string, PointRow[]> = {
  'no point': [],
  'one point': [same],
  'identical points': [same, same, same],
  'identical points of both classes': [same, [0.3, 0.3, -1]],
  'one class': [same, [0.1, 0.9, 1]],
  'points on a line': [
    [0.1, 0.1, 1],
    [0.2, 0.2, -1],
    [0.3, 0.3, 1],
  ],
  'huge numbers': [
    [1e308, 1e308, 1],
    [-1e308, -1e308, -1],
    [1e308, -1e308, 1],
  ],
  'tiny numbers': [
    [1e-308, -1e-308, 1],
    [5e-324, 0, -1],
  ],
  'numbers far from 0': [
    [1e15, 1e15, 1],
    [1e15 + 1, 1e15, -1],
  ],
  'what is not a number': [
    [NaN, 0.1, 1],
    [0.1, Infinity, -1],
    [0.5, 0.5, 1],
  ],
  'answers of a regression': [
    [0.1, 0.2, 3.7],
    [0.4, 0.2, 0],
  ],
};

const models = {
  'a model': '<ml-linear-model></ml-linear-model>',
  'a model without weights': '<ml-linear-model w1="0" w2="0" b="1"></ml-linear-model>',
  'a huge model': '<ml-linear-model w1="1e308" w2="-1e308" b="1e308"></ml-linear-model>',
  'a product of none': '<ml-product-model></ml-product-model>',
};

describe('degenerate data in a plot (battery 12)', () => {
  for (const [name, rows] of Object.entries(sets)) {
    for (const [kind, markup] of Object.entries(models)) {
      it(`${name} under ${kind} is drawn without an error and without “NaN”`, async () => {
        const {plot} = await plotOf(markup, 'axes grid distances="all" losses="log"');
        plot.data = new Dataset(pointsFromRows(rows));
        await drawn(plot);
        const [first] = parts(plot, '.point');
        if (first) await focus(plot, first);
        plot.shadowRoot!.querySelector('details')?.setAttribute('open', '');
        await drawn(plot);
        const shown = part(plot, 'figure').outerHTML.match(/.{0,40}(NaN|undefined|Infinity)/g);
        expect(shown).to.equal(null);
        expect(parts(plot, '.problems')).to.have.length(0);
      });
    }
  }
});
