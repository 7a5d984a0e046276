import {expect, fixture, html} from '@open-wc/testing';
import {unsafeStatic, html as staticHtml} from 'lit/static-html.js';
import type {LitElement} from 'lit';
import '../../components/all.js';

const views = ['ml-plot', 'ml-loss-plot', 'ml-knobs', 'ml-scene', 'ml-value'] as const;

describe('a source inside a view', () => {
  for (const name of views) {
    it(`shows its problem in <${name}>, and otherwise takes no room`, async () => {
      const tag = unsafeStatic(name);
      const view = await fixture<LitElement>(
        staticHtml`<${tag}> <ml-dataset points="0.1,0.2,O"></ml-dataset> </${tag}>`,
      );
      const dataset = view.querySelector('ml-dataset')!;
      await Promise.all([view.updateComplete, dataset.updateComplete]);
      const height = (): number => dataset.getBoundingClientRect().height;
      const {width} = view.getBoundingClientRect();
      expect(height()).to.equal(0);
      dataset.setAttribute('points', 'no points at all');
      await dataset.updateComplete;
      expect(height()).to.be.greaterThan(10);
      dataset.setAttribute('points', '0.1,0.2,O');
      await dataset.updateComplete;
      expect(height()).to.equal(0);
      expect(view.getBoundingClientRect().width).to.equal(width);
    });
  }

  it('adds no space to the line of an <ml-value>, nor the text beside it', async () => {
    const sentence = await fixture(html`
      <p>
        <ml-value of="errors"> </ml-value>
        <ml-value of="errors">
          <ml-dataset></ml-dataset> <ml-linear-model></ml-linear-model>
        </ml-value>
        <ml-value of="errors">a text</ml-value>
      </p>
    `);
    const values = [...sentence.querySelectorAll('ml-value')];
    await Promise.all(values.map(value => value.updateComplete));
    const widths = values.map(value => {
      const shown = value.shadowRoot!.querySelector('[part=value]')!;
      return value.getBoundingClientRect().width - shown.getBoundingClientRect().width;
    });
    expect(Math.max(...widths)).to.be.lessThan(0.1);
  });
});

describe('a reference that leads nowhere', () => {
  for (const [name, attribute] of [
    ['ml-plot', 'data'],
    ['ml-plot', 'model'],
    ['ml-loss-plot', 'data'],
    ['ml-loss-plot', 'model'],
    ['ml-knobs', 'model'],
  ] as const) {
    it(`is one problem of <${name} ${attribute}>, without a note that says it again`, async () => {
      const tag = unsafeStatic(name);
      const view = await fixture<LitElement>(staticHtml`<${tag}></${tag}>`);
      await view.updateComplete;
      const found = (selector: string) => view.shadowRoot!.querySelectorAll(selector).length;
      expect([found('.note'), found('.problems p')]).to.deep.equal([1, 0]);
      if (attribute === 'model') view.append(document.createElement('ml-dataset'));
      view.setAttribute(attribute, 'nowhere');
      if (name === 'ml-plot') view.querySelector('ml-dataset')?.remove();
      await view.updateComplete;
      expect([found('.note'), found('.problems p')]).to.deep.equal([0, 1]);
    });
  }
});
