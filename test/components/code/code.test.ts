import {expect, fixture, html, waitUntil} from '@open-wc/testing';
import type {MlCode} from '../../../components/define/ml-code.js';
import {sendKeys} from '@web/test-runner-commands';
import {Dataset} from '../../../src/data/dataset.js';
import {generate} from '../../../src/data/generate.js';
import {linear, models} from '../../core/code/models.js';
import {coded, shown} from './support.js';

const tabs = ({shadowRoot}: MlCode): HTMLElement[] => [
  ...shadowRoot!.querySelectorAll<HTMLElement>('[role=tab]'),
];
const copyButton = ({shadowRoot}: MlCode): HTMLButtonElement =>
  shadowRoot!.querySelector('[part=copy]')!;
const chosen = (code: MlCode): string | undefined =>
  tabs(code)
    .find(tab => tab.getAttribute('aria-selected') === 'true')
    ?.textContent.trim();

describe('<ml-code>', () => {
  let write: (text: string) => Promise<void>;
  let written: string[];
  const {clipboard} = navigator;

  beforeEach(() => {
    written = [];
    write = text => Promise.resolve(void written.push(text));
    const writeText = (text: string): Promise<void> => write(text);
    Object.defineProperty(navigator, 'clipboard', {configurable: true, value: {writeText}});
  });

  after(() => {
    Object.defineProperty(navigator, 'clipboard', {configurable: true, value: clipboard});
  });

  it('shows Python first, and each language under its tab', async () => {
    const code = await coded(linear(1, 1, -0.9));
    expect(chosen(code)).to.equal('Python');
    expect(shown(code)).to.contain('class Linear:').and.to.equal(code.text);
    const parts = ['class Linear', '<ml-linear-model', '"kind": "linear"', 'new LinearModel'];
    for (const [k, tab] of tabs(code).entries()) {
      tab.click();
      await code.updateComplete;
      expect(shown(code)).to.contain(parts[k]);
      expect(tab.getAttribute('aria-selected')).to.equal('true');
    }
  });

  it('is moved through by keys: arrows go round, Home and End to the ends', async () => {
    const code = await coded(linear(1, 1, -0.9));
    tabs(code)[0]!.focus();
    for (const [key, name] of [
      ['ArrowRight', 'HTML'],
      ['End', 'TypeScript'],
      ['ArrowRight', 'Python'],
      ['ArrowLeft', 'TypeScript'],
      ['Home', 'Python'],
    ] as const) {
      await sendKeys({press: key});
      await code.updateComplete;
      expect(chosen(code), key).to.equal(name);
      expect(code.shadowRoot!.activeElement!.textContent.trim()).to.equal(name);
    }
    expect(tabs(code).map(tab => tab.tabIndex)).to.deep.equal([0, -1, -1, -1]);
  });

  it('shows one language, without tabs, where as names it', async () => {
    const code = await coded(linear(1, 1, -0.9), 'json', new Dataset(generate('lecture')));
    expect(tabs(code)).to.have.length(0);
    const {data} = JSON.parse(shown(code)) as {data: {points: unknown[]}};
    expect(data.points).to.have.length(10);
  });

  it('follows the model', async () => {
    const model = linear(1, 1, -0.9);
    const code = await coded(model, 'typescript');
    model.set({b: 4});
    await code.updateComplete;
    expect(shown(code)).to.contain('b: 4');
  });

  it('copies what is shown and says so, until the code is another', async () => {
    const model = linear(1, 1, -0.9);
    const code = await coded(model, 'python');
    copyButton(code).click();
    await waitUntil(() => copyButton(code).textContent.trim() === 'Copied');
    expect(written).to.deep.equal([shown(code)]);
    model.set({b: 1});
    await code.updateComplete;
    expect(copyButton(code).textContent.trim()).to.equal('Copy');
  });

  it('selects the code where the clipboard is closed', async () => {
    write = () => Promise.reject(new DOMException('', 'NotAllowedError'));
    const execCommand = document.execCommand.bind(document);
    const commands: string[] = [];
    document.execCommand = command => commands.push(command) < 0;
    const code = await coded(linear(1, 1, -0.9), 'python');
    copyButton(code).click();
    await waitUntil(() => copyButton(code).textContent.trim() === 'Selected');
    document.execCommand = execCommand;
    expect(commands).to.deep.equal(['copy']);
  });

  it('can be scrolled by keys where the code is wider than its room', async () => {
    const code = await coded(models['hidden two, ReLU']!(), 'python');
    code.parentElement!.style.inlineSize = '260px';
    const region = code.shadowRoot!.querySelector<HTMLElement>('.code')!;
    await waitUntil(() => region.tabIndex === 0);
    await expect(code).to.be.accessible();
  });

  it('says what is missing', async () => {
    const code = await fixture<MlCode>(html`<ml-code></ml-code>`);
    await code.updateComplete;
    expect(code.shadowRoot!.querySelector('.note')!.textContent).to.contain('needs a model');
    expect(code.text).to.equal('');
  });
});
