import {launchChromium} from './chromium.mjs';
import {findChromium, findFirefox, findWebKit} from './find.mjs';
import {launchFirefox} from './firefox.mjs';
import {launchWebKit} from './webkit/launch.mjs';

/**
 * The three engines. `launch()` opens a browser:
 * - `newPage()`: a page with Puppeteer's `goto`, `evaluate`, `keyboard`, `mouse`, `setViewport`, `screenshot`;
 * - `emulate(page, features)`: sets media features by their CSS names and unsets all others; false if it cannot;
 * - `touch(page, points)`: a drag by one finger, where the engine can;
 * - `close()`.
 *
 * Only Chromium keeps focus and mouse apart between pages that run at once.
 */
export const engines = {
  chromium: {label: 'Chromium', find: findChromium, launch: launchChromium, concurrency: 2},
  firefox: {label: 'Firefox', find: findFirefox, launch: launchFirefox, concurrency: 1},
  webkit: {label: 'WebKit', find: findWebKit, launch: launchWebKit, concurrency: 1},
};
