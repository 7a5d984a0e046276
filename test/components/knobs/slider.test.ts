import {expect, fixture, waitUntil} from '@open-wc/testing';
import {html} from 'lit';
import {sendKeys} from '@web/test-runner-commands';
import {mouseDrag} from '../../runner/commands.js';
import {control, drawn, shown, turned, watch} from './support.js';

describe('a slider of <ml-knobs>', () => {
  it('turns its parameter by keys, ten steps with Shift and a tenth with Alt', async () => {
    const {knobs, model} = await turned();
    control(knobs, 'range', 2).focus();
    const after = async (press: string, modifier?: string): Promise<number> => {
      if (modifier) await sendKeys({down: modifier});
      await sendKeys({press});
      if (modifier) await sendKeys({up: modifier});
      await drawn(knobs);
      return model.handle.values.b!;
    };
    expect(await after('ArrowRight')).to.equal(-0.9);
    expect(await after('ArrowUp')).to.equal(-0.8);
    expect(await after('ArrowRight', 'Shift')).to.equal(0.2);
    expect(await after('ArrowLeft', 'Alt')).to.equal(0.19);
    expect(await after('PageDown')).to.equal(-0.81);
    expect(await after('Home')).to.equal(-10);
    expect(await after('ArrowLeft')).to.equal(-10);
    expect(await after('End')).to.equal(10);
    expect(shown(knobs)).to.deep.equal(['1', '1', '10', '1', '1', '10']);
  });

  it('tells of each key once, when the value is there', async () => {
    const {knobs, events} = await turned();
    control(knobs, 'range', 2).focus();
    await sendKeys({press: 'ArrowRight'});
    await drawn(knobs);
    expect(events).to.deep.equal(['input -0.9', 'change -0.9']);
    expect(knobs.value).to.deep.equal({w1: 1, w2: 1, b: -0.9});
  });

  it('tells of each key once also where the model is inside', async () => {
    const place = await fixture(
      html`<ml-knobs><ml-linear-model b="-1"></ml-linear-model></ml-knobs>`,
    );
    const {knobs, events} = await watch(place as never, place.querySelector('ml-linear-model')!);
    control(knobs, 'range', 2).focus();
    await sendKeys({press: 'ArrowRight'});
    await drawn(knobs);
    expect(events).to.deep.equal(['input -0.9', 'change -0.9']);
  });

  it('follows the mouse on the grid of its steps, and settles once', async () => {
    const {knobs, model, events} = await turned();
    const changes: unknown[] = [];
    model.addEventListener('ml-change', ({detail}) => changes.push(detail.changes));
    const {left, top, width, height} = control(knobs, 'range', 2).getBoundingClientRect();
    const y = Math.round(top + height / 2);
    const at = (value: number) => Math.round(left + 12 + ((value + 10) / 20) * (width - 24));
    await mouseDrag([at(-1), y], [at(2), y], [at(5), y]);
    await waitUntil(() => changes.length > 0);
    await drawn(knobs);
    const value = model.handle.values.b!;
    expect(value).to.be.closeTo(5, 0.3);
    expect(Number((value * 10).toFixed(9)) % 1).to.equal(0);
    expect(changes).to.have.length(1);
    expect(changes[0]).to.deep.equal([{name: 'b', value, previous: -1}]);
    expect(events.filter(event => event.startsWith('change'))).to.have.length(1);
    expect(events.at(-1)).to.equal(`change ${value}`);
    expect(new Set(events).size).to.equal(events.length);
  });

  it('goes back when an edit is vetoed, and tells of none', async () => {
    const {knobs, model, events} = await turned();
    model.addEventListener('ml-beforeinput', event => event.preventDefault());
    const {left, top, height} = control(knobs, 'range', 2).getBoundingClientRect();
    const y = Math.round(top + height / 2);
    await mouseDrag([Math.round(left) + 40, y], [Math.round(left) + 60, y]);
    control(knobs, 'range', 1).focus();
    await sendKeys({press: 'End'});
    await drawn(knobs);
    expect(shown(knobs)).to.deep.equal(['1', '1', '-1', '1', '1', '-1']);
    expect(events).to.deep.equal([]);
  });

  it('keeps the keys that are used from the page, and no others', async () => {
    const {knobs} = await turned();
    const seen: string[] = [];
    const note = ({key}: KeyboardEvent): unknown => seen.push(key);
    document.addEventListener('keydown', note);
    control(knobs, 'range', 0).focus();
    for (const press of ['ArrowRight', 'PageUp', 'Home', 'Escape', 'n']) await sendKeys({press});
    control(knobs, 'number', 0).focus();
    for (const press of ['ArrowUp', 'ArrowLeft', '5', 'Backspace', 'Escape', 'Escape'])
      await sendKeys({press});
    document.removeEventListener('keydown', note);
    expect(seen).to.deep.equal(['Escape', 'n', 'Escape']);
  });

  it('runs from left to right on a page that does not', async () => {
    const {knobs, model} = await turned(html`<ml-knobs dir="rtl" model="line"></ml-knobs>`);
    control(knobs, 'range', 2).focus();
    await sendKeys({press: 'ArrowRight'});
    expect(model.handle.values.b).to.equal(-0.9);
    expect(getComputedStyle(control(knobs, 'range', 2)).direction).to.equal('ltr');
  });

  for (const [min, max, filled, told] of [
    [-1, -1, ['0', '0'], 'min (-1) must be less than max (-1).'],
    [10, -10, ['0.45', '0.5'], 'so they are taken the other way round.'],
    [-1.7e308, 1.7e308, ['0.5', '0.5'], undefined],
  ] as const) {
    it(`has numbers for its looks from ${min} to ${max}, and says what is odd`, async () => {
      const {knobs} = await turned(html`<ml-knobs model="line" min=${min} max=${max}></ml-knobs>`);
      const {style} = control(knobs, 'range', 2);
      const ends = [style.getPropertyValue('--from'), style.getPropertyValue('--to')];
      expect(ends).to.deep.equal(filled);
      const problem = knobs.renderRoot.querySelector('.problems')?.textContent.trim();
      if (told) expect(problem).to.contain(told);
      else expect(problem).to.equal(undefined);
    });
  }

  it('has numbers for its looks where the parameter can have one value only', async () => {
    const {knobs, model} = await turned();
    Object.assign(model.handle.parameter('b')!, {min: -1, max: -1});
    knobs.requestUpdate();
    await drawn(knobs);
    const slider = control(knobs, 'range', 2);
    expect(slider.style.getPropertyValue('--from')).to.equal('0');
  });
});
