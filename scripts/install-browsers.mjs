/** Installs the browsers that are missing, as far as this machine allows. */
import {downloads, findChromium, findFirefox, findWebKit} from '../test/runner/browsers/find.mjs';
import {capture} from './run.mjs';

const browsers = [
  {find: findChromium, packages: ['chromium-headless-shell'], download: 'chrome-headless-shell'},
  {find: findFirefox, packages: ['firefox-esr'], download: 'firefox'},
  {find: findWebKit, packages: ['webkit2gtk-driver', 'xvfb', 'xsettingsd']},
];

async function apt(...args) {
  const env = {...process.env, DEBIAN_FRONTEND: 'noninteractive'};
  return capture('apt-get', ['-qq', ...args], {env});
}

/** With apt, as root: the distribution's packages, one browser at a time, so that one failure is one browser. */
async function installPackages(missing) {
  await apt('update');
  for (const {packages} of missing) {
    console.log(`Installing ${packages.join(', ')}…`);
    const {code, output} = await apt('install', '-y', '--no-install-recommends', ...packages);
    if (code !== 0) console.log(output);
  }
}

/** Without root: the browsers' own archives. There is none of WebKitGTK. */
async function download(missing) {
  for (const {download: name} of missing.filter(browser => browser.download)) {
    console.log(`Downloading ${name}…`);
    const args = ['@puppeteer/browsers', 'install', `${name}@stable`, '--path', downloads];
    const {code, output} = await capture('npx', ['--yes', ...args]);
    if (code !== 0) console.log(output);
  }
}

const stillMissing = () => browsers.filter(({find}) => !find());

/** Tries to have all three engines here; what cannot be had is reported by the tests as not run. */
export async function installBrowsers() {
  if (stillMissing().length > 0 && process.getuid?.() === 0) await installPackages(stillMissing());
  if (stillMissing().length > 0) await download(stillMissing());
}
