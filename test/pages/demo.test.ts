import {expect} from '@open-wc/testing';
import {closeDemos, openDemo} from './open-demo.js';

const pages = [
  'index.html',
  'mini-ml.html',
  'primer.html',
  'own-data.html',
  'events.html',
  'elements/code.html',
  'elements/compare.html',
  'elements/equation.html',
  'elements/expression-graph.html',
  'elements/formula-model.html',
  'elements/images.html',
  'elements/loss-plot.html',
  'elements/mlp-model.html',
  'elements/module-tree.html',
  'elements/module.html',
  'elements/plot-network.html',
  'elements/point-loss.html',
  'elements/quiz.html',
  'elements/task.html',
];

for (const page of pages) {
  describe(`The page ${page}`, function () {
    this.timeout(60_000);
    afterEach(closeDemos);

    it('opens without an error and without a word to the console', async () => {
      const {noise} = await openDemo(page);
      expect(noise).to.deep.equal([]);
    });

    it('has nothing that axe finds fault with (battery 33)', async () => {
      const demo = await openDemo(page);
      expect(await demo.violations()).to.deep.equal([]);
    });

    it('fits a phone of 320 px without scrolling sideways (battery 39)', async () => {
      const {document} = await openDemo(page, 320);
      expect(document.documentElement.scrollWidth).to.be.at.most(320);
    });

    it('leads only to pages that are there', async () => {
      const {document} = await openDemo(page);
      const links = [...document.querySelectorAll<HTMLAnchorElement>('a[href]')];
      for (const {href} of links) {
        const response = await fetch(href, {method: 'HEAD'});
        expect(response.ok, href).to.equal(true);
      }
    });
  });
}
