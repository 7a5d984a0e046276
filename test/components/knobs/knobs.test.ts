import {expect, fixture} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import {html} from 'lit';
import {Parameter} from '../../../src/module/parameter.js';
import {LinearModel} from '../../../src/module/linear-model.js';
import type {MlKnobs} from '../../../components/define/ml-knobs.js';
import type {ErrorDetail} from '../../../components/shared/events.js';
import {control, drawn, shown, turned} from './support.js';

const labels = (knobs: MlKnobs): (string | null)[] =>
  [...knobs.renderRoot.querySelectorAll('label')].map(({textContent}) => textContent);

const text = (knobs: MlKnobs, selector: string): string =>
  knobs.renderRoot.querySelector(selector)?.textContent?.trim() ?? '';

class Bounded extends LinearModel {
  readonly r = this.register('r', new Parameter(0.5, {min: 0, max: 1, step: 0.25}));
  readonly seed = this.register('seed', new Parameter(7, {fixed: true}));
}

describe('<ml-knobs>', () => {
  it('has a slider and a field for each parameter, named as it is', async () => {
    const {knobs} = await turned();
    expect(labels(knobs)).to.deep.equal(['w1', 'w2', 'b']);
    expect(knobs.renderRoot.querySelector('label sub')?.textContent).to.equal('1');
    expect(shown(knobs)).to.deep.equal(['1', '1', '-1', '1', '1', '-1']);
  });

  it('has those that are asked for, in that order', async () => {
    const {knobs} = await turned(html`<ml-knobs model="line" parameters="b w1"></ml-knobs>`);
    expect(labels(knobs)).to.deep.equal(['b', 'w1']);
    expect(knobs.value).to.deep.equal({b: -1, w1: 1});
  });

  it('follows the model', async () => {
    const {knobs, model, events} = await turned();
    model.b = 0.25;
    await drawn(knobs);
    expect(shown(knobs)).to.deep.equal(['1', '1', '0.25', '1', '1', '0.25']);
    expect(events).to.deep.equal([]);
  });

  it('widens a range that does not hold the value, and does not narrow it again', async () => {
    const {knobs, model} = await turned(html`<ml-knobs model="line" min="-2" max="2"></ml-knobs>`);
    const range = () => [control(knobs, 'range', 2).min, control(knobs, 'range', 2).max];
    expect(range()).to.deep.equal(['-2', '2']);
    model.b = 5;
    await drawn(knobs);
    expect([...range(), control(knobs, 'range', 2).value]).to.deep.equal(['-2', '5', '5']);
    model.b = 0;
    await drawn(knobs);
    expect(range()).to.deep.equal(['-2', '5']);
  });

  it('gives way to a parameter’s own range and step, and has no knob for a fixed one', async () => {
    const handle = new Bounded();
    const knobs = await fixture<MlKnobs>(html`<ml-knobs .model=${handle}></ml-knobs>`);
    await knobs.updateComplete;
    expect(labels(knobs)).to.deep.equal(['w1', 'w2', 'b', 'r']);
    const {min, max} = control(knobs, 'range', 3);
    expect([min, max, control(knobs, 'number', 3).step]).to.deep.equal(['0', '1', '0.25']);
  });

  it('goes back to the initial values of its own parameters', async () => {
    const {knobs, model, events} = await turned(
      html`<ml-knobs model="line" parameters="b w1" reset></ml-knobs>`,
    );
    model.set({w1: 3, w2: 4, b: 5});
    await drawn(knobs);
    knobs.renderRoot.querySelector('button')!.click();
    await drawn(knobs);
    expect(model.value).to.deep.equal({w1: 1, w2: 4, b: -1});
    expect(events).to.deep.equal(['input -1', 'change -1']);
  });

  it('takes its value from a program, and says what does not fit', async () => {
    const {knobs, model} = await turned();
    knobs.value = {b: 2};
    expect(model.handle.values.b).to.equal(2);
    knobs.value = {q: 2};
    await drawn(knobs);
    expect(text(knobs, '.problems')).to.equal(
      '<ml-knobs>: There is no parameter “q”; the parameters are w1, w2, b.',
    );
  });

  it('groups the parameters of a product by factor, and follows its factors', async () => {
    const knobs = await fixture<MlKnobs>(html`
      <ml-knobs>
        <ml-product-model>
          <ml-linear-model></ml-linear-model>
          <ml-linear-model name="second"></ml-linear-model>
        </ml-product-model>
      </ml-knobs>
    `);
    await drawn(knobs);
    const groups = () =>
      [...knobs.renderRoot.querySelectorAll('.name')].map(({textContent}) => textContent);
    expect(groups()).to.deep.equal(['m1', 'second']);
    expect(labels(knobs)).to.deep.equal(['w1', 'w2', 'b', 'w1', 'w2', 'b']);
    const third = document.createElement('ml-linear-model');
    knobs.querySelector('ml-product-model')!.append(third);
    await third.updateComplete;
    await drawn(knobs);
    expect(groups()).to.deep.equal(['m1', 'second', 'm3']);
    third.remove();
    await drawn(knobs);
    expect(groups()).to.deep.equal(['m1', 'second']);
  });

  it('says in place of the knobs that a model is missing', async () => {
    const knobs = await fixture<MlKnobs>(html`<ml-knobs reset></ml-knobs>`);
    await knobs.updateComplete;
    expect(text(knobs, '.note')).to.contain('need a model');
    expect(knobs.renderRoot.querySelector('button')).to.equal(null);
    expect(knobs.value).to.deep.equal({});
  });

  it('lists the parameters there are when one is unknown', async () => {
    const errors: ErrorDetail[] = [];
    const note = ({detail}: CustomEvent<ErrorDetail>): unknown => errors.push(detail);
    document.body.addEventListener('ml-error', note);
    const {knobs} = await turned(html`<ml-knobs model="line" parameters="b q"></ml-knobs>`);
    document.body.removeEventListener('ml-error', note);
    expect(errors.map(({attribute}) => attribute)).to.deep.equal(['parameters']);
    expect(text(knobs, '.problems')).to.contain('“q”; the parameters are w1, w2, b');
    expect(labels(knobs)).to.deep.equal(['b']);
  });

  it('writes numbers for readers in the language of the page', async () => {
    const {knobs, model} = await turned(html`<ml-knobs model="line" lang="de"></ml-knobs>`);
    model.b = -0.55;
    await drawn(knobs);
    expect(control(knobs, 'range', 2).getAttribute('aria-valuetext')).to.equal('−0,55');
  });

  it('shows no number that is none, whatever the values (battery 12)', async () => {
    const {knobs, model} = await turned(
      html`<ml-knobs model="line" min="3" max="3" step="1e-9"></ml-knobs>`,
    );
    for (const b of [1e308, -1e308, 5e-324, 0]) {
      model.b = b;
      await drawn(knobs);
      expect(knobs.shadowRoot!.innerHTML).not.to.match(/NaN|Infinity|undefined/);
    }
  });

  it('has a row for each parameter, with targets of 24 px, on a phone (battery 39)', async () => {
    await setViewport({width: 320, height: 640});
    const {knobs} = await turned();
    expect(document.documentElement.scrollWidth).to.be.at.most(320);
    const tops = ['range', 'number'].map(type => {
      const box = control(knobs, type as 'range', 0).getBoundingClientRect();
      expect(box.height).to.be.at.least(24);
      return box.top + box.height / 2;
    });
    expect(tops[0]).to.be.closeTo(tops[1]!, 1);
    await setViewport({width: 800, height: 600});
  });

  for (const scheme of ['light', 'dark']) {
    it(`has nothing that axe finds fault with, ${scheme} (battery 33)`, async () => {
      document.documentElement.style.cssText = `color-scheme: ${scheme}; background: Canvas`;
      const knobs = await fixture<MlKnobs>(html`
        <ml-knobs reset>
          <ml-product-model>
            <ml-linear-model></ml-linear-model>
            <ml-linear-model></ml-linear-model>
          </ml-product-model>
          <span slot="caption">Two lines.</span>
        </ml-knobs>
      `);
      await drawn(knobs);
      await expect(knobs).to.be.accessible();
      document.documentElement.style.cssText = '';
    });
  }
});
