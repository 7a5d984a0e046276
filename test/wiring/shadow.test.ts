import {expect} from '@open-wc/testing';
import {closePages, openPage} from './page.js';

const shown = (root: ParentNode): string =>
  root.querySelector('ml-value')!.shadowRoot!.textContent.trim();

describe('Inside a closed shadow root', () => {
  afterEach(closePages);

  it('a view finds a source of its own tree, of the tree around, and of a scope around', async () => {
    const page = await openPage(`<ml-linear-model id="outside" w1="1"></ml-linear-model>
      <ml-scene><ml-linear-model w1="3"></ml-linear-model><div></div></ml-scene>`);
    await page.load();
    const root = page.document.querySelector('div')!.attachShadow({mode: 'closed'});

    root.innerHTML = '<ml-value digits="0" of="w1" model="outside"></ml-value>';
    await page.frame();
    expect(shown(root), 'the tree around').to.equal('1');

    root.innerHTML =
      '<ml-linear-model id="outside" w1="2"></ml-linear-model><ml-value digits="0" of="w1" model="outside"></ml-value>';
    await page.frame();
    expect(shown(root), 'its own tree').to.equal('2');

    root.innerHTML = '<ml-value digits="0" of="w1"></ml-value>';
    await page.frame();
    expect(shown(root), 'a scope around').to.equal('3');
  });

  it('a source serves a scope outside', async () => {
    const page = await openPage('<ml-value digits="0" of="w1"><div></div></ml-value>');
    await page.load();
    const root = page.document.querySelector('div')!.attachShadow({mode: 'closed'});
    root.innerHTML = '<ml-linear-model w1="4"></ml-linear-model>';
    await page.frame();
    expect(page.text('ml-value')).to.equal('4');
  });
});
