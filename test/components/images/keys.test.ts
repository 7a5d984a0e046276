import {expect, nextFrame} from '@open-wc/testing';
import {sendKeys, sendMouse} from '@web/test-runner-commands';
import type {MlImages} from '../../../components/define/ml-images.js';
import {emulate} from '../../runner/commands.js';
import type {FakeFetch} from '../dataset/fake-fetch.js';
import {clearPage, fakeNetwork, loaded, options, watched} from './support.js';

/** The place of the image that has the focus. */
const focused = ({shadowRoot}: MlImages): number =>
  Number((shadowRoot!.activeElement as HTMLElement | null)?.dataset['place'] ?? -1);

describe('readers of <ml-images>', () => {
  let network: FakeFetch;
  beforeEach(() => (network = fakeNetwork()));
  afterEach(() => {
    network.restore();
    clearPage();
  });

  it('walk through a sheet with the arrow keys, in both directions (battery 34)', async () => {
    const {images, selected} = await loaded('columns="4"');
    options(images)[0]!.focus();
    for (const [key, place] of [
      ['ArrowRight', 1],
      ['ArrowDown', 5],
      ['ArrowDown', 9],
      ['ArrowDown', 9],
      ['ArrowLeft', 8],
      ['ArrowUp', 4],
      ['End', 9],
      ['Home', 0],
      ['ArrowUp', 0],
      ['ArrowLeft', 0],
    ] as const) {
      await sendKeys({press: key});
      expect(focused(images), key).to.equal(place);
    }
    expect(selected.map(({index}) => index)).to.deep.equal([1, 5, 9, 8, 4, 9, 0]);
  });

  it('reach a sheet with one press of the Tab key, where they left it', async () => {
    const {images} = await loaded('columns="4" n="4"');
    const before = document.createElement('button');
    images.before(before);
    before.focus();
    await sendKeys({press: 'Tab'});
    expect(focused(images)).to.equal(0);
    await sendKeys({press: 'ArrowRight'});
    await images.updateComplete;
    expect(options(images).map(({tabIndex}) => tabIndex)).to.deep.equal([-1, 0, -1, -1]);
    before.focus();
    await sendKeys({press: 'Tab'});
    expect(focused(images)).to.equal(1);
  });

  it('pick an image by the mouse', async () => {
    const {images, selected} = await loaded('n="4" only="2"');
    const {left, top, width, height} = options(images)[2]!.getBoundingClientRect();
    await sendMouse({
      type: 'click',
      position: [Math.round(left + width / 2), Math.round(top + height / 2)],
    });
    await images.updateComplete;
    expect(selected).to.deep.equal([{protocol: 1, index: 5, label: '2'}]);
    expect(images.selected).to.equal(5);
    expect(options(images).map(option => option.getAttribute('aria-selected'))).to.deep.equal([
      'false',
      'false',
      'true',
      'false',
    ]);
  });

  it('pick an image by Space and Enter', async () => {
    const {images, selected} = await loaded();
    options(images)[0]!.focus();
    await sendKeys({press: ' '});
    await sendKeys({press: 'Enter'});
    expect(selected.map(({index}) => index)).to.deep.equal([0, 0]);
  });

  it('do not turn the page of a slide deck with the keys that a sheet uses', async () => {
    const {images} = await loaded();
    const heard: string[] = [];
    const hear = ({key}: KeyboardEvent): unknown => heard.push(key);
    document.addEventListener('keydown', hear);
    options(images)[0]!.focus();
    for (const press of ['ArrowRight', ' ', 'Escape', 'a']) await sendKeys({press});
    document.removeEventListener('keydown', hear);
    expect(heard).to.deep.equal(['Escape', 'a']);
  });

  it('see the image that the page has selected', async () => {
    const {images, selected} = await loaded('selected="3"');
    expect(options(images)[3]!.getAttribute('aria-selected')).to.equal('true');
    expect(options(images)[3]!.tabIndex).to.equal(0);
    expect(selected).to.deep.equal([]);
  });

  for (const theme of ['light', 'dark'] as const) {
    for (const [state, attributes] of [
      ['a sheet', 'src="a-images.idx3" selected="2"'],
      ['one image', 'src="a-images.idx3" n="1"'],
      ['nothing', ''],
      ['a bad setting', 'src="a-images.idx3" n="x"'],
    ] as const) {
      it(`meet nothing that axe finds fault with: ${state}, ${theme} (battery 33)`, async () => {
        const all = `${attributes} theme="${theme}"`;
        const {images} = attributes
          ? await loaded(all.replace('src="a-images.idx3"', ''))
          : await watched(all);
        images.parentElement!.style.background = theme === 'dark' ? '#171a22' : '#fff';
        const details = images.shadowRoot!.querySelector('details');
        if (details) details.open = true;
        await nextFrame();
        await images.updateComplete;
        await expect(images).to.be.accessible();
      });
    }
  }

  it('see light ink on dark pages and dark ink on light ones', async () => {
    const {images} = await loaded('n="1"');
    const filterOf = (): string =>
      getComputedStyle(images.shadowRoot!.querySelector('canvas')!).filter;
    images.theme = 'light';
    await images.updateComplete;
    expect(filterOf()).to.equal('none');
    images.theme = 'dark';
    await images.updateComplete;
    expect(filterOf()).to.match(/invert/);
  });

  it('see the ink of their system in forced colours (battery 38)', async function () {
    const {images} = await loaded('n="1" theme="dark"');
    if (!(await emulate({'forced-colors': 'active', 'prefers-color-scheme': 'light'}))) this.skip();
    const canvas = images.shadowRoot!.querySelector('canvas')!;
    expect(getComputedStyle(canvas).filter).to.equal('none');
    await emulate({'forced-colors': 'active', 'prefers-color-scheme': 'dark'});
    expect(getComputedStyle(canvas).filter).to.match(/invert/);
    await emulate({});
  });
});
