/**
 * Runs some test files in browsers, Chromium unless told otherwise:
 *   npm run test:file -- test/components/plot/picture.test.ts --engine firefox,webkit
 * `--watch` runs them again after each change.
 */
import {parseArgs} from 'node:util';
import {root, run, tool} from './run.mjs';

const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {
    engine: {type: 'string', default: 'chromium'},
    watch: {type: 'boolean', default: false},
  },
});

process.chdir(root);
const env = {...process.env, TEST_ENGINES: values.engine, TEST_FILES: positionals.join(',')};
try {
  await run(tool('web-test-runner'), values.watch ? ['--watch'] : [], {env, stdio: 'inherit'});
} catch {
  process.exitCode = 1;
}
