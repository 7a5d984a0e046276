import {expect, html} from '@open-wc/testing';
import {sendKeys, sendMouse} from '@web/test-runner-commands';
import {Dataset} from '../../../src/data/dataset.js';
import {generate} from '../../../src/data/generate.js';
import {pointsFromRows} from '../../../src/data/points.js';
import {lossNames} from '../../../src/loss/point-loss.js';
import type {Position} from '../../runner/commands.js';
import {mouseDrag, touchDrag} from '../../runner/commands.js';
import {degenerate} from '../degenerate-rows.js';
import {
  find,
  findAll,
  handleOf,
  middleOf,
  modelIn,
  pixelsPerUnit,
  plotOf,
  said,
  textOf,
} from './support.js';

const over = (parameters: string) => ({parameters: parameters.split(' ')});
const shifted = ([x, y]: Position, right: number, down: number): Position => [
  Math.round(x + right),
  Math.round(y + down),
];

describe('<ml-loss-plot> over two parameters', () => {
  it('shows labelled contour lines, the state and the lowest place', async () => {
    const plot = await plotOf(over('w1 b'));
    expect(findAll(plot, '.contour').length).to.be.above(5);
    const labels = findAll(plot, '.level').map(each => Number(each.textContent));
    expect(labels.length).to.be.above(4);
    expect(labels.every(level => level > 5 && level < 40)).to.equal(true);
    expect(said(plot)).to.equal('w1 = 1.00, b = −0.50, loss 5.73');
    expect(find(plot, '.lowest').textContent).to.contain('lowest shown, 5.27');
  });

  it('never writes a label upside down or outside the frame', async () => {
    for (const parameters of ['w1 b', 'w1 w2', 'b w2']) {
      for (const loss of lossNames) {
        const plot = await plotOf({...over(parameters), loss});
        const frame = find(plot, '.ground').getBoundingClientRect();
        for (const label of findAll(plot, '.level')) {
          const [, angle] = /rotate\((.*)\)/.exec(label.getAttribute('transform')!)!;
          expect(Number(angle)).to.be.within(-90, 90);
          const {left, right, top, bottom} = label.getBoundingClientRect();
          expect(left).to.be.above(frame.left - 2);
          expect(right).to.be.below(frame.right + 2);
          expect(top).to.be.above(frame.top - 2);
          expect(bottom).to.be.below(frame.bottom + 2);
        }
      }
    }
  });

  it('says everything in words', async () => {
    const plot = await plotOf(over('w1 b'));
    const svg = find(plot, 'svg');
    expect(svg.getAttribute('aria-label')).to.equal('log loss over w1 and b');
    expect(find(plot, '#summary').textContent).to.match(
      /^The log loss of 10 points over w1 from −3\.00 to 3\.00 and b from −3\.00 to 3\.00\. \d+ contour lines show where it is the same, from 5\.\d+ to \d+\.\d+\. At the present w1 = 1\.00, b = −0\.50 it is 5\.73\. The lowest shown is 5\.27, at w1 = 3\.00, b = −1\.87\.$/,
    );
    expect(handleOf(plot).getAttribute('role')).to.equal('slider');
    expect(handleOf(plot).getAttribute('aria-label')).to.equal('w1 and b');
  });

  it('moves both parameters with the mouse, and back on Escape', async () => {
    const plot = await plotOf(over('w1 b'));
    const start = middleOf(handleOf(plot));
    const unit = pixelsPerUnit(plot);
    await mouseDrag(start, shifted(start, 8, 8), shifted(start, unit, unit));
    await plot.updateComplete;
    const {w1, w2, b} = modelIn(plot);
    expect(w1).to.be.closeTo(2, 0.05);
    expect(b).to.be.below(-1.3);
    expect([w1, b].map(each => Number(each.toFixed(2)))).to.deep.equal([w1, b]);
    expect(w2).to.equal(1);

    const place = middleOf(handleOf(plot));
    await sendMouse({type: 'move', position: [...place]});
    await sendMouse({type: 'down'});
    await sendMouse({type: 'move', position: [...shifted(place, -40, -20)]});
    expect(modelIn(plot).w1).not.to.equal(w1);
    await sendKeys({press: 'Escape'});
    await sendMouse({type: 'up'});
    expect([modelIn(plot).w1, modelIn(plot).b]).to.deep.equal([w1, b]);
  });

  it('moves the dot with a finger, where there is one', async () => {
    const plot = await plotOf(over('w1 b'));
    const start = middleOf(handleOf(plot));
    const isTouched = await touchDrag(start, shifted(start, 8, -8), shifted(start, 30, -40));
    if (isTouched) expect(modelIn(plot).b).to.be.above(0);
    else expect(modelIn(plot).b).to.equal(-0.5);
  });

  it('goes where the reader clicks, and the keys with it', async () => {
    const plot = await plotOf({...over('w1 b'), from: [-2, -1], to: [2, 1]});
    const {left, top, width, height} = find(plot, '.ground').getBoundingClientRect();
    const position: [number, number] = [Math.round(left + width / 4), Math.round(top + height / 4)];
    await sendMouse({type: 'click', position});
    expect(modelIn(plot).w1).to.be.closeTo(-1, 0.03);
    expect(modelIn(plot).b).to.be.closeTo(0.5, 0.03);
    expect(plot.shadowRoot!.activeElement).to.equal(handleOf(plot));
  });

  it('moves by the keys both ways', async () => {
    const plot = await plotOf(over('w1 b'));
    handleOf(plot).focus();
    const after = async (press: string): Promise<number[]> => {
      await sendKeys({press});
      return [modelIn(plot).w1, modelIn(plot).b];
    };
    expect(await after('ArrowRight')).to.deep.equal([1.05, -0.5]);
    expect(await after('ArrowUp')).to.deep.equal([1.05, -0.45]);
    expect(await after('ArrowLeft')).to.deep.equal([1, -0.45]);
    expect(await after('ArrowDown')).to.deep.equal([1, -0.5]);
    expect(await after('End')).to.deep.equal([3, -0.5]);
    expect(await after('ArrowRight')).to.deep.equal([3, -0.5]);
  });

  it('draws the same lines while only these two parameters move', async () => {
    const plot = await plotOf(over('w1 b'));
    const lines = (): (string | null)[] =>
      findAll(plot, '.contour').map(each => each.getAttribute('d'));
    const before = lines();
    modelIn(plot).set({w1: 2, b: -1});
    await plot.updateComplete;
    expect(lines()).to.deep.equal(before);
    modelIn(plot).set({w2: 2});
    await plot.updateComplete;
    expect(lines()).not.to.deep.equal(before);
  });

  it('takes ends for each axis, or one for both', async () => {
    const plot = await plotOf(over('w1 b'));
    const ends = (): string[] =>
      /w1 from (\S+) to (\S+) and b from (\S+) to (\S+)\. /.exec(textOf(plot))!.slice(1);
    plot.setAttribute('from', '-2 -1');
    plot.setAttribute('to', '2');
    await plot.updateComplete;
    expect(ends()).to.deep.equal(['−2.00', '2.00', '−1.00', '2.00']);
    plot.setAttribute('from', '3 -1');
    await plot.updateComplete;
    expect(textOf(plot)).to.contain('expected “from” below “to”, not 3 and 2');
    plot.setAttribute('from', '1 2 3');
    await plot.updateComplete;
    expect(textOf(plot)).to.contain('expected a number, or two');
  });

  it('says what is wrong with the parameters', async () => {
    const plot = await plotOf(over('w1 c'));
    expect(textOf(plot)).to.contain('there is no parameter “c”; the parameters are w1, w2, b');
    Object.assign(plot, {parameters: 'b'});
    await plot.updateComplete;
    expect(textOf(plot)).to.contain('expected the names of two parameters');
    Object.assign(plot, {parameters: 'b w1'});
    await plot.updateComplete;
    expect(find(plot, '.problems')).to.equal(null);
    expect(plot.getAttribute('parameters')).to.equal('b w1');
  });

  it('tells of a floor', async () => {
    const plot = await plotOf({...over('w1 b'), loss: 'relu'});
    expect(find(plot, '.lowest').textContent).to.contain('0.00 all around here');
    expect(textOf(plot)).to.contain('The lowest shown is 0.00, over an area around');
  });

  it('has a table on demand', async () => {
    const plot = await plotOf({...over('w2 b'), from: -1, to: 1});
    const details = plot.renderRoot.querySelector('details')!;
    const isToggled = new Promise(resolve =>
      details.addEventListener('toggle', resolve, {once: true}),
    );
    details.querySelector('summary')!.click();
    await isToggled;
    await plot.updateComplete;
    const cells = findAll(plot, 'tbody tr:last-child td').map(cell => Number(cell.textContent));
    expect(cells).to.have.length(5);
    expect(cells.at(-1)).to.be.closeTo(5.86, 0.005);
  });

  for (const [name, rows] of Object.entries(degenerate)) {
    it(`draws ${name} without an error (battery 12)`, async () => {
      const plot = await plotOf({data: new Dataset(pointsFromRows(rows)), ...over('w1 b')});
      for (const loss of lossNames) {
        for (const scale of ['linear', 'log'] as const) {
          Object.assign(plot, {loss, scale});
          await plot.updateComplete;
          expect(find(plot, 'svg').outerHTML).not.to.match(/NaN|Infinity|undefined|null/);
          expect(textOf(plot)).not.to.match(/NaN|Infinity|undefined/);
        }
      }
    });
  }

  it('takes an extreme model', async () => {
    for (const b of ['1e308', '-1e308', '1e-308']) {
      const plot = await plotOf(over('w1 b'), html`<ml-linear-model b=${b}></ml-linear-model>`);
      expect(find(plot, 'svg').outerHTML).not.to.match(/NaN|Infinity/);
    }
  });

  for (const theme of ['light', 'dark'] as const) {
    it(`has no axe violation, ${theme} (battery 33)`, async () => {
      const data = new Dataset(generate('gauss', {n: 500}));
      const plot = await plotOf({...over('w1 w2'), theme, data});
      plot.parentElement!.style.background = theme === 'dark' ? '#171a22' : '#fff';
      await expect(plot).to.be.accessible();
    });
  }

  it('is saved with its lines and labels', async () => {
    const svg = (await plotOf(over('w1 b'))).toSVG();
    const picture = new DOMParser().parseFromString(svg, 'image/svg+xml');
    expect(picture.querySelectorAll('path').length).to.be.above(12);
    expect(picture.querySelector('desc')!.textContent).to.contain('contour lines');
  });
});
