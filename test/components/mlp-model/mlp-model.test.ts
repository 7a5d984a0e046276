import {expect, fixture, html, nextFrame} from '@open-wc/testing';
import type {MlMlpModel} from '../../../components/define/ml-mlp-model.js';
import '../../../components/define/ml-mlp-model.js';
import {MlpModel} from '../../../src/module/mlp-model.js';

const network = (markup: unknown): Promise<MlMlpModel> => fixture<MlMlpModel>(markup as never);
const shown = ({shadowRoot}: Element): string =>
  shadowRoot!.textContent.replace(/\s+/g, ' ').trim();

describe('<ml-mlp-model>', () => {
  const {warn} = console;
  beforeEach(() => (console.warn = () => {}));
  afterEach(() => (console.warn = warn));

  it('is the network of its shape and seed', async () => {
    const element = await network(
      html`<ml-mlp-model hidden="4, 2" activation="tanh" output="sigmoid" seed="7"></ml-mlp-model>`,
    );
    const same = new MlpModel({hidden: [4, 2], activation: 'tanh', output: 'sigmoid', seed: 7});
    expect(element.handle.shape).to.deep.equal(same.shape);
    expect(element.value).to.deep.equal(same.values);
    expect(element.forward(0.3, 0.8)).to.equal(same.forward(0.3, 0.8));
    expect([element.hidden, element.activation]).to.deep.equal([[4, 2], 'tanh']);
  });

  it('takes the shape as text, numbers and lists, also of no hidden layer at all', async () => {
    const element = await network(html`<ml-mlp-model></ml-mlp-model>`);
    expect(element.hidden).to.deep.equal([2]);
    for (const hidden of [3, [3], '3']) {
      element.hidden = hidden;
      expect(element.handle.shape.hidden).to.deep.equal([3]);
    }
    element.hidden = [];
    await element.updateComplete;
    expect(element.weights).to.have.length(3);
    expect((element.cloneNode() as MlMlpModel).weights).to.have.length(3);
    element.removeAttribute('hidden');
    expect(element.hidden).to.deep.equal([2]);
  });

  it('has its parameters pinned by weights: layer by layer, unit by unit, weights and then the bias', async () => {
    const element = await network(
      html`<ml-mlp-model weights="-1 0 0.25, 1 0 -0.8, 3 3 -0.3" hidden="2"></ml-mlp-model>`,
    );
    expect(element.value).to.include({'layer1.unit1.b': 0.25, 'layer2.unit1.w2': 3});
    expect(element.forward(0.05, 0.5)).to.be.closeTo(0.3, 1e-15);
    element.set({'layer2.unit1.b': 1});
    expect(element.weights).to.deep.equal([-1, 0, 0.25, 1, 0, -0.8, 3, 3, 1]);
    element.reset();
    expect(element.value['layer2.unit1.b']).to.equal(-0.3);
  });

  it('keeps the weights over another activation, and goes back to them', async () => {
    const weights = [-1, 0, 0.25, 1, 0, -0.8, 3, 3, -0.3];
    const element = await network(html`<ml-mlp-model weights=${weights.join(' ')}></ml-mlp-model>`);
    element.activation = 'tanh';
    expect(element.weights).to.deep.equal(weights);
    element.set({'layer1.unit1.b': 5});
    element.reset();
    expect(element.weights).to.deep.equal(weights);
  });

  it('says how many weights it has if another number of them is given, and keeps what it had', async () => {
    const element = await network(html`<ml-mlp-model hidden="2"></ml-mlp-model>`);
    const {value} = element;
    const errors: string[] = [];
    element.addEventListener('ml-error', ({detail}) => errors.push(detail.attribute!));
    element.setAttribute('weights', '1 2 3');
    await element.updateComplete;
    expect(shown(element)).to.equal(
      '<ml-mlp-model weights="1 2 3">: The network has 9 parameters, but 3 weights are given.',
    );
    expect(getComputedStyle(element).display, 'in spite of the attribute hidden').to.equal('block');
    expect(errors).to.deep.equal(['weights']);
    expect(element.value).to.deep.equal(value);
    element.hidden = [];
    await element.updateComplete;
    expect(shown(element)).to.equal('');
    expect(element.weights).to.deep.equal([1, 2, 3]);
  });

  it('keeps its last good shape', async () => {
    const element = await network(html`<ml-mlp-model hidden="3" seed="2"></ml-mlp-model>`);
    const {value} = element;
    for (const [name, bad] of [
      ...['0', '1.5', 'many', '1000', '1 1 1 1 1 1 1 1 1', '-2'].map(bad => ['hidden', bad]),
      ...[
        ['activation', 'step'],
        ['output', 'softmax'],
        ['seed', 'x'],
        ['weights', 'a b'],
      ],
    ] as [string, string][]) {
      element.setAttribute(name, bad);
      await element.updateComplete;
      expect(shown(element), `${name}="${bad}"`).to.contain(`<ml-mlp-model ${name}="${bad}">:`);
      expect(element.value).to.deep.equal(value);
    }
  });

  it('tells of another shape as plain data', async () => {
    const element = await network(html`<ml-mlp-model></ml-mlp-model>`);
    await nextFrame();
    const details: unknown[] = [];
    element.addEventListener('ml-change', ({detail}) => details.push(detail.changes));
    element.hidden = [1];
    await nextFrame();
    await nextFrame();
    const shape = {hidden: [2], activation: 'relu', output: 'identity', seed: 1};
    expect(details).to.deep.equal([
      [{name: 'shape', value: {...shape, hidden: [1]}, previous: shape}],
    ]);
    expect(() => structuredClone(details)).not.to.throw();
  });

  it('can be vetoed', async () => {
    const element = await network(html`<ml-mlp-model></ml-mlp-model>`);
    await nextFrame();
    element.addEventListener('ml-beforeinput', event => event.preventDefault());
    expect(element.handle.set({'layer1.unit1.b': 4}, {origin: 'user'})).to.equal(false);
    expect(element.value['layer1.unit1.b']).not.to.equal(4);
  });
});
