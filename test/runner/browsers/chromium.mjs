import {launch} from 'puppeteer-core';
import {findChromium} from './find.mjs';

/** Every page has its own protocol session, so that emulation lasts as long as the page does. */
const sessions = new WeakMap();

async function protocolOf(page) {
  if (!sessions.has(page)) sessions.set(page, await page.createCDPSession());
  return sessions.get(page);
}

async function emulate(page, features) {
  const protocol = await protocolOf(page);
  await protocol.send('Emulation.setEmulatedMedia', {
    features: Object.entries(features).map(([name, value]) => ({name, value})),
  });
  return true;
}

/** One finger: down at the first point, through the others, up at the last. */
async function touch(page, points) {
  const protocol = await protocolOf(page);
  const send = (type, touchPoints) =>
    protocol.send('Input.dispatchTouchEvent', {type, touchPoints});
  const [first, ...rest] = points.map(([x, y]) => ({x, y}));
  await send('touchStart', [first]);
  for (const point of rest) await send('touchMove', [point]);
  await send('touchEnd', []);
  return true;
}

/** Chromium over the DevTools protocol: every command is at hand. */
export async function launchChromium() {
  const browser = await launch({
    executablePath: findChromium(),
    protocolTimeout: 60_000,
    args: [
      '--no-sandbox',
      '--disable-dev-shm-usage',
      '--force-color-profile=srgb',
      '--font-render-hinting=none',
    ],
  });
  return {newPage: () => browser.newPage(), close: () => browser.close(), emulate, touch};
}
