import {expect, fixture, html} from '@open-wc/testing';
import {emulateMedia, sendKeys, sendMouse, setViewport} from '@web/test-runner-commands';
import {emulate, mouseDrag, screenshot, touchDrag} from './commands.js';

const isWebKit = /AppleWebKit/.test(navigator.userAgent) && !/Chrome/.test(navigator.userAgent);
const isChromium = /Chrome/.test(navigator.userAgent);

/** A box at the top left that captures the pointer; `path` is what it saw. */
async function dragBox(): Promise<{path: [string, number, number][]}> {
  const box = await fixture<HTMLElement>(html`
    <div
      style="position: fixed; inset: 0 auto auto 0; width: 60px; height: 60px; touch-action: none"
    ></div>
  `);
  const path: [string, number, number][] = [];
  const record = (event: PointerEvent): unknown =>
    path.push([`${event.pointerType} ${event.type}`, event.clientX, event.clientY]);
  box.addEventListener('pointerdown', event => {
    box.setPointerCapture(event.pointerId);
    record(event);
    box.addEventListener('pointermove', record);
  });
  box.addEventListener('pointerup', record);
  return {path};
}

describe('commands of the test runner', () => {
  it('type text into a field', async () => {
    const input = await fixture<HTMLInputElement>(html`<input aria-label="field" />`);
    input.focus();
    await sendKeys({type: 'a1 b'});
    expect(input.value).to.equal('a1 b');
  });

  it('press arrows, Home, Tab and Shift with arrow', async () => {
    const seen: string[] = [];
    const pair = await fixture(html`<div><button>one</button><button>two</button></div>`);
    const button = pair.querySelector('button')!;
    button.addEventListener('keydown', event =>
      seen.push(`${event.shiftKey ? 'Shift+' : ''}${event.key}`),
    );
    button.focus();
    await sendKeys({press: 'ArrowLeft'});
    await sendKeys({press: 'Home'});
    await sendKeys({down: 'Shift'});
    await sendKeys({press: 'ArrowUp'});
    await sendKeys({up: 'Shift'});
    await sendKeys({press: 'Tab'});
    expect(seen).to.deep.equal(['ArrowLeft', 'Home', 'Shift+Shift', 'Shift+ArrowUp', 'Tab']);
  });

  it('move the focus with Tab, and show it', async () => {
    const parent = await fixture(html`<div><button>one</button><button>two</button></div>`);
    const [one, two] = parent.querySelectorAll('button');
    one!.focus();
    await sendKeys({press: 'Tab'});
    expect(document.activeElement).to.equal(two);
    expect(two!.matches(':focus-visible')).to.equal(true);
  });

  it('drag a captured pointer out of its element', async () => {
    const {path} = await dragBox();
    await mouseDrag([20, 30], [200, 100], [300, 250]);
    expect(path).to.deep.equal([
      ['mouse pointerdown', 20, 30],
      ['mouse pointermove', 200, 100],
      ['mouse pointermove', 300, 250],
      ['mouse pointerup', 300, 250],
    ]);
  });

  it('click where they are told', async () => {
    const button = await fixture(html`
      <button style="position: fixed; left: 100px; top: 50px">here</button>
    `);
    const clicked = new Promise<MouseEvent>(resolve =>
      button.addEventListener('click', event => resolve(event as MouseEvent), {once: true}),
    );
    await sendMouse({type: 'click', position: [110, 60]});
    const {clientX, clientY} = await clicked;
    expect([clientX, clientY]).to.deep.equal([110, 60]);
  });

  it('drag with a finger in Chromium, and say so elsewhere', async () => {
    const {path} = await dragBox();
    const done = await touchDrag([20, 30], [120, 30], [220, 130]);
    expect(done).to.equal(isChromium);
    const ends = done ? ['touch pointerdown', 'touch pointerup'] : [undefined, undefined];
    expect([path.at(0)?.[0], path.at(-1)?.[0]]).to.deep.equal(ends);
  });

  for (const [width, height] of [
    [320, 256],
    [1280, 720],
  ] as const) {
    it(`make the viewport ${width} × ${height}`, async () => {
      await setViewport({width, height});
      expect([innerWidth, innerHeight]).to.deep.equal([width, height]);
    });
  }

  it('emulate dark and reduced motion together, and take both back', async () => {
    const dark = matchMedia('(prefers-color-scheme: dark)');
    const still = matchMedia('(prefers-reduced-motion: reduce)');
    expect(
      await emulate({'prefers-color-scheme': 'dark', 'prefers-reduced-motion': 'reduce'}),
    ).to.equal(true);
    expect([dark.matches, still.matches]).to.deep.equal([true, true]);
    await emulate({});
    expect([dark.matches, still.matches]).to.deep.equal([false, false]);
  });

  it('emulate more contrast', async () => {
    expect(await emulate({'prefers-contrast': 'more'})).to.equal(true);
    expect(matchMedia('(prefers-contrast: more)').matches).to.equal(true);
    await emulate({});
  });

  it('emulate forced colours where the engine can', async () => {
    const done = await emulate({'forced-colors': 'active'});
    expect(done).to.equal(!isWebKit);
    expect(matchMedia('(forced-colors: active)').matches).to.equal(done);
    await emulate({});
  });

  it('emulate dark through the stock command too', async () => {
    await emulateMedia({colorScheme: 'dark'});
    expect(matchMedia('(prefers-color-scheme: dark)').matches).to.equal(true);
    await emulate({});
  });

  it('write a picture of the page that has its size', async () => {
    await setViewport({width: 400, height: 300});
    await fixture(html`<div style="position: fixed; inset: 0; background: rgb(200 0 0)"></div>`);
    const path = await screenshot('runner');
    const picture = new Image();
    picture.src = path.slice(path.indexOf('/test-results/'));
    await picture.decode();
    const canvas = document.createElement('canvas');
    const context = canvas.getContext('2d')!;
    context.drawImage(picture, 0, 0);
    expect([picture.width, picture.height]).to.deep.equal([400, 300]);
    expect([...context.getImageData(100, 100, 1, 1).data]).to.deep.equal([200, 0, 0, 255]);
  });
});
