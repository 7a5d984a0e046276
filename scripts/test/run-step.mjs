import {capture} from '../run.mjs';

/**
 * Runs a step and resolves with `{passed, failed, output}`. A step that ends badly has failed at least once, whatever
 * it counted, and so has one that found no test to run.
 */
async function outcome({program, args, env, count}) {
  const {code, output} = await capture(program, args, {env: {...process.env, ...env}});
  if (!count) return {passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, output};
  const {passed, failed} = count(output);
  const ended = code === 0 && passed > 0;
  return {passed, failed: ended ? failed : Math.max(1, failed), output};
}

/** Runs a step and prints its line, and everything it wrote if it failed. */
export async function runStep(step) {
  const start = performance.now();
  const {passed, failed, output} = await outcome(step);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  if (failed > 0) console.log(`\n${output.trim()}\n`);
  const sign = failed > 0 ? '✗' : '✓';
  console.log(`${sign} ${step.name.padEnd(10)} ${passed} passed, ${failed} failed  ${seconds} s`);
  return {passed, failed};
}
