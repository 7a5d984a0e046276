/** The last number that `pattern` captures in `output`, or 0. */
function last(output, pattern) {
  return Number([...output.matchAll(pattern)].at(-1)?.[1] ?? 0);
}

/** What Mocha's reporters print at the end. */
export function countMocha(output) {
  return {passed: last(output, /^ *(\d+) passing/gm), failed: last(output, /^ *(\d+) failing/gm)};
}

/** What Node's own test runner prints at the end. */
export function countNode(output) {
  return {
    passed: last(output, /^(?:#|ℹ) pass (\d+)/gm),
    failed: last(output, /^(?:#|ℹ) fail (\d+)/gm),
  };
}

/** The line of `test/runner/reporter.mjs`. */
export function countOurs(output) {
  return {
    passed: last(output, /(\d+) passed, \d+ failed\s*$/gm),
    failed: last(output, /\d+ passed, (\d+) failed\s*$/gm),
  };
}
