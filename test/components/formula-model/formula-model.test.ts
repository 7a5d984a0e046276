import {expect, fixture, html, nextFrame} from '@open-wc/testing';
import type {MlFormulaModel} from '../../../components/define/ml-formula-model.js';
import '../../../components/define/ml-formula-model.js';
import {decisionRegion} from '../../../src/module/decision-region.js';
import type {Ring} from '../../../src/geometry/types.js';

const model = (markup: unknown): Promise<MlFormulaModel> =>
  fixture<MlFormulaModel>(markup as never);
const square = {x1: [0, 1], x2: [0, 1]} as const;

/** The area inside a ring, by the formula of the shoelace. */
const area = (ring: Ring): number =>
  Math.abs(
    ring.reduce((sum, [x, y], k) => {
      const [nextX, nextY] = ring[(k + 1) % ring.length]!;
      return sum + (x * nextY - nextX * y) / 2;
    }, 0),
  );
const shown = ({shadowRoot}: Element): string =>
  shadowRoot!.textContent.replace(/\s+/g, ' ').trim();

describe('<ml-formula-model>', () => {
  const {warn} = console;
  beforeEach(() => (console.warn = () => {}));
  afterEach(() => (console.warn = warn));

  it('answers 1 at (0.5, 0.2), as the example of the lecture does (L16)', async () => {
    const element = await model(
      html`<ml-formula-model forward="0 if x[0] < 0.5 else 1"></ml-formula-model>`,
    );
    expect(element.forward(0.5, 0.2)).to.equal(1);
    expect(element.forward(0.49, 0.2)).to.equal(0);
    expect(String(element.forward)).to.equal('0 if x[0] < 0.5 else 1');
  });

  for (const formula of [
    '1 if (0.0 <= x1 < 0.5 and 0.0 <= x2 < 0.6) else 0',
    '1 if (0.0 le x1 lt 0.5 and x2 ge 0.0 and not x2 ge 0.6) else 0',
  ]) {
    it(`has the rectangle of the lecture as its region (L20): ${formula}`, async () => {
      const element = await model(html`<ml-formula-model forward=${formula}></ml-formula-model>`);
      const {positive} = decisionRegion(element.handle, square);
      expect(positive).to.have.length(1);
      expect(area(positive[0]!)).to.be.closeTo(0.3, 1e-6);
    });
  }

  it('has the names of the formula as its parameters, which start from the attribute or 1', async () => {
    const element = await model(
      html`<ml-formula-model
        parameters="r=0.5; c=1/4"
        forward="r - (x1 - c) ** 2 - k * x2"
      ></ml-formula-model>`,
    );
    expect(element.value).to.deep.equal({r: 0.5, c: 0.25, k: 1});
    element.value = {r: 1};
    element.set({k: 0});
    expect(element.parameters).to.deep.equal({r: 1, c: 0.25, k: 0});
    expect(element.forward(0.25, 9)).to.equal(1);
    element.reset();
    expect(element.value).to.deep.equal({r: 0.5, c: 0.25, k: 1});
  });

  it('takes formula and parameters as properties, text, objects and maps', async () => {
    const element = await model(html`<ml-formula-model></ml-formula-model>`);
    element.forward = 'a * x1 + b';
    element.parameters = {a: 2, b: 3};
    expect(element.forward(1, 0)).to.equal(5);
    element.parameters = new Map([['b', 4]]);
    expect(element.value).to.deep.equal({a: 1, b: 4});
    element.parameters = 'a=7';
    expect(element.value).to.deep.equal({a: 7, b: 1});
    await element.updateComplete;
    expect(element.getAttribute('forward')).to.equal('a * x1 + b');
    element.removeAttribute('forward');
    expect(element.forward(1, 1)).to.equal(0);
  });

  it('keeps its last good formula, and says in which column a bad one ends to be one (battery 6)', async () => {
    const element = await model(
      html`<ml-formula-model forward="x1 - c" parameters="c=0.5"></ml-formula-model>`,
    );
    const errors: unknown[] = [];
    element.addEventListener('ml-error', ({detail}) => errors.push(detail));
    element.setAttribute('forward', 'x1 - (c');
    await element.updateComplete;
    expect(element.forward(1, 0)).to.equal(0.5);
    expect(shown(element)).to.match(/^<ml-formula-model forward="x1 - \(c">: Column 8: .*[^.]\.$/);
    expect(errors).to.have.length(1);
    expect(errors[0]).to.include({code: 'bad-value', attribute: 'forward', value: 'x1 - (c'});
    expect(getComputedStyle(element).display).not.to.equal('none');
    element.setAttribute('forward', 'x1 + c');
    await element.updateComplete;
    expect(shown(element)).to.equal('');
    expect(element.forward(1, 0)).to.equal(1.5);
  });

  it('keeps its last good parameters', async () => {
    const element = await model(
      html`<ml-formula-model forward="x1 - c" parameters="c=0.5"></ml-formula-model>`,
    );
    for (const bad of ['c', 'c=0.5; c=1', 'c=x1', {c: NaN}, {'c d': 1}, {c: '1'}]) {
      element.parameters = bad as never;
      await element.updateComplete;
      expect(shown(element), JSON.stringify(bad)).to.contain('parameters=');
      expect(element.value).to.deep.equal({c: 0.5});
    }
    element.set({d: 1});
    await element.updateComplete;
    expect(shown(element)).to.contain('There is no parameter “d”; the parameters are c.');
  });

  it('says which of the parameters given are not in the formula', async () => {
    const element = await model(
      html`<ml-formula-model forward="x1 - c" parameters="c=0.5; d=1; e1=2"></ml-formula-model>`,
    );
    expect(shown(element)).to.contain('“d”, “e1” do not occur in the formula.');
    element.forward = 'x1 - c * d + e1';
    await element.updateComplete;
    expect(shown(element)).to.equal('');
    expect(element.value).to.deep.equal({c: 0.5, d: 1, e1: 2});
  });

  it('tells of its changes with the events of every source, and can be vetoed', async () => {
    const element = await model(
      html`<ml-formula-model forward="x1 - c" parameters="c=0.5"></ml-formula-model>`,
    );
    await nextFrame();
    const heard: string[] = [];
    for (const type of ['ml-input', 'ml-change', 'input', 'change'])
      element.addEventListener(type, () => heard.push(`${type} ${element.value.c}`));
    element.handle.set({c: 0.7}, {origin: 'user', view: 'ml-knobs'});
    await nextFrame();
    await nextFrame();
    expect(heard).to.deep.equal(['ml-input 0.7', 'input 0.7', 'ml-change 0.7', 'change 0.7']);
    element.addEventListener('ml-beforeinput', event => event.preventDefault());
    expect(element.handle.set({c: 0.8}, {origin: 'user'})).to.equal(false);
    expect(element.value).to.deep.equal({c: 0.7});
  });
});
