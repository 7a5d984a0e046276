import {writeFile} from 'node:fs/promises';
import {setTimeout as delay} from 'node:timers/promises';
import {keyCharacter} from './keys.mjs';

const buttons = {left: 0, middle: 1, right: 2};
const press = (type, options) => ({type, button: buttons[options?.button ?? 'left']});
const moveTo = (x, y) => ({type: 'pointerMove', duration: 0, x, y});

/** The keyboard as Puppeteer spells it. */
function keyboard(session) {
  const down = key => ({type: 'keyDown', value: keyCharacter(key)});
  const up = key => ({type: 'keyUp', value: keyCharacter(key)});
  const perform = (...actions) => session.perform('key', actions);
  return {
    down: key => perform(down(key)),
    up: key => perform(up(key)),
    press: key => perform(down(key), up(key)),
    type: text => perform(...[...text].flatMap(key => [down(key), up(key)])),
  };
}

/** The mouse as Puppeteer spells it. */
function mouse(session) {
  const perform = (...actions) =>
    session.perform('pointer', actions, {parameters: {pointerType: 'mouse'}});
  return {
    move: (x, y) => perform(moveTo(x, y)),
    down: options => perform(press('pointerDown', options)),
    up: options => perform(press('pointerUp', options)),
    click: (x, y, options) =>
      perform(moveTo(x, y), press('pointerDown', options), press('pointerUp', options)),
    async reset() {
      await session.call('DELETE', '/actions');
      await perform(moveTo(0, 0));
    },
  };
}

/** The one window of a WebKit session, with those parts of Puppeteer's page that tests use. */
export class WebKitPage {
  #session;
  #url = 'about:blank';

  constructor(session) {
    this.#session = session;
    this.keyboard = keyboard(session);
    this.mouse = mouse(session);
  }

  async goto(url) {
    this.#url = url;
    await this.#session.call('POST', '/url', {url});
  }

  url() {
    return this.#url;
  }

  evaluate(action, ...args) {
    return this.#session.execute(action, ...args);
  }

  /** Sizes the window so that the page is `width` × `height` CSS pixels; throws if it cannot. */
  async setViewport({width, height}) {
    const inner = () => this.evaluate(() => [innerWidth, innerHeight]);
    const [innerWidthNow, innerHeightNow] = await inner();
    const window = await this.#session.call('GET', '/window/rect');
    await this.#session.call('POST', '/window/rect', {
      width: window.width + width - innerWidthNow,
      height: window.height + height - innerHeightNow,
    });
    for (let attempt = 0; attempt < 80; attempt++) {
      const [w, h] = await inner();
      if (w === width && h === height) return;
      await delay(25);
    }
    throw new Error(`WebKit did not become ${width} × ${height}`);
  }

  async screenshot({path}) {
    await writeFile(path, Buffer.from(await this.#settledPicture(), 'base64'));
  }

  /** The window is drawn some time after the page: wait until two pictures agree. */
  async #settledPicture() {
    let previous;
    let picture = await this.#session.call('GET', '/screenshot');
    for (let attempt = 0; attempt < 20 && picture !== previous; attempt++) {
      await delay(60);
      previous = picture;
      picture = await this.#session.call('GET', '/screenshot');
    }
    return picture;
  }
}
