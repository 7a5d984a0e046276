import {tool} from '../run.mjs';
import {countMocha, countNode, countOurs} from './counts.mjs';

const node = process.execPath;

/** A step that passes or fails as a whole. */
function check(name, program, args, more = {}) {
  return {name, program, args, ...more};
}

/** A step that runs many tests; `count` reads how many from what it printed. */
function tests(name, program, args, count, more = {}) {
  return {name, program, args, count, ...more};
}

function inBrowser(engine) {
  return tests(engine, tool('web-test-runner'), [], countOurs, {
    engine,
    needs: ['build'],
    env: {TEST_ENGINES: engine},
  });
}

const mocha = ['--import', 'tsx', 'node_modules/mocha/bin/mocha.js', '--reporter', 'dot'];

const nodeTest = ['--test', '--test-concurrency=1', '--test-reporter=spec', 'test/package/'];

/** All that `npm test` does, in order. A step is left out when one that it `needs` has failed. */
export const steps = [
  check('types', tool('tsc'), ['-b']),
  check('lint', tool('eslint'), ['--max-warnings=0', '.']),
  check('format', tool('prettier'), ['--check', '--log-level=warn', '.']),
  check('unused', tool('knip'), []),
  check('build', node, ['scripts/build.mjs'], {needs: ['types']}),
  check('size', node, ['scripts/checks/size.mjs'], {needs: ['build']}),
  check('bundle', node, ['scripts/checks/bundle.mjs'], {needs: ['build']}),
  tests('node', node, [...mocha, 'test/core/**/*.test.ts'], countMocha),
  inBrowser('chromium'),
  inBrowser('firefox'),
  inBrowser('webkit'),
  tests('package', node, nodeTest, countNode, {
    needs: ['build'],
  }),
];
