import {expect} from '@open-wc/testing';
import type {MlLossPlot} from '../../../components/define/ml-loss-plot.js';
import {Dataset} from '../../../src/data/dataset.js';
import {emulate} from '../../runner/commands.js';
import {find, findAll, handleOf, plotOf, textOf} from './support.js';

describe('access to <ml-loss-plot>', () => {
  const states: Record<string, Partial<MlLossPlot>> = {
    plain: {},
    'with pictures': {pictures: 4, from: -1.7, to: -0.7},
    'logarithmic and lowest at 0': {loss: 'relu', scale: 'log'},
    empty: {data: new Dataset()},
    'without data': {data: null},
    'with a bad setting': {parameter: 'c'},
  };
  for (const theme of ['light', 'dark'] as const) {
    for (const [name, state] of Object.entries(states)) {
      it(`has no axe violation ${name}, ${theme} (battery 33)`, async () => {
        const plot = await plotOf({theme, ...state});
        plot.parentElement!.style.background = theme === 'dark' ? '#171a22' : '#fff';
        await expect(plot).to.be.accessible();
      });
    }
  }

  it('has a name, a summary, and a slider with its bounds and its value (battery 35)', async () => {
    const plot = await plotOf({pictures: 2});
    const svg = find(plot, 'svg');
    expect(svg.getAttribute('aria-label')).to.equal('log loss over b');
    expect(find(plot, '#summary').textContent).to.equal(
      'The log loss of 10 points over b, from −3.00 to 3.00. ' +
        'At the present b = −0.50 it is 5.73. The lowest shown is 5.71, at b = −0.64. ' +
        'Small pictures show the model at b = −3, 0.',
    );
    const handle = handleOf(plot);
    const {role, tabIndex} = Object.assign(handle, {role: handle.getAttribute('role')});
    expect([role, tabIndex]).to.deep.equal(['slider', 0]);
    expect(handle.getAttribute('aria-valuenow')).to.equal('-0.5');
  });

  it('has a target of 24 pixels at a width of 320 (battery 39)', async () => {
    const plot = await plotOf();
    const {width, height} = find(plot, '.reach').getBoundingClientRect();
    expect(Math.min(width, height)).to.be.at.least(24);
  });

  it('keeps its words inside the picture', async () => {
    for (const b of [-3, -1.5, 0, 3]) {
      const plot = await plotOf({pictures: 3});
      plot.querySelector('ml-linear-model')!.b = b;
      await plot.updateComplete;
      const box = find(plot, 'svg').getBoundingClientRect();
      for (const text of findAll(plot, '.readout, .lowest text')) {
        const {left, right, top, bottom} = text.getBoundingClientRect();
        expect(left).to.be.at.least(box.left - 1);
        expect(right).to.be.at.most(box.right + 1);
        expect(top).to.be.at.least(box.top - 1);
        expect(bottom).to.be.at.most(box.bottom + 1);
      }
    }
  });

  it('is drawn in forced colours', async function () {
    if (!(await emulate({'forced-colors': 'active'}))) {
      expect(matchMedia('(forced-colors: active)').matches).to.equal(false);
      return;
    }
    const plot = await plotOf({pictures: 2});
    const canvas = getComputedStyle(plot.parentElement!);
    expect(getComputedStyle(find(plot, '.curve')).stroke).not.to.equal(canvas.backgroundColor);
    expect(textOf(plot)).to.contain('lowest at −0.64');
    await emulate({});
  });
});
