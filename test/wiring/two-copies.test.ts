import {expect} from '@open-wc/testing';
import {closePages, openPage} from './page.js';

interface Model extends HTMLElement {
  w1: number;
}

describe('Two copies of the script on one page', () => {
  afterEach(closePages);

  it('leave one set of elements, one warning, and all of them working (battery 19)', async () => {
    const page = await openPage(`<ml-linear-model id="line" w1="1"></ml-linear-model>
      <ml-value digits="0" of="w1" model="line"></ml-value>`);
    await page.load(1);
    await page.load(2);
    (page.document.querySelector('#line') as Model).w1 = 2;
    await page.frame();
    expect(page.text('ml-value')).to.equal('2');
    expect(page.noise.filter(line => line.includes('twice'))).to.have.lengthOf(1);
    expect(page.noise).to.have.lengthOf(1);
  });

  it('understand each other: a view of one follows a source of the other, by id and by scope', async () => {
    const page = await openPage(`<ml-linear-model id="line" w1="1"></ml-linear-model>
      <copy-ml-value digits="0" id="by-id" of="w1" model="line"></copy-ml-value>
      <ml-scene><ml-linear-model w1="5"></ml-linear-model>
        <copy-ml-value digits="0" id="by-scope" of="w1"></copy-ml-value></ml-scene>`);
    await page.load(1);
    defineAsCopies(page.window.customElements);
    await page.load(2);
    await page.frame();
    expect(page.text('#by-id')).to.equal('1');
    expect(page.text('#by-scope')).to.equal('5');

    (page.document.querySelector('#line') as Model).w1 = 2;
    (page.document.querySelector('ml-scene > ml-linear-model') as Model).w1 = 6;
    await page.frame();
    expect(page.text('#by-id')).to.equal('2');
    expect(page.text('#by-scope')).to.equal('6');
    expect(page.noise).to.deep.equal([]);
  });

  it('pass each other plain data by events (battery 20)', async () => {
    const page = await openPage('<ml-linear-model id="line" w1="1"></ml-linear-model>');
    await page.load(1);
    await page.frame();
    const details: unknown[] = [];
    page.document.addEventListener('ml-change', event =>
      details.push((event as CustomEvent).detail),
    );
    (page.document.querySelector('#line') as Model).w1 = 2;
    await page.frame();
    const change = {name: 'w1', value: 2, previous: 1};
    expect(structuredClone(details)).to.deep.equal([
      {protocol: 1, changes: [change], origin: 'program'},
    ]);
  });
});

/** Lets what is defined from now on have names of its own, so that the next copy does not find the first one's. */
function defineAsCopies(registry: CustomElementRegistry): void {
  const get = registry.get.bind(registry);
  const define = registry.define.bind(registry);
  registry.get = name => get(`copy-${name}`);
  registry.define = (name, element) => define(`copy-${name}`, element);
}
