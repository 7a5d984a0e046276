import {expect, fixture, html} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import type {MlScene} from '../../../components/define/ml-scene.js';
import '../../../components/define/ml-dataset.js';
import '../../../components/define/ml-linear-model.js';
import '../../../components/define/ml-relu.js';
import '../../../components/define/ml-scene.js';
import '../../../components/define/ml-value.js';

const four = html`<ml-dataset name="lecture"></ml-dataset><ml-linear-model></ml-linear-model
  ><ml-relu></ml-relu><ml-relu></ml-relu><ml-relu></ml-relu><ml-relu></ml-relu>`;

/** How many pictures stand side by side in the first row. */
async function across(scene: MlScene): Promise<number> {
  await scene.updateComplete;
  const tops = [...scene.querySelectorAll('ml-relu')].map(plot => plot.getBoundingClientRect().top);
  return tops.filter(top => top === tops[0]).length;
}

describe('<ml-scene>', () => {
  before(() => setViewport({width: 1280, height: 720}));
  after(() => setViewport({width: 800, height: 600}));

  it('puts as many side by side as have room', async () => {
    const scene = await fixture<MlScene>(html`<ml-scene>${four}</ml-scene>`);
    expect(await across(scene)).to.equal(4);
    await setViewport({width: 700, height: 720});
    expect(await across(scene)).to.equal(2);
    await setViewport({width: 1280, height: 720});
  });

  it('makes the columns that are asked for, of one width, and gives sources no place', async () => {
    const scene = await fixture<MlScene>(html`<ml-scene columns="3">${four}</ml-scene>`);
    expect(await across(scene)).to.equal(3);
    const [first, second] = scene.querySelectorAll('ml-relu');
    const {left, width} = first!.getBoundingClientRect();
    expect(left).to.be.closeTo(scene.getBoundingClientRect().left, 1);
    expect(second!.getBoundingClientRect().width).to.be.closeTo(width, 1);
    scene.columns = 1;
    expect(await across(scene)).to.equal(1);
    scene.columns = 0;
    expect(await across(scene)).to.equal(4);
  });

  it('is a stack on a phone, and no wider than it (battery 39)', async () => {
    await setViewport({width: 320, height: 640});
    for (const columns of [0, 2, 6]) {
      const scene = await fixture<MlScene>(html`<ml-scene columns=${columns}>${four}</ml-scene>`);
      expect(await across(scene), `${columns} columns`).to.equal(1);
      expect(document.documentElement.scrollWidth).to.be.at.most(320);
    }
    await setViewport({width: 1280, height: 720});
  });

  it('shares what is inside, at any depth, and gives way to a nearer source', async () => {
    const scene = await fixture<MlScene>(html`
      <ml-scene>
        <ml-linear-model b="-1"></ml-linear-model>
        <div><ml-value of="b"></ml-value></div>
        <ml-scene><ml-linear-model b="-2"></ml-linear-model><ml-value of="b"></ml-value></ml-scene>
      </ml-scene>
    `);
    const values = [...scene.querySelectorAll('ml-value')];
    for (const value of values) await value.updateComplete;
    expect(
      values.map(({shadowRoot}) => shadowRoot!.querySelector('[part=value]')!.textContent),
    ).to.deep.equal(['−1.00', '−2.00']);
  });

  it('leaves the type, the colour and the margins of what is inside to the page', async () => {
    const page = await fixture<HTMLElement>(
      html`<div style="font: italic 21px/1.7 serif; color: rgb(10 90 20); text-align: right">
        <p>Outside.</p>
        <ml-scene columns="1"><p>Inside.</p></ml-scene>
      </div>`,
    );
    await page.querySelector('ml-scene')!.updateComplete;
    const [outside, inside] = [...page.querySelectorAll('p')].map(p => getComputedStyle(p));
    for (const name of ['font', 'color', 'textAlign', 'marginTop', 'whiteSpace'] as const)
      expect(inside![name], name).to.equal(outside![name]);
  });

  it('hands its theme on to what is inside', async () => {
    const scene = await fixture<MlScene>(
      html`<ml-scene theme="dark"><ml-relu></ml-relu></ml-scene>`,
    );
    await scene.updateComplete;
    const plot = scene.querySelector('ml-relu')!;
    await plot.updateComplete;
    expect(getComputedStyle(plot).colorScheme).to.equal('dark');
  });

  for (const columns of ['-1', '1.5', 'two', '1e9']) {
    it(`keeps the last good number of columns when given “${columns}” (battery 12)`, async () => {
      const scene = await fixture<MlScene>(html`<ml-scene columns="2">${four}</ml-scene>`);
      scene.setAttribute('columns', columns);
      expect(await across(scene)).to.equal(2);
      expect(scene.shadowRoot!.querySelector('.problems')?.textContent).to.contain('whole number');
    });
  }
});
