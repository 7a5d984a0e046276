import {expect} from '@open-wc/testing';
import {sendKeys, sendMouse} from '@web/test-runner-commands';
import type {MlPlot} from '../../../components/define/ml-plot.js';
import {pointsFromRows} from '../../../src/data/points.js';
import type {PointRow} from '../../../src/data/points.js';
import type {Dataset} from '../../../src/data/dataset.js';
import {drawn, focus, middleOf, part, parts, plotOf} from './page.js';

const rows: readonly PointRow[] = [
  [0.2, 0.2, -1],
  [0.5, 0.5, 1],
  [0.8, 0.3, -1],
  [0.3, 0.8, 1],
  [0.7, 0.7, 1],
];

async function editable(): Promise<{plot: MlPlot; dataset: Dataset; places: () => number[][]}> {
  const {plot} = await plotOf('<ml-dataset editable></ml-dataset>');
  const dataset = plot.querySelector('ml-dataset')!.handle;
  dataset.set(pointsFromRows(rows));
  await drawn(plot);
  const places = (): number[][] =>
    Array.from(dataset.points.x1, (x1, i) => [x1, dataset.points.x2[i]!]);
  return {plot, dataset, places};
}

const point = (plot: MlPlot, index: number): SVGElement => part(plot, `[data-index="${index}"]`);
const placesOf = (some: readonly PointRow[]): number[][] => some.map(([x1, x2]) => [x1, x2]);

describe('a point in a hand while the page changes the data', () => {
  it('goes back to its own place by Escape after one before it is removed', async () => {
    const {plot, dataset, places} = await editable();
    await focus(plot, point(plot, 3));
    await sendKeys({press: 'Enter'});
    await sendKeys({press: 'ArrowRight'});
    dataset.remove(0);
    await drawn(plot);
    expect(point(plot, 2).getAttribute('aria-selected')).to.equal('true');
    await sendKeys({press: 'ArrowRight'});
    expect(places()[2]![0]).to.be.closeTo(0.32, 1e-9);
    await sendKeys({press: 'Escape'});
    expect(places()).to.deep.equal(placesOf(rows.slice(1)));
  });

  it('keeps the focus, also before the removal is drawn', async () => {
    const {plot, dataset, places} = await editable();
    await focus(plot, point(plot, 3));
    dataset.remove(0);
    await drawn(plot);
    expect(plot.shadowRoot!.activeElement).to.equal(point(plot, 2));
    expect(point(plot, 2).getAttribute('tabindex')).to.equal('0');
    dataset.remove(0);
    plot.shadowRoot!.activeElement!.dispatchEvent(
      new KeyboardEvent('keydown', {key: 'Delete', bubbles: true, composed: true}),
    );
    expect(places()).to.deep.equal(placesOf([rows[2]!, rows[4]!]));
  });

  it('is let go when other points come, and Escape changes none of them', async () => {
    const {plot, dataset, places} = await editable();
    await focus(plot, point(plot, 3));
    await sendKeys({press: 'Enter'});
    await sendKeys({press: 'ArrowRight'});
    const others = rows.map(([x1, x2, y]): PointRow => [1 - x1, x2, y]);
    dataset.set(pointsFromRows(others));
    await drawn(plot);
    expect(parts(plot, '[aria-selected="true"]')).to.have.length(0);
    expect(plot.shadowRoot!.activeElement).to.equal(point(plot, 3));
    await sendKeys({press: 'Escape'});
    expect(places()).to.deep.equal(placesOf(others));
  });

  it('is dragged on under its new index, and back by Escape', async () => {
    const {plot, dataset, places} = await editable();
    const [x, y] = middleOf(point(plot, 3));
    await sendMouse({type: 'move', position: [x, y]});
    await sendMouse({type: 'down'});
    await sendMouse({type: 'move', position: [x + 16, y]});
    dataset.remove(0);
    await drawn(plot);
    await sendMouse({type: 'move', position: [x + 32, y]});
    expect(places()[2]![0]).to.be.closeTo(0.4, 1e-9);
    await sendKeys({press: 'Escape'});
    await sendMouse({type: 'up'});
    expect(places()).to.deep.equal(placesOf(rows.slice(1)));
  });

  it('is dragged without an error when it is gone, and drags no other', async () => {
    const {plot, dataset, places} = await editable();
    const errors: unknown[] = [];
    const note = (event: ErrorEvent): void => {
      errors.push(event.error);
      event.preventDefault();
    };
    addEventListener('error', note);
    for (const left of [rows.slice(0, 2), rows.map(([x1, x2, y]): PointRow => [x2, x1, y])]) {
      dataset.set(pointsFromRows(rows));
      await drawn(plot);
      const [x, y] = middleOf(point(plot, 4));
      await sendMouse({type: 'move', position: [x, y]});
      await sendMouse({type: 'down'});
      await sendMouse({type: 'move', position: [x + 16, y]});
      dataset.set(pointsFromRows(left));
      await sendMouse({type: 'move', position: [x + 32, y]});
      await drawn(plot);
      await sendMouse({type: 'move', position: [x + 48, y]});
      await sendMouse({type: 'up'});
      expect(places()).to.deep.equal(placesOf(left));
    }
    removeEventListener('error', note);
    expect(errors).to.deep.equal([]);
  });

  it('keeps its numbers in the plot in use, like its halo in the others', async () => {
    const {plot, dataset} = await editable();
    const other = document.createElement('ml-plot');
    other.data = dataset;
    plot.after(other);
    await focus(plot, point(plot, 3));
    dataset.remove(0);
    await drawn(plot, other);
    expect(parts(other, '.halo')).to.have.length(1);
    expect(part(plot, '.readout .place').textContent).to.equal('(0.30, 0.80)');
  });
});
