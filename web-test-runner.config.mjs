import {globSync} from 'tinyglobby';
import {launcher} from './test/runner/browsers/launcher.mjs';
import {bundleTests} from './test/runner/bundle-tests.mjs';
import {reporter} from './test/runner/reporter.mjs';
import {commands} from './test/runner/server-commands.mjs';

const list = (value, usual) => value?.split(',') ?? usual;
const engines = list(process.env.TEST_ENGINES, ['chromium', 'firefox', 'webkit']);
const files = list(
  process.env.TEST_FILES,
  globSync('test/{core,components,wiring,pages,runner}/**/*.test.ts'),
);

export default {
  rootDir: import.meta.dirname,
  files: await bundleTests(files, {watch: process.argv.includes('--watch')}),
  browsers: engines.map(launcher),
  concurrentBrowsers: 1,
  plugins: commands,
  reporters: [reporter()],
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 300_000,
  testFramework: {config: {timeout: 20_000}},
  testRunnerHtml: script => `<!doctype html>
    <html lang="en">
      <head><meta charset="utf-8" /><title>Test</title></head>
      <body><script type="module" src="${script}"></script></body>
    </html>`,
};
