import {setTimeout as delay} from 'node:timers/promises';

const values = {
  'prefers-color-scheme': ['light', 'dark'],
  'prefers-reduced-motion': ['no-preference', 'reduce'],
  'prefers-contrast': ['no-preference', 'more'],
  'forced-colors': ['none', 'active'],
};

/** Media queries that hold once `features` are in force and every other feature has its usual value. */
function expectations(features) {
  for (const [name, value] of Object.entries(features)) {
    if (!values[name]?.includes(value)) throw new Error(`Cannot emulate ${name}: ${value}`);
  }
  return (
    Object.entries(values)
      // Forced colours decide on the contrast by themselves.
      .filter(([name]) => name !== 'prefers-contrast' || !features['forced-colors'])
      .map(([name, [usual]]) => `(${name}: ${features[name] ?? usual})`)
  );
}

/**
 * Sets media features by their CSS names (`{'prefers-color-scheme': 'dark'}`) and resets all others, then waits
 * until the page sees them. Resolves with false when the engine is not able to.
 */
export async function emulate(browser, page, features) {
  const queries = expectations(features);
  if (!(await browser.emulate(page, features))) return false;
  const unmet = list => list.filter(query => !matchMedia(query).matches);
  let missing = await page.evaluate(unmet, queries);
  for (let attempt = 0; missing.length > 0 && attempt < 200; attempt++) {
    await delay(25);
    missing = await page.evaluate(unmet, queries);
  }
  if (missing.length > 0) throw new Error(`The page does not see ${missing.join(', ')}`);
  await page.evaluate(nextFrame);
  return true;
}

/** Listeners and media query lists made earlier hear of a change when the page is next drawn. */
function nextFrame() {
  return new Promise(resolve => requestAnimationFrame(() => resolve(true)));
}
