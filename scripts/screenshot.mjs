/**
 * A picture of a page:
 *   node scripts/screenshot.mjs demo/mini-ml.html page.png --width 360 --height 800 --dark --engine webkit --full
 * The page is a path in the repository, which is then served, or an address.
 */
import {parseArgs} from 'node:util';
import {startDevServer} from '@web/dev-server';
import {emulate} from '../test/runner/browsers/emulate.mjs';
import {engines} from '../test/runner/browsers/engines.mjs';
import {takePicture} from '../test/runner/browsers/picture.mjs';
import {freePort} from '../test/runner/free-port.mjs';
import {root} from './run.mjs';

const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {
    engine: {type: 'string', default: 'chromium'},
    width: {type: 'string', default: '1280'},
    height: {type: 'string', default: '800'},
    dark: {type: 'boolean', default: false},
    still: {type: 'boolean', default: false},
    contrast: {type: 'boolean', default: false},
    forced: {type: 'boolean', default: false},
    full: {type: 'boolean', default: false},
  },
});

const features = {
  ...(values.dark && {'prefers-color-scheme': 'dark'}),
  ...(values.still && {'prefers-reduced-motion': 'reduce'}),
  ...(values.contrast && {'prefers-contrast': 'more'}),
  ...(values.forced && {'forced-colors': 'active'}),
};

async function serveRepository() {
  const port = await freePort();
  const server = await startDevServer({
    config: {rootDir: root, port, nodeResolve: true},
    readCliArgs: false,
    readFileConfig: false,
    logStartMessage: false,
  });
  return {address: `http://localhost:${port}/`, stop: () => server.stop()};
}

async function visit(address, path) {
  const browser = await engines[values.engine].launch();
  try {
    const page = await browser.newPage();
    await page.setViewport({width: Number(values.width), height: Number(values.height)});
    if (!(await emulate(browser, page, features))) throw new Error('The engine cannot do that');
    await page.goto(address);
    await page.evaluate(() => document.fonts.ready.then(() => true));
    await takePicture(page, {path, fullPage: values.full});
  } finally {
    await browser.close();
  }
}

const [page, path] = positionals;
if (!page || !path || !engines[values.engine]) {
  console.error('node scripts/screenshot.mjs PAGE out.png [--engine chromium|firefox|webkit]');
  console.error('  [--width N] [--height N] [--full] [--dark] [--still] [--contrast] [--forced]');
  process.exit(1);
}
const server = /^\w+:/.test(page)
  ? {address: '', stop: async () => undefined}
  : await serveRepository();
try {
  await visit(server.address + page, path);
} finally {
  await server.stop();
}
process.exit(0);
