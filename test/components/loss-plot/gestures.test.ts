import {expect} from '@open-wc/testing';
import {sendKeys, sendMouse} from '@web/test-runner-commands';
import type {Position} from '../../runner/commands.js';
import {mouseDrag, touchDrag} from '../../runner/commands.js';
import {find, handleOf, middleOf, modelIn, pixelsPerUnit, plotOf, said} from './support.js';

const shifted = ([x, y]: Position, by: number): Position => [Math.round(x + by), y];

describe('<ml-loss-plot> under the hand', () => {
  it('moves the dot along the curve with the mouse', async () => {
    const plot = await plotOf();
    const start = middleOf(handleOf(plot));
    const end = shifted(start, pixelsPerUnit(plot));
    await mouseDrag(start, shifted(start, 10), end);
    await plot.updateComplete;
    const {b} = modelIn(plot);
    expect(b).to.be.closeTo(0.5, 0.03);
    expect(Math.round(b * 100) / 100).to.equal(b);
    expect(middleOf(handleOf(plot))[0]).to.be.closeTo(end[0], 1.5);
    expect(said(plot)).to.contain(`b = ${b.toFixed(2)}, loss `);
  });

  it('moves the dot with a finger, where there is one', async () => {
    const plot = await plotOf();
    const start = middleOf(handleOf(plot));
    const isTouched = await touchDrag(start, shifted(start, 8), shifted(start, -40));
    if (isTouched) expect(modelIn(plot).b).to.be.below(-1);
    else expect(modelIn(plot).b).to.equal(-0.5);
  });

  it('stays inside the picture', async () => {
    const plot = await plotOf({from: -2, to: 1});
    const start = middleOf(handleOf(plot));
    await mouseDrag(start, shifted(start, 20), shifted(start, 390 - start[0]));
    expect(modelIn(plot).b).to.equal(1);
  });

  it('tells input while the dot moves, and change once when it is let go', async () => {
    const plot = await plotOf();
    const heard: string[] = [];
    for (const type of ['ml-input', 'ml-change'])
      plot.addEventListener(type, () => heard.push(type));
    const start = middleOf(handleOf(plot));
    await mouseDrag(start, shifted(start, 10), shifted(start, 20), shifted(start, 30));
    await plot.updateComplete;
    expect(heard[0]).to.equal('ml-input');
    expect(heard.filter(type => type === 'ml-change')).to.have.length(1);
    expect(heard.at(-1)).to.equal('ml-change');
  });

  it('goes back on Escape', async () => {
    const plot = await plotOf();
    const start = middleOf(handleOf(plot));
    await sendMouse({type: 'move', position: [...start]});
    await sendMouse({type: 'down'});
    await sendMouse({type: 'move', position: [...shifted(start, 30)]});
    expect(modelIn(plot).b).not.to.equal(-0.5);
    await sendKeys({press: 'Escape'});
    expect(modelIn(plot).b).to.equal(-0.5);
    await sendMouse({type: 'move', position: [...shifted(start, 60)]});
    await sendMouse({type: 'up'});
    expect(modelIn(plot).b).to.equal(-0.5);
  });

  it('goes where the reader clicks', async () => {
    const plot = await plotOf();
    const {left, top, width} = find(plot, '.ground').getBoundingClientRect();
    const position = [Math.round(left + width * 0.75), Math.round(top + 20)] as [number, number];
    await sendMouse({type: 'click', position});
    expect(modelIn(plot).b).to.be.closeTo(1.5, 0.03);
    expect(plot.shadowRoot!.activeElement).to.equal(handleOf(plot));
  });

  it('goes to the value of a small picture that is clicked', async () => {
    const plot = await plotOf({from: -1.7, to: -0.7, pictures: 4});
    await sendMouse({
      type: 'click',
      position: [...middleOf(plot.renderRoot.querySelectorAll('.thumbnail .border')[2]!)],
    });
    expect(modelIn(plot).b).to.equal(-1.2);
  });

  it('moves by the keys', async () => {
    const plot = await plotOf();
    handleOf(plot).focus();
    const after = async (press: string, modifier?: string): Promise<number> => {
      if (modifier) await sendKeys({down: modifier});
      await sendKeys({press});
      if (modifier) await sendKeys({up: modifier});
      return modelIn(plot).b;
    };
    expect(await after('ArrowRight')).to.equal(-0.45);
    expect(await after('ArrowUp')).to.equal(-0.4);
    expect(await after('ArrowLeft')).to.equal(-0.45);
    expect(await after('ArrowDown')).to.equal(-0.5);
    expect(await after('ArrowRight', 'Shift')).to.equal(0);
    expect(await after('ArrowLeft', 'Alt')).to.equal(-0.005);
    expect(await after('End')).to.equal(3);
    expect(await after('ArrowRight')).to.equal(3);
    expect(await after('Home')).to.equal(-3);
  });

  it('keeps the keys it uses from the page, and no others', async () => {
    const plot = await plotOf();
    const heard: string[] = [];
    const listen = ({key}: KeyboardEvent): void => void heard.push(key);
    addEventListener('keydown', listen);
    handleOf(plot).focus();
    await sendKeys({press: 'ArrowRight'});
    await sendKeys({press: 'a'});
    removeEventListener('keydown', listen);
    expect(heard).to.deep.equal(['a']);
  });
});
