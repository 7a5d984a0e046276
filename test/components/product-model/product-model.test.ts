import {expect, fixture, html} from '@open-wc/testing';
import '../../../components/define/ml-linear-model.js';
import '../../../components/define/ml-product-model.js';
import type {MlLinearModel} from '../../../components/define/ml-linear-model.js';
import type {MlProductModel} from '../../../components/define/ml-product-model.js';

const nextFrame = (): Promise<unknown> => new Promise(resolve => requestAnimationFrame(resolve));

async function page(markup: ReturnType<typeof html>): Promise<{
  box: HTMLElement;
  product: MlProductModel;
  factors: MlLinearModel[];
}> {
  const box = await fixture<HTMLElement>(html`<div>${markup}</div>`);
  const product = box.querySelector('ml-product-model')!;
  await product.updateComplete;
  return {box, product, factors: [...box.querySelectorAll('ml-linear-model')]};
}

const names = ({parameters}: MlProductModel): string[] => Object.keys(parameters);

const said = ({shadowRoot}: MlProductModel): string => shadowRoot!.textContent.trim();

describe('<ml-product-model>', () => {
  const {warn} = console;
  beforeEach(() => {
    console.warn = () => {};
  });
  afterEach(() => {
    console.warn = warn;
  });

  it('multiplies the models inside it', async () => {
    const {product} = await page(
      html`<ml-product-model>
        <ml-linear-model b="-1.5"></ml-linear-model>
        <ml-linear-model b="-0.5"></ml-linear-model>
      </ml-product-model>`,
    );
    expect(product.forward(0.25, 0.5)).to.equal((0.75 - 1.5) * (0.75 - 0.5));
    expect(names(product)).to.deep.equal(['m1.w1', 'm1.w2', 'm1.b', 'm2.w1', 'm2.w2', 'm2.b']);
  });

  it('multiplies the models it names, in that order', async () => {
    const {product} = await page(
      html`<ml-linear-model id="p" b="1"></ml-linear-model>
        <ml-linear-model id="q" b="2"></ml-linear-model>
        <ml-product-model of="q p"></ml-product-model>`,
    );
    expect(product.parameters).to.include({'m1.b': 2, 'm2.b': 1});
  });

  it('calls its factors by their names, also when these change', async () => {
    const {product, factors} = await page(
      html`<ml-product-model>
        <ml-linear-model name="scale"></ml-linear-model>
        <ml-linear-model></ml-linear-model>
      </ml-product-model>`,
    );
    expect(names(product)).to.include.members(['scale.b', 'm2.b']);
    factors[0]!.name = 'size';
    await factors[0]!.updateComplete;
    expect(names(product)).to.include.members(['size.b', 'm2.b']);
  });

  it('keeps both of two factors of one name, and says so', async () => {
    const {product} = await page(
      html`<ml-product-model>
        <ml-linear-model name="a" b="1"></ml-linear-model>
        <ml-linear-model name="a" b="2"></ml-linear-model>
      </ml-product-model>`,
    );
    expect(product.parameters).to.include({'a.b': 1, 'm2.b': 2});
    await product.updateComplete;
    expect(said(product)).to.contain('Two factors are named “a”');
  });

  it('names each missing factor, wherever it stands in the list', async () => {
    for (const of of ['nope p', 'p nope']) {
      const {product} = await page(
        html`<ml-linear-model id="p"></ml-linear-model>
          <ml-product-model of=${of}></ml-product-model>`,
      );
      await product.updateComplete;
      expect(said(product), of).to.contain('There is no element with the id “nope”');
    }
  });

  it('is not a factor of itself', async () => {
    const {product} = await page(html`<ml-product-model id="self" of="self"></ml-product-model>`);
    await product.updateComplete;
    expect(product.handle.factors).to.have.lengthOf(0);
    expect(said(product)).to.contain('cannot be a factor of itself');
  });

  it('leaves it to its factors what a reset goes back to', async () => {
    const {box, factors} = await page(
      html`<ml-linear-model id="p" w1="2"></ml-linear-model><ml-product-model></ml-product-model>`,
    );
    const [line] = factors as [MlLinearModel];
    line.w1 = 5;
    const late = document.createElement('ml-product-model');
    late.of = ['p'];
    box.append(late);
    await late.updateComplete;
    line.reset();
    expect(line.w1).to.equal(2);
  });

  it('tells of a change of its factors in plain data', async () => {
    const {product, factors} = await page(
      html`<ml-product-model>
        <ml-linear-model></ml-linear-model><ml-linear-model></ml-linear-model>
      </ml-product-model>`,
    );
    const details: unknown[] = [];
    product.addEventListener('ml-change', ({detail}) => details.push(structuredClone(detail)));
    factors[1]!.remove();
    await nextFrame();
    await nextFrame();
    expect(details).to.deep.equal([
      {
        protocol: 1,
        origin: 'program',
        changes: [{name: 'factors', value: ['m1'], previous: ['m1', 'm2']}],
      },
    ]);
  });
});
