import {existsSync, readdirSync} from 'node:fs';
import {delimiter, join} from 'node:path';

const libraries = ['x86_64-linux-gnu', 'aarch64-linux-gnu', 'arm-linux-gnueabihf'];

/** The browsers that `scripts/install-browsers.mjs` downloads for a user who is not root. */
export const downloads = join(import.meta.dirname, '../../../node_modules/.cache/browsers');

/** The first of `names` on the PATH. */
function onPath(...names) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return names.flatMap(name => folders.map(folder => join(folder, name))).find(existsSync);
}

/** The first existing `file` below `folder`, at most four folders down. */
function below(folder, file, depth = 4) {
  if (depth < 0 || !existsSync(folder)) return undefined;
  const entries = readdirSync(folder, {withFileTypes: true});
  if (entries.some(entry => entry.isFile() && entry.name === file)) return join(folder, file);
  for (const entry of entries) {
    const found = entry.isDirectory() && below(join(folder, entry.name), file, depth - 1);
    if (found) return found;
  }
  return undefined;
}

/** The headless shell comes first: the full browser loses focus and keys when two pages run at once. */
export function findChromium() {
  return (
    process.env.CHROME_PATH ??
    onPath('chromium-headless-shell', 'chrome-headless-shell') ??
    below(downloads, 'chrome-headless-shell') ??
    onPath('chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable')
  );
}

/** Any Firefox of the last two years speaks the protocol that is used. */
export function findFirefox() {
  return (
    process.env.FIREFOX_PATH ?? onPath('firefox-esr', 'firefox') ?? below(downloads, 'firefox')
  );
}

/** WebKitGTK needs four programs; the answer is their paths, or nothing if one is missing. */
export function findWebKit() {
  const found = {
    driver: onPath('WebKitWebDriver'),
    browser: libraries
      .flatMap(library => [`${library}/webkit2gtk-4.1`, `${library}/webkitgtk-6.0`])
      .map(folder => `/usr/lib/${folder}/MiniBrowser`)
      .find(existsSync),
    display: onPath('Xvfb'),
    settings: onPath('xsettingsd'),
  };
  return Object.values(found).every(Boolean) ? found : undefined;
}
