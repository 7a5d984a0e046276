import {emulate} from './emulate.mjs';
import {engines} from './engines.mjs';
import {PagePool} from './page-pool.mjs';

const viewport = {width: 800, height: 600};

/**
 * Runs the test runner's sessions in one engine. Its type says "puppeteer" because pages have Puppeteer's methods,
 * which lets the stock commands (keys, mouse, viewport) drive them.
 */
class EngineLauncher {
  type = 'puppeteer';
  #engine;
  #browser;
  #pool;
  #pages = new Map();

  constructor(engine) {
    this.#engine = engine;
    this.name = engine.label;
    this.concurrency = engine.concurrency;
    this.#pool = new PagePool(engine.concurrency, () => this.#open());
  }

  async startSession(id, url) {
    const page = await this.#pool.take();
    this.#pages.set(id, page);
    await page.setViewport(viewport);
    await page.goto(url);
  }

  /** A page on which the stock command for media features works in every engine. */
  async #open() {
    this.#browser ??= this.#engine.launch();
    const browser = await this.#browser;
    const page = await browser.newPage();
    page.emulateMediaFeatures = list =>
      emulate(browser, page, Object.fromEntries(list.map(({name, value}) => [name, value])));
    return page;
  }

  /** Leaves the page as it was found: nothing of one test file may reach the next. */
  async stopSession(id) {
    const page = this.getPage(id);
    const browser = await this.#browser;
    this.#pages.delete(id);
    try {
      await page.mouse.reset();
      await browser.emulate(page, {});
      await page.goto('about:blank');
      this.#pool.giveBack(page);
    } catch (error) {
      this.#pool.drop();
      throw error;
    }
    return {};
  }

  isActive(id) {
    return this.#pages.has(id);
  }

  getBrowserUrl(id) {
    return this.getPage(id).url();
  }

  getPage(id) {
    const page = this.#pages.get(id);
    if (!page) throw new Error(`No page runs session ${id}`);
    return page;
  }

  /** Resolves with false when the engine cannot emulate these features. */
  async emulate(id, features) {
    return emulate(await this.#browser, this.getPage(id), features);
  }

  /** Resolves with false when the engine has no touch input. */
  async touch(id, points) {
    const browser = await this.#browser;
    return (await browser.touch?.(this.getPage(id), points)) ?? false;
  }

  startDebugSession() {
    throw new Error('To debug, open the page in a browser of your own: npm start');
  }

  async stop() {
    const browser = await this.#browser;
    await browser?.close();
  }
}

/** A launcher for `chromium`, `firefox` or `webkit`. */
export function launcher(name) {
  return new EngineLauncher(engines[name]);
}
