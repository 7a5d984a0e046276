import assert from 'node:assert/strict';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {pathToFileURL} from 'node:url';
import {engines} from '../runner/browsers/engines.mjs';

const root = join(import.meta.dirname, '../..');
const readme = readFileSync(join(root, 'README.md'), 'utf8');
const examples = [...readme.matchAll(/```html\n(.*?)```/gs)].map(([, markup]) => markup);
const script = '<script type="module" src="dist/mini-ml.js"></script>';

/** A page as somebody would paste it, with the script of this build in place of the published one. */
function pasted(markup, tag) {
  assert.ok(markup.includes(script), 'an example of the README begins with the script tag');
  return `<!doctype html><title>Pasted</title>${markup.replace(script, tag)}`;
}

describe('A page pasted from the README, opened from a file with the classic build', () => {
  let browser;
  const folder = mkdtempSync(join(tmpdir(), 'mini-ml-'));
  const classic = `<script src="${pathToFileURL(join(root, 'dist/mini-ml.classic.js'))}" defer></script>`;

  before(async () => {
    browser = await engines.chromium.launch();
  });

  after(async () => {
    await browser.close();
    rmSync(folder, {recursive: true});
  });

  /** Opens a page, waits until every element has drawn, and tells what each shows and what was said to the console. */
  async function open(markup) {
    const path = join(folder, 'page.html');
    writeFileSync(path, pasted(markup, classic));
    const page = await browser.newPage();
    const noise = [];
    page.on('console', message => noise.push(message.text()));
    page.on('pageerror', error => noise.push(String(error)));
    await page.goto(pathToFileURL(path).href);
    const shown = await page.evaluate(async () => {
      const elements = [...document.querySelectorAll('*')].filter(({localName}) =>
        localName.startsWith('ml-'),
      );
      await Promise.all(elements.map(element => element.updateComplete));
      return elements.map(element => ({
        tag: element.localName,
        paths: element.shadowRoot?.querySelectorAll('path').length,
        sliders: element.shadowRoot?.querySelectorAll('input[type=range]').length,
      }));
    });
    await page.close();
    return {shown, noise};
  }

  it('shows a sigmoid', async () => {
    const {shown, noise} = await open(examples[0]);
    assert.deepEqual(noise, []);
    const [sigmoid] = shown;
    assert.equal(sigmoid.tag, 'ml-sigmoid');
    assert.ok(sigmoid.paths > 0);
  });

  it('shows a model over its data, with a knob for each of its parameters', async () => {
    const {shown, noise} = await open(examples[1]);
    assert.deepEqual(noise, []);
    assert.ok(shown.find(({tag}) => tag === 'ml-plot').paths > 10);
    assert.equal(shown.find(({tag}) => tag === 'ml-knobs').sliders, 3);
  });
});
