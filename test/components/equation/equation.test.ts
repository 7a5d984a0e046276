import {expect, fixture, html} from '@open-wc/testing';
import type {TemplateResult} from 'lit';
import type {MlEquation} from '../../../components/define/ml-equation.js';
import type {MlLinearModel} from '../../../components/define/ml-linear-model.js';
import '../../../components/define/ml-equation.js';
import '../../../components/define/ml-linear-model.js';
import '../../../components/define/ml-product-model.js';
import '../../../components/define/ml-scene.js';
import {MlpModel} from '../../../src/module/mlp-model.js';
import {formula} from '../../core/code/models.js';

/** An equation beside the model 1, 1, −0.9. */
async function written(
  equation: TemplateResult,
): Promise<{equation: MlEquation; model: MlLinearModel}> {
  const scene = await fixture(
    html`<ml-scene><ml-linear-model b="-0.9"></ml-linear-model>${equation}</ml-scene>`,
  );
  const found = scene.querySelector('ml-equation')!;
  await found.updateComplete;
  return {equation: found, model: scene.querySelector('ml-linear-model')!};
}

const region = ({shadowRoot}: MlEquation): HTMLElement =>
  shadowRoot!.querySelector('[part=equation]')!;
const label = (equation: MlEquation): string | null => region(equation).getAttribute('aria-label');
const texts = (root: ParentNode, selector: string): string[] =>
  [...root.querySelectorAll(selector)].map(({textContent}) => textContent);

describe('<ml-equation>', () => {
  it('writes m(x; w, b) with the present values, in MathML, with the same in plain text', async () => {
    const {equation} = await written(html`<ml-equation></ml-equation>`);
    expect(label(equation)).to.equal('m(x; w, b) = x1 × 1.00 + x2 × 1.00 − 0.90');
    const formulas = [...region(equation).querySelectorAll('math')];
    expect(
      formulas.map(({textContent}) => textContent.replace(/\s|\u2061/g, '')).join(''),
    ).to.equal('m(x;w,b)=x1×1.00+x2×1.00−0.90');
    for (const part of region(equation).querySelectorAll('math, math *'))
      expect(part.namespaceURI).to.equal('http://www.w3.org/1998/Math/MathML');
  });

  it('writes names before values with symbols, and names alone with symbols="only"', async () => {
    const {equation} = await written(html`<ml-equation symbols></ml-equation>`);
    expect(label(equation)).to.equal(
      'm(x; w, b) = x1 × w1 + x2 × w2 + b = x1 × 1.00 + x2 × 1.00 − 0.90',
    );
    equation.symbols = 'only';
    await equation.updateComplete;
    expect(label(equation)).to.equal('m(x; w, b) = x1 × w1 + x2 × w2 + b');
    equation.setAttribute('symbols', 'false');
    await equation.updateComplete;
    expect(label(equation)).to.equal('m(x; w, b) = x1 × 1.00 + x2 × 1.00 − 0.90');
  });

  it('follows the model, and keeps the elements of what stays', async () => {
    const {equation, model} = await written(html`<ml-equation digits="1"></ml-equation>`);
    const before = equation.shadowRoot!.querySelector('[title=w1]')!;
    model.set({w1: -2.25, b: 0.5});
    await equation.updateComplete;
    expect(label(equation)).to.equal('m(x; w, b) = x1 × (−2.3) + x2 × 1.0 + 0.5');
    model.set({w1: 3});
    await equation.updateComplete;
    expect(before.textContent).to.equal('1.0');
    expect(equation.shadowRoot!.querySelector('[title=w1]')!.textContent).to.equal('3.0');
  });

  it('tells inputs, parameters and numbers apart by colour and by shape', async () => {
    const {equation} = await written(
      html`<ml-equation .model=${formula('2 * c * x1', {c: 1})}></ml-equation>`,
    );
    const look = (selector: string): string[] => {
      const {color, fontWeight} = getComputedStyle(
        region(equation).querySelector(`.right ${selector}`)!,
      );
      return [color, fontWeight];
    };
    const [input, parameter, number] = [look('.input'), look('.parameter'), look('.number')];
    expect(new Set([input[0], parameter[0], number[0]]).size).to.equal(3);
    expect([input[1], parameter[1], number[1]]).to.deep.equal(['400', '700', '400']);
  });

  it('says what the colours mean in a legend of what occurs', async () => {
    const {equation} = await written(html`<ml-equation symbols="only" legend></ml-equation>`);
    expect(texts(equation.shadowRoot!, '[part=legend] li').map(text => text.trim())).to.deep.equal([
      'mmodel',
      'xinputs',
      'θparameters',
    ]);
  });

  it('is m(x; θ) alone with symbols="only" and no model', async () => {
    const equation = await fixture<MlEquation>(
      html`<ml-equation symbols="only" legend></ml-equation>`,
    );
    await equation.updateComplete;
    expect(label(equation)).to.equal('m(x; θ)');
    await expect(equation).to.be.accessible();
  });

  it('breaks long lines rather than to leave its room, and scrolls by keys what cannot be broken', async () => {
    const network = new MlpModel({hidden: [6]});
    const equation = await fixture<MlEquation>(
      html`<ml-equation .model=${network} theme="light"></ml-equation>`,
    );
    const place = equation.parentElement!;
    place.style.inlineSize = '300px';
    await equation.updateComplete;
    const room = region(equation);
    expect(room.querySelectorAll('.line')).to.have.length(7);
    expect(room.scrollWidth).to.be.at.most(room.clientWidth + 1);
    expect(room.hasAttribute('tabindex')).to.equal(false);

    equation.model = formula(
      '1 if (0.0 <= x1 < aaaaaaaaaaaa and 0.0 <= x2 < bbbbbbbbbbbbb) else 0',
    );
    equation.symbols = 'only';
    await equation.updateComplete;
    expect(region(equation).scrollWidth).to.be.greaterThan(300);
    expect(region(equation).tabIndex).to.equal(0);
    await expect(equation).to.be.accessible();
  });

  it('stands in a sentence in its size and colour', async () => {
    const {equation} = await written(html`<p>It is <ml-equation inline></ml-equation> now.</p>`);
    const [own, page] = [getComputedStyle(equation), getComputedStyle(equation.parentElement!)];
    expect([own.display, own.fontSize, own.color]).to.deep.equal([
      'inline',
      page.fontSize,
      page.color,
    ]);
    expect(equation.shadowRoot!.querySelector('figure')).to.equal(null);
    expect(equation.shadowRoot!.querySelectorAll('math').length).to.be.greaterThan(3);
  });

  it('writes numbers in the language around it', async () => {
    const {equation} = await written(html`<p lang="de"><ml-equation></ml-equation></p>`);
    expect(label(equation)).to.contain('1,00');
  });

  it('takes names as text, whatever they are', async () => {
    const equation = await fixture<MlEquation>(
      html`<ml-equation
        .model=${formula('x1 * __proto__ + constructor')}
        symbols="only"
      ></ml-equation>`,
    );
    await equation.updateComplete;
    expect(label(equation)).to.contain('__proto__').and.to.contain('constructor');
  });
});
