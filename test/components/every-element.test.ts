import {expect, fixture} from '@open-wc/testing';
import {html, unsafeStatic} from 'lit/static-html.js';
import type {LitElement} from 'lit';
import * as elements from '../../components/all.js';
import {Dataset} from '../../src/data/dataset.js';
import {pointsFromRows} from '../../src/data/points.js';
import {degenerate} from './degenerate-rows.js';

/** The tags of all elements, by the names of their classes: `MlLossPlot` is `ml-loss-plot`. */
const tags = Object.keys(elements)
  .filter(name => name.startsWith('Ml'))
  .map(name => name.replace(/(?<=.)[A-Z]/g, letter => `-${letter}`).toLowerCase());

const attributesOf = (tag: string): string[] =>
  (customElements.get(tag) as unknown as typeof LitElement).observedAttributes.filter(
    name => name !== 'id',
  );

/** An element inside a scene with this dataset and a model. */
async function inScene(tag: string, data = new Dataset()): Promise<LitElement> {
  const scene = await fixture<HTMLElement>(
    html`<ml-scene>
      <ml-dataset .points=${data.points}></ml-dataset>
      <ml-linear-model b="-0.5"></ml-linear-model>
      <${unsafeStatic(tag)} data-tested></${unsafeStatic(tag)}>
    </ml-scene>`,
  );
  const element = scene.querySelector<LitElement>('[data-tested]')!;
  await element.updateComplete;
  return element;
}

/** All that an element shows or says: texts and attributes, without styles. */
function everything(element: Element): string {
  const shown = [...element.shadowRoot!.querySelectorAll(':not(style)')];
  return shown
    .flatMap(({childNodes, attributes}) => [
      ...[...childNodes]
        .filter(({nodeType}) => nodeType === Node.TEXT_NODE)
        .map(text => text.nodeValue),
      ...[...attributes].map(({value}) => value),
    ])
    .join('\n');
}

for (const tag of tags) {
  describe(`<${tag}>`, () => {
    let errors: string[];
    const listen = ({message}: ErrorEvent): unknown => errors.push(message);
    const {warn} = console;

    beforeEach(() => {
      errors = [];
      addEventListener('error', listen);
      console.warn = () => {};
    });

    afterEach(() => {
      removeEventListener('error', listen);
      console.warn = warn;
      expect(errors).to.deep.equal([]);
    });

    for (const [name, rows] of Object.entries(degenerate)) {
      it(`shows no NaN over ${name} (battery 12)`, async () => {
        const element = await inScene(tag, new Dataset(pointsFromRows(rows)));
        expect(everything(element)).not.to.match(/NaN|Infinity|undefined|\[object/);
      });
    }

    it('alone on a page is no blank box and no error', async () => {
      const element = await fixture<LitElement>(
        html`<${unsafeStatic(tag)}></${unsafeStatic(tag)}>`,
      );
      await element.updateComplete;
      expect(everything(element)).not.to.match(/NaN|undefined|\[object/);
    });

    for (const attribute of attributesOf(tag)) {
      it(`keeps its state when a host writes an object as ${attribute}`, async () => {
        const element = await inScene(tag);
        const before = everything(element);
        element.setAttribute(attribute, '[object Object]');
        await element.updateComplete;
        expect(everything(element)).to.equal(before);
      });
    }

    it('shares no state with its clone, nor with what is parsed from its markup (battery 17)', async () => {
      const element = await inScene(tag);
      const clone = element.cloneNode(true) as LitElement;
      const parsed = document.createElement('div');
      parsed.innerHTML = element.outerHTML;
      element.after(clone, parsed);
      const copies = [clone, parsed.firstElementChild as LitElement];
      await Promise.all(copies.map(copy => copy.updateComplete));
      for (const copy of copies) {
        expect(everything(copy)).to.equal(everything(element));
        if ('handle' in element)
          expect((copy as LitElement & {handle: unknown}).handle).not.to.equal(element.handle);
      }
    });

    for (const scheme of ['light', 'dark'] as const) {
      it(`has nothing that axe finds on a ${scheme} page: filled, empty, alone (battery 33)`, async () => {
        const page = document.documentElement;
        page.setAttribute(
          'style',
          `color-scheme: ${scheme}; background: canvas; color: canvastext`,
        );
        const rows = degenerate['a line of points']!;
        for (const data of [new Dataset(pointsFromRows(rows)), new Dataset()]) {
          const element = await inScene(tag, data);
          await expect(element).to.be.accessible();
        }
        const alone = await fixture(html`<${unsafeStatic(tag)}></${unsafeStatic(tag)}>`);
        await expect(alone).to.be.accessible();
        page.removeAttribute('style');
      });
    }
  });
}
