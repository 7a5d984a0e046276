import {launch} from 'puppeteer-core';
import {findFirefox} from './find.mjs';

/** Media feature → the property of a browsing context by which Firefox's own tools override it. */
const overrides = {
  'prefers-color-scheme': 'prefersColorSchemeOverride',
  'prefers-reduced-motion': 'prefersReducedMotionOverride',
  'forced-colors': 'forcedColorsOverride',
};

/** Runs `expression` among the browser's own windows, where `gBrowser` and `Services` exist. */
async function runInChrome(connection, expression) {
  const tree = await connection.send('browsingContext.getTree', {'moz:scope': 'chrome'});
  const {context} = tree.result.contexts[0];
  const {result} = await connection.send('script.evaluate', {
    expression,
    target: {context},
    awaitPromise: false,
  });
  if (result.type === 'exception') throw new Error(result.exceptionDetails.text);
}

function emulator(connection) {
  return async (page, features) => {
    const values = Object.fromEntries(
      Object.entries(overrides).map(([name, property]) => [property, features[name] ?? 'none']),
    );
    const moreContrast = features['prefers-contrast'] === 'more';
    await runInChrome(
      connection,
      `for (const tab of gBrowser.tabs)
         if (tab.linkedBrowser.currentURI.spec === ${JSON.stringify(page.url())})
           Object.assign(tab.linkedBrowser.browsingContext, ${JSON.stringify(values)});
       Services.prefs.setIntPref('ui.useAccessibilityTheme', ${moreContrast ? 1 : 0});`,
    );
    return true;
  };
}

/** A page that has the focus after each `goto`: a Tab out of the last page may have left it in the tool bar. */
async function newPage(browser) {
  const page = await browser.newPage();
  const goto = page.goto.bind(page);
  page.goto = async (...args) => {
    const response = await goto(...args);
    await runInChrome(browser.connection, 'window.focus(); gBrowser.selectedBrowser.focus()');
    return response;
  };
  return page;
}

/** Firefox over WebDriver BiDi; access to its own windows is what makes emulation possible. */
export async function launchFirefox() {
  const browser = await launch({
    browser: 'firefox',
    executablePath: findFirefox(),
    protocolTimeout: 60_000,
    args: ['--remote-allow-system-access'],
  });
  const emulate = emulator(browser.connection);
  return {newPage: () => newPage(browser), close: () => browser.close(), emulate};
}
