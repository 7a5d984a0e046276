import {expect} from '@open-wc/testing';
import '../../../components/define/ml-linear-model.js';
import type {MlValue} from '../../../components/define/ml-value.js';
import '../../../components/define/ml-value.js';
import {clearPage, until, watched} from './support.js';

describe('A view of an <ml-dataset>', () => {
  afterEach(clearPage);

  it('shows the loss of the lecture, and follows edits and new points', async () => {
    const {dataset} = await watched(
      `<ml-linear-model id="line" b="-1"></ml-linear-model>
      <ml-value of="loss" data="points" model="line" digits="6" lang="en"></ml-value>
      <ml-dataset id="points" name="lecture"></ml-dataset>`,
    );
    const view = dataset.previousElementSibling as MlValue;
    const shows = (text: string) => until(() => view.shadowRoot!.textContent.trim() === text);
    await shows('5.860054');
    dataset.points = '0.5,0.5,X';
    await shows('0.693147');
    dataset.add({x1: 0.25, x2: 0.75, y: 'O'});
    await shows('1.386294');
    expect(dataset.points.length).to.equal(2);
  });
});
