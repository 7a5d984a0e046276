import {expect} from '@open-wc/testing';
import {sendKeys, sendMouse} from '@web/test-runner-commands';
import type {MlDataset} from '../../../components/define/ml-dataset.js';
import type {MlPlot} from '../../../components/define/ml-plot.js';
import type {SelectDetail} from '../../../components/shared/events.js';
import {mouseDrag, touchDrag} from '../../runner/commands.js';
import {drawn, focus, lecturePlot, middleOf, part, parts, placeOf, plotOf} from './page.js';

const point = (plot: MlPlot, index: number): SVGElement => part(plot, `[data-index="${index}"]`);

async function editable(): Promise<{plot: MlPlot; dataset: MlDataset; rows: () => number[][]}> {
  const {plot} = await plotOf(
    '<ml-dataset editable points="0.2,0.2,O; 0.5,0.5,X; 0.8,0.3,O"></ml-dataset>',
  );
  const dataset = plot.querySelector('ml-dataset')!;
  const rows = (): number[][] => {
    const {x1, x2, y} = dataset.handle.points;
    return Array.from(y, (label, i) => [x1[i]!, x2[i]!, label]);
  };
  return {plot, dataset, rows};
}

const button = (plot: MlPlot, name: string): HTMLButtonElement =>
  [...plot.shadowRoot!.querySelectorAll('button')].find(
    ({ariaLabel, textContent}) => ariaLabel === name || textContent.trim() === name,
  )!;

describe('looking at a point', () => {
  it('with the mouse shows its numbers beside it, and tells the page once', async () => {
    const {plot} = await lecturePlot();
    const heard: SelectDetail[] = [];
    plot.addEventListener('ml-select', ({detail}) => heard.push(detail));
    const [x, y] = middleOf(point(plot, 0));
    await sendMouse({type: 'move', position: [x, y]});
    await sendMouse({type: 'move', position: [x + 1, y + 1]});
    await drawn(plot);
    const texts = parts(plot, '.readout text').map(text => text.textContent);
    expect(texts).to.deep.equal([
      '(0.57, 0.43)',
      'score',
      '0.10',
      'margin (right)',
      '0.10',
      'distance',
      '0.07',
      'log loss',
      '0.64',
    ]);
    expect(heard).to.have.length(1);
    const {index, x1, score, margin, distance, loss} = heard[0]!;
    expect([index, x1]).to.deep.equal([0, 0.5714025946899135]);
    expect(score).to.be.closeTo(0.1002916497, 1e-9);
    expect(margin).to.equal(score);
    expect(distance).to.be.closeTo(0.1002916497 / Math.SQRT2, 1e-9);
    expect(loss).to.be.closeTo(Math.log1p(Math.exp(-0.1002916497)), 1e-9);
  });

  it('never covers it', async () => {
    const {plot} = await lecturePlot();
    for (const index of [0, 5, 6, 8]) {
      await sendMouse({type: 'move', position: [...middleOf(point(plot, index))]});
      await drawn(plot);
      const panel = part(plot, '.readout rect').getBoundingClientRect();
      const mark = part(plot, `[data-index="${index}"] .mark`).getBoundingClientRect();
      const apart =
        panel.right <= mark.left ||
        panel.left >= mark.right ||
        panel.bottom <= mark.top ||
        panel.top >= mark.bottom;
      const frame = part(plot, '.frame').getBoundingClientRect();
      const inside = panel.left >= frame.left && panel.right <= frame.right;
      expect(inside, `point ${index}`).to.equal(true);
      expect(apart, `point ${index}`).to.equal(true);
    }
  });

  it('ends when the mouse leaves', async () => {
    const {plot} = await lecturePlot();
    await sendMouse({type: 'move', position: [...middleOf(point(plot, 0))]});
    await drawn(plot);
    await sendMouse({type: 'move', position: [390, 390]});
    await drawn(plot);
    expect(parts(plot, '.readout, .highlight')).to.have.length(0);
  });

  it('highlights it in every plot of the dataset, with the numbers in one', async () => {
    const {plot, model} = await lecturePlot();
    const other = document.createElement('ml-plot');
    other.data = plot.querySelector('ml-dataset');
    other.model = model;
    plot.after(other);
    await drawn(plot, other);
    let changes = 0;
    const dataset = plot.querySelector('ml-dataset')!;
    for (const name of ['ml-input', 'ml-change']) dataset.addEventListener(name, () => changes++);
    await focus(plot, point(plot, 3));
    await drawn(other);
    expect(parts(plot, '.halo')).to.have.length(1);
    expect(parts(other, '.halo')).to.have.length(1);
    expect(parts(plot, '.readout')).to.have.length(1);
    expect(parts(other, '.readout')).to.have.length(0);
    expect(changes).to.equal(0);
  });

  it('by keys goes from point to point, with one stop of Tab', async () => {
    const {plot} = await lecturePlot();
    const stops = (): string[] =>
      parts(plot, '.point[tabindex="0"]').map(each => (each as SVGElement).dataset.index!);
    expect(stops()).to.deep.equal(['0']);
    await focus(plot, point(plot, 0));
    await sendKeys({press: 'ArrowRight'});
    await sendKeys({press: 'ArrowDown'});
    await drawn(plot);
    expect(stops()).to.deep.equal(['2']);
    await sendKeys({press: 'ArrowLeft'});
    await sendKeys({press: 'End'});
    await drawn(plot);
    expect(plot.shadowRoot!.activeElement).to.equal(point(plot, 9));
    await sendKeys({press: 'ArrowRight'});
    expect(plot.shadowRoot!.activeElement).to.equal(point(plot, 9));
  });

  it('changes nothing in a dataset that is not editable', async () => {
    const {plot} = await lecturePlot();
    const before = plot.querySelector('ml-dataset')!.handle.points;
    await sendMouse({type: 'click', position: [...placeOf(plot, 0.9, 0.2)]});
    const [x, y] = middleOf(point(plot, 2));
    await mouseDrag([x, y], [x + 20, y], [x + 30, y]);
    await sendKeys({press: 'Delete'});
    expect(plot.querySelector('ml-dataset')!.handle.points).to.equal(before);
    expect(parts(plot, '.toolbar')).to.have.length(0);
  });
});

