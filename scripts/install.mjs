/** Installs the packages of the lock file when some are missing; needs nothing but Node. */
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {root, run} from './run.mjs';

function packagesIn(lockFile) {
  try {
    return JSON.parse(readFileSync(join(root, lockFile), 'utf8')).packages;
  } catch {
    return {};
  }
}

/** True when each package that is locked is there in its version; optional ones depend on the machine. */
function isInstalled() {
  const installed = packagesIn('node_modules/.package-lock.json');
  return Object.entries(packagesIn('package-lock.json'))
    .filter(([path, {optional, link}]) => path && !optional && !link)
    .every(([path, {version}]) => installed[path]?.version === version);
}

/** Makes `node_modules` agree with `package-lock.json`. */
export async function installPackages() {
  if (isInstalled()) return;
  console.log('Installing packages…');
  await run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
}
