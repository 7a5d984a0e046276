import {mkdir} from 'node:fs/promises';
import {dirname, join, resolve, sep} from 'node:path';
import {takePicture} from './browsers/picture.mjs';

const results = resolve(import.meta.dirname, '../../test-results');

/** A command of the test runner: `answer` gets what the page sent and the session that sent it. */
function command(name, answer) {
  return {
    name,
    executeCommand: request =>
      request.command === name ? answer(request.payload, request.session) : undefined,
  };
}

async function screenshot({name, fullPage}, {id, browser}) {
  const path = join(results, 'screenshots', browser.name.toLowerCase(), `${name}.png`);
  if (!path.startsWith(results + sep)) throw new Error(`A picture must stay in ${results}`);
  await mkdir(dirname(path), {recursive: true});
  await takePicture(browser.getPage(id), {path, fullPage});
  return path;
}

/** What test files may ask of the browser beside keys, mouse and viewport; see `test/runner/commands.ts`. */
export const commands = [
  command('emulate', async (features, {id, browser}) => ({
    done: await browser.emulate(id, features),
  })),
  command('touch', async (points, {id, browser}) => ({done: await browser.touch(id, points)})),
  command('screenshot', async (payload, session) => ({path: await screenshot(payload, session)})),
];
