import {expect} from '@open-wc/testing';
import {closePages, openPage} from './page.js';
import type {Page} from './page.js';

const tags = ['ml-dataset', 'ml-linear-model', 'ml-plot', 'ml-value'];

function* permutations<T>(items: readonly T[]): Iterable<T[]> {
  if (items.length === 0) yield [];
  for (const [i, item] of items.entries()) {
    const others = items.filter((_, k) => k !== i);
    for (const rest of permutations(others)) yield [item, ...rest];
  }
}

/** Puts the four elements into a page, one after the other; the data by attribute, one weight by property. */
function insert(page: Page, order: readonly string[], byId: boolean): void {
  for (const tag of order) {
    const element = page.document.createElement(tag);
    if (tag === 'ml-dataset') element.setAttribute('name', 'lecture');
    if (tag === 'ml-linear-model') {
      element.setAttribute('b', '-1.5');
      Object.assign(element, {w1: 2});
    }
    if (byId) {
      element.id = tag;
      if (tag === 'ml-plot' || tag === 'ml-value') {
        element.setAttribute('data', 'ml-dataset');
        element.setAttribute('model', 'ml-linear-model');
      }
    }
    (byId ? page.document.body : page.document.querySelector('ml-scene')!).append(element);
  }
}

/** What the page shows: the number, the marks and the region's path. */
function shown(page: Page): unknown {
  const plot = page.document.querySelector('ml-plot')!.shadowRoot!;
  return {
    loss: page.text('ml-value'),
    b: page.document.querySelector('ml-linear-model')!.getAttribute('b'),
    w1: (page.document.querySelector('ml-linear-model') as HTMLElement & {w1: number}).w1,
    paths: [...plot.querySelectorAll('path[d]')].map(path => path.getAttribute('d')),
  };
}

for (const byId of [false, true]) {
  describe(`Linked ${byId ? 'by id' : 'by their scope'}, four elements (battery 13)`, function () {
    let expected: unknown;

    before(async () => {
      const page = await openPage('<ml-scene></ml-scene>');
      await page.load();
      insert(page, tags, byId);
      await page.frame();
      expected = shown(page);
      expect(page.text('ml-value')).to.match(/^\d+\.\d+$/);
      closePages();
    });

    afterEach(closePages);

    for (const defined of ['before', 'after'] as const) {
      for (const order of permutations(tags)) {
        const names = order.map(tag => tag.replace('ml-', '')).join(', ');
        it(`come to one state in the order ${names}, defined ${defined}`, async () => {
          const page = await openPage('<ml-scene></ml-scene>');
          if (defined === 'before') await page.load();
          insert(page, order, byId);
          if (defined === 'after') await page.load();
          await page.frame();
          expect(shown(page)).to.deep.equal(expected);
          expect(page.noise).to.deep.equal([]);
        });
      }
    }
  });
}
