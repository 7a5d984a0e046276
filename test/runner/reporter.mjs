import {relative} from 'node:path';
import {formatError} from '@web/test-runner';

/** Every test of a session with its full title. */
function testsOf(suite, titles = []) {
  if (!suite) return [];
  const path = suite.name ? [...titles, suite.name] : titles;
  return [
    ...suite.tests.map(test => ({...test, title: [...path, test.name].join(' › ')})),
    ...suite.suites.flatMap(inner => testsOf(inner, path)),
  ];
}

/** A session's failures, each with a title: those of its tests, and those of the file itself. */
function failuresOf(session) {
  const failed = testsOf(session.testResults).filter(test => !test.passed && !test.skipped);
  const failures = failed.map(({title, error}) => ({title, error}));
  for (const error of session.errors) failures.push({title: 'the file itself', error});
  if (failures.length === 0 && !session.passed) {
    failures.push({title: 'the file itself', error: {message: 'it did not finish'}});
  }
  return failures;
}

function fileOf(session) {
  return relative(process.cwd(), session.testFile).replace(
    /^test-results\/bundles\/\d+\//,
    'test/',
  );
}

/** Prints failures in full and what the page logged beside them; the last line is "N passed, N failed". */
export function reporter() {
  return {
    onTestRunFinished({sessions}) {
      let passed = 0;
      let failed = 0;
      for (const session of sessions) {
        passed += testsOf(session.testResults).filter(test => test.passed).length;
        const failures = failuresOf(session);
        failed += failures.length;
        for (const {title, error} of failures) {
          console.log(`\n✗ ${session.browser.name} ${fileOf(session)}\n  ${title}`);
          console.log(formatError(error ?? {}));
        }
        if (failures.length > 0) for (const log of session.logs) console.log('  log:', ...log);
      }
      console.log(`${passed} passed, ${failed} failed`);
    },
  };
}
