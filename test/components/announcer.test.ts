import {expect, fixture, html} from '@open-wc/testing';
import '../../components/define/ml-plot.js';
import {announce} from '../../components/shared/announcer.js';

const regions = (): HTMLElement[] => [
  ...document.querySelectorAll<HTMLElement>('body > [role="status"]'),
];

describe('what is announced', () => {
  it('has its region, empty, as soon as there is a view', async () => {
    expect(regions()).to.have.length(0);
    await fixture(html`<ml-plot></ml-plot><ml-plot></ml-plot>`);
    expect(regions().map(({textContent}) => textContent)).to.deep.equal(['']);
  });

  it('comes into a region that has been there, also where the page has thrown it out', async () => {
    for (const region of regions()) region.remove();
    const seen = new Promise<string[]>(resolve => {
      const texts: string[] = [];
      new MutationObserver((_records, observer) => {
        const [region] = regions();
        if (!region) return;
        texts.push(region.textContent);
        if (region.textContent === '') return;
        observer.disconnect();
        resolve(texts);
      }).observe(document.body, {childList: true, subtree: true});
    });
    announce({}, 'Two errors.');
    expect(await seen).to.deep.equal(['', 'Two errors.']);
    expect(regions()).to.have.length(1);
  });
});
