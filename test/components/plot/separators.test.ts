import {expect} from '@open-wc/testing';
import {sendKeys, sendMouse} from '@web/test-runner-commands';
import type {ChangeDetail} from '../../../components/shared/events.js';
import {mouseDrag, touchDrag} from '../../runner/commands.js';
import {drawn, focus, lecturePlot, middleOf, part, parts, placeOf, plotOf} from './page.js';

const shift = '[data-grip="shift"] .target';
const first = '[data-grip="first"] .target';

const lengthOf = ({w1, w2}: {w1: number; w2: number}): number => Math.hypot(w1, w2);

describe('moving a separator', () => {
  it('by the mouse shifts the boundary to the pointer, in readable steps', async () => {
    const {plot, model} = await lecturePlot();
    const [x, y] = middleOf(part(plot, shift));
    await mouseDrag([x, y], [x + 8, y - 8], [x + 16, y - 16]);
    expect(model.b).to.equal(-1);
    expect([model.w1, model.w2]).to.deep.equal([1, 1]);
  });

  it('takes hold of the line itself', async () => {
    const {plot, model} = await lecturePlot();
    const [x, y] = placeOf(plot, 0.25, 0.65);
    await mouseDrag([x, y], [x - 10, y], [x - 32, y]);
    expect(model.b).to.equal(-0.8);
  });

  it('tells the page with ml-input while it goes on and with one ml-change at its end', async () => {
    const {plot, model} = await lecturePlot();
    const heard: string[] = [];
    for (const name of ['ml-input', 'ml-change'] as const)
      model.addEventListener(name, event => heard.push(`${event.type} ${event.detail.origin}`));
    let last: ChangeDetail | undefined;
    model.addEventListener('ml-change', ({detail}) => (last = detail));
    const [x, y] = middleOf(part(plot, shift));
    await mouseDrag([x, y], [x + 8, y - 8], [x + 16, y - 16]);
    await drawn(plot);
    expect(heard.filter(each => each === 'ml-input user')).to.not.have.length(0);
    expect(heard.filter(each => each === 'ml-change user')).to.have.length(1);
    expect(last!.changes).to.deep.equal([{name: 'b', value: -1, previous: -0.9}]);
  });

  it('changes nothing where the page vetoes it', async () => {
    const {plot, model} = await lecturePlot();
    model.addEventListener('ml-beforeinput', event => event.preventDefault());
    const [x, y] = middleOf(part(plot, shift));
    await mouseDrag([x, y], [x + 16, y - 16], [x + 30, y - 30]);
    await drawn(plot);
    expect(model.b).to.equal(-0.9);
    expect(part(plot, '.boundary').getAttribute('d')).to.equal('M1 33l288 288');
  });

  it('at an end turns it about the other end and keeps the length of its weights', async () => {
    const {plot, model} = await lecturePlot();
    const held = part(plot, first);
    const [x, y] = middleOf(held);
    const pivot = middleOf(part(plot, '[data-grip="last"] .target'));
    await mouseDrag([x, y], [x + 40, y - 40], [x + 90, y - 10]);
    await drawn(plot);
    expect(lengthOf(model)).to.be.closeTo(Math.SQRT2, 0.01);
    const {left, bottom, width} = part(plot, '.frame').getBoundingClientRect();
    const scoreAt = ([px, py]: readonly [number, number]): number =>
      model.forward((px - left) / width, (bottom - py) / width);
    expect(scoreAt(pivot)).to.be.closeTo(0, 0.02);
    expect(scoreAt([x + 90, y - 10])).to.be.closeTo(0, 0.02);
    expect(model.forward(1, 1)).to.be.above(0);
  });

  it('is cancelled by Escape, which puts it back', async () => {
    const {plot, model} = await lecturePlot();
    const [x, y] = middleOf(part(plot, shift));
    await sendMouse({type: 'move', position: [x, y]});
    await sendMouse({type: 'down'});
    await sendMouse({type: 'move', position: [x + 30, y - 30]});
    expect(model.b).to.not.equal(-0.9);
    await sendKeys({press: 'Escape'});
    expect(model.b).to.equal(-0.9);
    await sendMouse({type: 'move', position: [x + 60, y - 60]});
    await sendMouse({type: 'up'});
    expect(model.b).to.equal(-0.9);
  });

  it('by clicks picks it up, and puts it down at the next', async () => {
    const {plot, model} = await lecturePlot();
    await sendMouse({type: 'click', position: [...middleOf(part(plot, shift))]});
    await drawn(plot);
    expect(part(plot, '.grip.held')).to.equal(part(plot, '[data-grip="shift"]'));
    await sendMouse({type: 'click', position: [...placeOf(plot, 0.2, 0.4)]});
    await drawn(plot);
    expect(model.b).to.be.closeTo(-0.6, 0.011);
    expect(parts(plot, '.grip.held')).to.have.length(0);
  });

  it('by a finger works where there is one', async () => {
    const {plot, model} = await lecturePlot();
    const [x, y] = middleOf(part(plot, shift));
    const done = await touchDrag([x, y], [x + 32, y - 32], [x + 64, y - 64]);
    expect(model.b).to.equal(done ? -1.3 : -0.9);
  });

  it('by a finger on the line itself works where there is one', async () => {
    const {plot, model} = await lecturePlot();
    const [x, y] = placeOf(plot, 0.25, 0.65);
    const done = await touchDrag([x, y], [x - 20, y], [x - 64, y]);
    expect(model.b).to.equal(done ? -0.7 : -0.9);
  });

  it('by keys shifts it where the arrows point, coarsely with Shift, finely with Alt', async () => {
    const {plot, model} = await lecturePlot();
    await focus(plot, part(plot, '[data-grip="shift"]'));
    const press = async (key: string, modifier?: string): Promise<number> => {
      if (modifier) await sendKeys({down: modifier});
      await sendKeys({press: key});
      if (modifier) await sendKeys({up: modifier});
      return model.b;
    };
    expect(await press('ArrowRight')).to.equal(-0.91);
    expect(await press('ArrowUp')).to.equal(-0.92);
    expect(await press('ArrowLeft', 'Shift')).to.equal(-0.82);
    expect(await press('ArrowDown', 'Alt')).to.equal(-0.819);
    expect(await press('Home')).to.equal(-2);
    expect(await press('End')).to.equal(0);
  });

  it('by keys turns it, and the same keys back come to the same line', async () => {
    const {plot, model} = await lecturePlot();
    await focus(plot, part(plot, '[data-grip="first"]'));
    for (const key of ['ArrowUp', 'ArrowUp', 'ArrowDown', 'ArrowDown']) {
      await sendKeys({press: key});
      await drawn(plot);
    }
    expect(model.value).to.deep.equal({w1: 1, w2: 1, b: -0.9});
    await sendKeys({press: 'ArrowUp'});
    expect(model.w1).to.equal(0.98);
    expect(model.w2).to.equal(1.02);
  });

  it('by Enter picks it up, and Escape puts it back', async () => {
    const {plot, model} = await lecturePlot();
    await focus(plot, part(plot, '[data-grip="shift"]'));
    await sendKeys({press: 'Enter'});
    await sendKeys({press: 'ArrowRight'});
    await sendKeys({press: 'ArrowRight'});
    expect(model.b).to.equal(-0.92);
    await sendKeys({press: 'Escape'});
    expect(model.b).to.equal(-0.9);
  });

  it('says what it is and what it does', async () => {
    const {plot} = await lecturePlot();
    const grip = part(plot, '[data-grip="shift"]');
    expect(grip.getAttribute('role')).to.equal('slider');
    expect(grip.getAttribute('aria-valuetext')).to.equal('shift: b = −0.9');
    expect(part(plot, '[data-grip="first"]').getAttribute('aria-valuetext')).to.equal(
      'turn: w = (1, 1), 45°',
    );
  });

  it('moves each factor of a product through its parameters', async () => {
    const {plot} = await plotOf(`<ml-product-model>
      <ml-linear-model b="-1.5"></ml-linear-model><ml-linear-model b="-0.5"></ml-linear-model>
    </ml-product-model>`);
    const product = plot.querySelector('ml-product-model')!;
    const [x, y] = middleOf(part(plot, '[data-grip="m2 shift"] .target'));
    await mouseDrag([x, y], [x + 8, y - 8], [x + 16, y - 16]);
    expect(product.value).to.include({'m1.b': -1.5, 'm2.b': -0.6});
    expect(part(plot, '[data-grip="m1 shift"]').getAttribute('aria-label')).to.equal(
      'm1: Shift the boundary',
    );
  });

  it('finds its way back from out of sight', async () => {
    const {plot, model} = await lecturePlot('', 'b="-3"');
    expect(parts(plot, '.grip')).to.have.length(1);
    const [x, y] = middleOf(part(plot, shift));
    await mouseDrag([x, y], [x - 80, y + 80], [x - 200, y + 200]);
    expect(model.b).to.be.above(-2);
  });

  it('is not possible where the plot is readonly', async () => {
    const {plot, model} = await lecturePlot('readonly');
    expect(parts(plot, '.grip, .line-target')).to.have.length(0);
    const [x, y] = placeOf(plot, 0.45, 0.45);
    await mouseDrag([x, y], [x + 20, y - 20], [x + 30, y - 30]);
    expect(model.b).to.equal(-0.9);
  });
});
