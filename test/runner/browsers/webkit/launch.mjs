import {findWebKit} from '../find.mjs';
import {openDisplay} from './display.mjs';
import {openSession} from './driver.mjs';
import {WebKitPage} from './page.mjs';

/** WebKitGTK over WebDriver. It has one window, so one page at a time. */
export async function launchWebKit() {
  const programs = findWebKit();
  const display = await openDisplay(programs);
  const session = await openSession(programs, display);
  const page = new WebKitPage(session);
  await page.setViewport({width: 800, height: 600});

  const emulate = async (_page, features) => {
    if ('forced-colors' in features) return false;
    display.apply(features);
    return true;
  };
  const close = async () => {
    await session.call('DELETE', '').catch(() => undefined);
    display.close();
  };
  return {newPage: async () => page, close, emulate};
}
