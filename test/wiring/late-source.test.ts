import {expect} from '@open-wc/testing';
import {closePages, openPage} from './page.js';

const model = (page: {document: Document}, w1: string, id = ''): Element => {
  const element = page.document.createElement('ml-linear-model');
  element.setAttribute('w1', w1);
  if (id) element.id = id;
  return element;
};

describe('A source that comes late', () => {
  afterEach(closePages);

  it('is found by its id', async () => {
    const page = await openPage('<ml-value digits="0" of="w1" model="line"></ml-value>');
    await page.load();
    await page.frame();
    expect(page.text('ml-value')).to.contain('There is no element with the id “line”');
    page.document.body.append(model(page, '3', 'line'));
    await page.frame();
    expect(page.text('ml-value')).to.equal('3');
  });

  it('is found when it gets its id later', async () => {
    const page = await openPage('<ml-value digits="0" of="w1" model="line"></ml-value>');
    await page.load();
    const element = model(page, '3');
    page.document.body.append(element);
    await page.frame();
    element.id = 'line';
    await page.frame();
    expect(page.text('ml-value')).to.equal('3');
    element.id = 'else';
    await page.frame();
    expect(page.text('ml-value')).to.contain('There is no element');
  });

  it('is found as a child', async () => {
    const page = await openPage('<ml-value digits="0" of="w1"></ml-value>');
    await page.load();
    await page.frame();
    expect(page.text('ml-value')).to.equal('–');
    page.document.querySelector('ml-value')!.append(model(page, '3'));
    await page.frame();
    expect(page.text('ml-value')).to.equal('3');
  });

  it('is not reported as missing while its tag is still undefined', async () => {
    const page = await openPage(
      '<ml-value digits="0" of="w1" model="line"></ml-value><ml-later id="line"></ml-later>',
    );
    await page.load();
    await page.frame();
    expect(page.text('ml-value')).to.equal('–');
    expect(page.noise).to.deep.equal([]);
  });

  it('of another kind is named as what it is', async () => {
    const page = await openPage('<ml-value digits="0" of="w1" data="line"></ml-value>');
    await page.load();
    page.document.body.append(model(page, '3', 'line'));
    await page.frame();
    expect(page.text('ml-value')).to.contain('is not a dataset but a model');
  });
});
