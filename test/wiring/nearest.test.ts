import {expect} from '@open-wc/testing';
import {closePages, openPage} from './page.js';

describe('Who feeds whom', () => {
  afterEach(closePages);

  it('is the property first, then the id, then the own child, then the nearest scope', async () => {
    const page = await openPage(`
      <ml-linear-model id="named" w1="1"></ml-linear-model>
      <ml-product-model id="other"><ml-linear-model w1="2"></ml-linear-model></ml-product-model>
      <ml-scene>
        <ml-linear-model w1="3"></ml-linear-model>
        <ml-value digits="0" id="inner" of="w1" model="named"><ml-linear-model w1="4"></ml-linear-model></ml-value>
      </ml-scene>`);
    await page.load();
    await page.frame();
    const inner = page.document.querySelector('#inner') as HTMLElement & {model: unknown};
    const own = inner.querySelector('ml-linear-model')!;
    expect(page.text('#inner'), 'the id').to.equal('1');

    inner.model = page.document.querySelector('ml-scene > ml-linear-model');
    await page.frame();
    expect(page.text('#inner'), 'an element as property').to.equal('3');

    inner.model = (own as Element & {handle: unknown}).handle;
    await page.frame();
    expect(page.text('#inner'), 'a handle as property').to.equal('4');

    inner.model = null;
    own.setAttribute('w1', '5');
    await page.frame();
    expect(page.text('#inner'), 'the own child').to.equal('5');

    own.remove();
    await page.frame();
    expect(page.text('#inner'), 'the nearest scope').to.equal('3');
    expect(page.noise).to.deep.equal([]);
  });

  it('is the first source of the kind in the order of the document, not of insertion', async () => {
    const page = await openPage(
      '<ml-value digits="0" of="w1"><ml-linear-model w1="2"></ml-linear-model></ml-value>',
    );
    await page.load();
    await page.frame();
    expect(page.text('ml-value')).to.equal('2');
    const first = page.document.createElement('ml-linear-model');
    first.setAttribute('w1', '1');
    page.document.querySelector('ml-value')!.prepend(first);
    await page.frame();
    expect(page.text('ml-value')).to.equal('1');
  });

  it('passes a source inside a product model by: the product is what a view finds', async () => {
    const page = await openPage(`<ml-value digits="0" of="m1.w1"><ml-product-model>
      <ml-linear-model w1="7"></ml-linear-model></ml-product-model></ml-value>`);
    await page.load();
    await page.frame();
    expect(page.text('ml-value')).to.equal('7');
  });
});