describe('editing points', () => {
  it('by the mouse drags one, in readable steps', async () => {
    const {plot, rows} = await editable();
    const [x, y] = middleOf(point(plot, 1));
    await mouseDrag([x, y], [x + 16, y], [x + 32, y - 64]);
    expect(rows()[1]).to.deep.equal([0.6, 0.7, 1]);
  });

  it('by a finger drags one where there is a finger', async () => {
    const {plot, rows} = await editable();
    const [x, y] = middleOf(point(plot, 1));
    const done = await touchDrag([x, y], [x + 16, y - 32], [x + 32, y - 64]);
    expect(rows()[1]).to.deep.equal(done ? [0.6, 0.7, 1] : [0.5, 0.5, 1]);
  });

  it('keeps what is dragged in the picture', async () => {
    const {plot, rows} = await editable();
    const [x, y] = middleOf(point(plot, 1));
    await mouseDrag([x, y], [x + 100, y], [x + 370, y]);
    expect(rows()[1]).to.deep.equal([1, 0.5, 1]);
  });

  it('by a click adds one, and does not take a drag for a click', async () => {
    const {plot, rows} = await editable();
    await sendMouse({type: 'click', position: [...placeOf(plot, 0.3, 0.8)]});
    expect(rows()).to.have.length(4);
    expect(rows()[3]![2]).to.equal(-1);
    expect(rows()[3]![0]).to.be.closeTo(0.3, 0.011);
    await mouseDrag(placeOf(plot, 0.6, 0.9), placeOf(plot, 0.7, 0.8), placeOf(plot, 0.9, 0.9));
    expect(rows()).to.have.length(4);
  });

  it('adds one of the label that was chosen', async () => {
    const {plot, rows} = await editable();
    button(plot, 'Label X').click();
    await drawn(plot);
    expect(button(plot, 'Label X').ariaPressed).to.equal('true');
    await sendMouse({type: 'click', position: [...placeOf(plot, 0.3, 0.8)]});
    expect(rows()[3]![2]).to.equal(1);
  });

  it('by clicks picks one up and puts it down', async () => {
    const {plot, rows} = await editable();
    await sendMouse({type: 'click', position: [...middleOf(point(plot, 0))]});
    await drawn(plot);
    expect(point(plot, 0).getAttribute('aria-selected')).to.equal('true');
    await sendMouse({type: 'click', position: [...placeOf(plot, 0.3, 0.8)]});
    await drawn(plot);
    expect(rows()).to.have.length(3);
    expect(rows()[0]![1]).to.be.closeTo(0.8, 0.011);
    expect(parts(plot, '[aria-selected="true"]')).to.have.length(0);
  });

  it('by keys picks one up, moves it, puts it back or down', async () => {
    const {plot, rows} = await editable();
    await focus(plot, point(plot, 0));
    await sendKeys({press: 'Enter'});
    await sendKeys({press: 'ArrowRight'});
    await sendKeys({press: 'ArrowUp'});
    expect(rows()[0]).to.deep.equal([0.21, 0.21, -1]);
    await sendKeys({press: 'Escape'});
    expect(rows()[0]).to.deep.equal([0.2, 0.2, -1]);
    await sendKeys({press: ' '});
    await sendKeys({press: 'ArrowLeft'});
    await sendKeys({press: 'Enter'});
    await sendKeys({press: 'ArrowRight'});
    expect(rows()[0]).to.deep.equal([0.19, 0.2, -1]);
  });

  it('by Delete removes one, and goes on to the next', async () => {
    const {plot, rows} = await editable();
    await focus(plot, point(plot, 1));
    await sendKeys({press: 'Delete'});
    await drawn(plot);
    expect(rows()).to.deep.equal([
      [0.2, 0.2, -1],
      [0.8, 0.3, -1],
    ]);
    expect(plot.shadowRoot!.activeElement).to.equal(point(plot, 1));
  });

  it('by buttons adds one in the middle, gives it another label, and removes it', async () => {
    const {plot, rows} = await editable();
    button(plot, 'Add').click();
    await drawn(plot);
    expect(rows()[3]).to.deep.equal([0.5, 0.5, -1]);
    button(plot, 'Label X').click();
    await drawn(plot);
    expect(rows()[3]).to.deep.equal([0.5, 0.5, 1]);
    button(plot, 'Remove').click();
    await drawn(plot);
    expect(rows()).to.have.length(3);
    expect(button(plot, 'Remove').disabled).to.equal(true);
  });

  it('changes nothing where the page vetoes it', async () => {
    const {plot, dataset, rows} = await editable();
    const before = rows();
    dataset.addEventListener('ml-beforeinput', event => event.preventDefault());
    const [x, y] = middleOf(point(plot, 1));
    await mouseDrag([x, y], [x + 16, y], [x + 32, y - 64]);
    await sendMouse({type: 'click', position: [...placeOf(plot, 0.3, 0.8)]});
    await focus(plot, point(plot, 0));
    await sendKeys({press: 'Delete'});
    expect(rows()).to.deep.equal(before);
  });

  it('is not possible where the plot is readonly', async () => {
    const {plot, rows} = await editable();
    plot.readonly = true;
    await drawn(plot);
    await sendMouse({type: 'click', position: [...placeOf(plot, 0.3, 0.8)]});
    await focus(plot, point(plot, 0));
    await sendKeys({press: 'Delete'});
    expect(rows()).to.have.length(3);
    expect(parts(plot, '.toolbar')).to.have.length(0);
  });
});
