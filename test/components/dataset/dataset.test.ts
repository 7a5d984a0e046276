import {expect, fixture, html} from '@open-wc/testing';
import type {MlDataset} from '../../../components/define/ml-dataset.js';
import '../../../components/define/ml-dataset.js';

describe('<ml-dataset>', () => {
  it('draws a toy set by name', async () => {
    const dataset = await fixture<MlDataset>(html`<ml-dataset name="lecture"></ml-dataset>`);
    expect(dataset.points.length).to.equal(10);
    expect(dataset.points[0]).to.deep.equal({x1: 0.5714025946899135, x2: 0.4288890546751146, y: 1});
  });

  it('takes points as inline text, as objects, as arrays and as typed columns', () => {
    const dataset = document.createElement('ml-dataset');
    const expected = [
      {x1: 0.1, x2: 0.2, y: -1},
      {x1: 0.8, x2: 0.9, y: 1},
    ];
    const forms = [
      '0.1,0.2,O; 0.8,0.9,X',
      '[[0.1, 0.2, 0], [0.8, 0.9, 1]]',
      expected,
      expected.map(({x1, x2, y}) => [x1, x2, y]),
      {x1: Float64Array.of(0.1, 0.8), x2: Float64Array.of(0.2, 0.9), y: Int8Array.of(-1, 1)},
    ];
    for (const form of forms) {
      dataset.points = null;
      dataset.points = form;
      expect(dataset.points).to.deep.equal(expected);
    }
  });
});
