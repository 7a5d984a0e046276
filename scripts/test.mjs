/**
 * `npm test`: installs what is missing, then runs every check and every test. `--only=node,chromium` runs those steps
 * alone. The last line is "N passed, N failed".
 */
import {parseArgs} from 'node:util';
import {installBrowsers} from './install-browsers.mjs';
import {installPackages} from './install.mjs';
import {root} from './run.mjs';
import {runStep} from './test/run-step.mjs';
import {steps} from './test/steps.mjs';

/** Why a step cannot run, or nothing. */
async function obstacle(step, failedSteps) {
  const failed = step.needs?.find(name => failedSteps.has(name));
  if (failed) return `${failed} failed`;
  if (!step.engine) return undefined;
  const {engines} = await import('../test/runner/browsers/engines.mjs');
  return engines[step.engine].find() ? undefined : 'no such browser here';
}

/** A missing browser is a pity on a desk and an error in continuous integration. */
function countNotRun(step) {
  return step.engine && process.env.CI !== 'true' ? 0 : 1;
}

async function runAll(chosen) {
  const total = {passed: 0, failed: 0};
  const failedSteps = new Set();
  for (const step of chosen) {
    const reason = await obstacle(step, failedSteps);
    if (reason) console.log(`- ${step.name.padEnd(10)} not run: ${reason}`);
    const result = reason ? {passed: 0, failed: countNotRun(step)} : await runStep(step);
    if (reason || result.failed > 0) failedSteps.add(step.name);
    total.passed += result.passed;
    total.failed += result.failed;
  }
  return total;
}

function choose(only) {
  const names = only?.split(',') ?? steps.map(step => step.name);
  const unknown = names.find(name => !steps.some(step => step.name === name));
  if (unknown) throw new Error(`No step is called ${unknown}`);
  return steps.filter(step => names.includes(step.name));
}

process.chdir(root);
const chosen = choose(parseArgs({options: {only: {type: 'string'}}}).values.only);
await installPackages();
if (chosen.some(step => step.engine)) await installBrowsers();
const {passed, failed} = await runAll(chosen);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
