import {expect, fixture, html, nextFrame} from '@open-wc/testing';
import type {MlDataset} from '../../../components/define/ml-dataset.js';
import type {MlLinearModel} from '../../../components/define/ml-linear-model.js';
import type {MlMlpModel} from '../../../components/define/ml-mlp-model.js';
import '../../../components/define/ml-dataset.js';
import '../../../components/define/ml-formula-model.js';
import '../../../components/define/ml-linear-model.js';
import '../../../components/define/ml-mlp-model.js';
import {lossesOf, scoresOf} from '../../../src/loss/evaluation.js';

/** The network of the primer (P05–P08): two separators as hidden units, and the last unit 3, 3, −0.3. */
async function primer(): Promise<{
  network: MlMlpModel;
  yellow: MlLinearModel;
  green: MlLinearModel;
}> {
  const network = await fixture<MlMlpModel>(
    html`<ml-mlp-model weights="3 3 -0.3">
      <ml-linear-model name="yellow" w1="-1" w2="0" b="0.25"></ml-linear-model>
      <ml-linear-model name="green" w1="1" w2="0" b="-0.8"></ml-linear-model>
    </ml-mlp-model>`,
  );
  const [yellow, green] = [...network.querySelectorAll('ml-linear-model')] as [
    MlLinearModel,
    MlLinearModel,
  ];
  await green.updateComplete;
  return {network, yellow, green};
}

const line = (w1: number, w2: number, b: number): MlLinearModel =>
  Object.assign(document.createElement('ml-linear-model'), {w1, w2, b});
const shown = ({shadowRoot}: Element): string =>
  shadowRoot!.textContent.replace(/\s+/g, ' ').trim();

describe('<ml-mlp-model> with linear models as units', () => {
  const {warn} = console;
  beforeEach(() => (console.warn = () => {}));
  afterEach(() => (console.warn = warn));

  it('has no errors and the log loss of the primer on lecture-hard (P08)', async () => {
    const {network} = await primer();
    const {handle} = await fixture<MlDataset>(html`<ml-dataset name="lecture-hard"></ml-dataset>`);
    expect(scoresOf(network.handle, handle).errors).to.equal(0);
    expect(lossesOf(network.handle, handle, 'log').sum).to.be.closeTo(5.702757866299, 5e-13);
    expect(shown(network)).to.equal('');
  });

  it('names their parameters by the names of the models', async () => {
    const {network} = await primer();
    expect(network.value).to.deep.equal({
      'layer1.yellow.w1': -1,
      'layer1.yellow.w2': 0,
      'layer1.yellow.b': 0.25,
      'layer1.green.w1': 1,
      'layer1.green.w2': 0,
      'layer1.green.b': -0.8,
      'layer2.unit1.w1': 3,
      'layer2.unit1.w2': 3,
      'layer2.unit1.b': -0.3,
    });
    expect(network.weights).to.deep.equal([3, 3, -0.3]);
  });

  it('follows them, and sets them (P05)', async () => {
    const {network, yellow, green} = await primer();
    const before = network.handle.version.value;
    yellow.b = 0.5;
    expect(network.handle.version.value).to.be.greaterThan(before);
    expect(network.forward(0.25, 0)).to.be.closeTo(3 * 0.25 - 0.3, 1e-15);
    network.set({'layer1.green.b': -0.5});
    expect(green.b).to.equal(-0.5);
    green.addEventListener('ml-beforeinput', event => event.preventDefault());
    await nextFrame();
    expect(network.handle.set({'layer1.green.b': 0}, {origin: 'user'})).to.equal(false);
    network.reset();
    expect([yellow.b, green.b]).to.deep.equal([0.25, -0.8]);
  });

  it('keeps trained weights when a unit is only renamed or set', async () => {
    const {network, yellow} = await primer();
    network.set({'layer2.unit1.w1': 9});
    yellow.b = 1;
    await nextFrame();
    expect(network.weights).to.deep.equal([9, 3, -0.3]);
  });

  it('takes units that come late, lets go of those that leave, and says if the weights fit no more', async () => {
    const {network, yellow, green} = await primer();
    network.append(line(0, 1, -0.5));
    await network.updateComplete;
    expect(network.hidden).to.deep.equal([3]);
    expect(network.weights).to.have.length(4);
    expect(shown(network)).to.contain(
      'The network has 4 parameters beside those of its given units, but 3 weights are given.',
    );
    green.remove();
    await nextFrame();
    await network.updateComplete;
    expect(shown(network)).to.equal('');
    expect(network.weights).to.deep.equal([3, 3, -0.3]);
    expect(Object.keys(network.value)).to.include.members(['layer1.yellow.b', 'layer1.unit2.b']);
    const before = network.handle.version.value;
    green.b = 7;
    expect(network.handle.version.value).to.equal(before);
    yellow.remove();
    network.querySelector('ml-linear-model')!.remove();
    network.removeAttribute('weights');
    await nextFrame();
    expect(network.hidden).to.deep.equal([2]);
    expect(network.weights).to.have.length(9);
  });

  it('has further units beside them if hidden asks for more', async () => {
    const {network} = await primer();
    network.weights = null;
    network.hidden = '3 2';
    expect(network.handle.shape.hidden).to.deep.equal([3, 2]);
    expect(network.weights).to.have.length(3 + 2 * 4 + 3);
    network.hidden = 1;
    expect(network.hidden).to.deep.equal([2]);
  });

  it('refuses other models as units', async () => {
    const {network} = await primer();
    network.append(document.createElement('ml-formula-model'));
    await network.updateComplete;
    expect(shown(network)).to.contain('Only linear models can be units of the first hidden layer.');
    expect(network.weights).to.deep.equal([3, 3, -0.3]);
  });
});
