/**
 * Adds to `package-lock.json` what a registry without some platforms leaves out: the optional packages of the other
 * platforms, without which `npm ci` refuses the lock file. Run it after `npm install`; it is safe to repeat.
 */
import {readFileSync, writeFileSync} from 'node:fs';

const platform =
  /[-/](aix|android|darwin|freebsd|linux|openbsd|openharmony|sunos|win32)-(\w+)-?(\w*)$/;
const libraries = {gnu: 'glibc', musl: 'musl', gnueabihf: 'glibc', musleabihf: 'musl'};

/** The machines a package is for, as its name says. */
function machineOf(name) {
  const [, os, cpu, variant] = platform.exec(name) ?? [];
  if (!os) return undefined;
  const library = os === 'linux' && libraries[variant];
  return {os: [os], cpu: [cpu], ...(library && {libc: [library]})};
}

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'));
for (const {optionalDependencies = {}, dev} of Object.values(lock.packages)) {
  for (const [name, version] of Object.entries(optionalDependencies)) {
    const path = `node_modules/${name}`;
    const machine = machineOf(name);
    if (lock.packages[path] || !machine || !/^\d/.test(version)) continue;
    lock.packages[path] = {version, ...machine, ...(dev && {dev}), optional: true};
    console.log(`${name}@${version}`);
  }
}
const inOrder = Object.entries(lock.packages).sort(([a], [b]) => a.localeCompare(b, 'en'));
lock.packages = Object.fromEntries(inOrder);
writeFileSync('package-lock.json', `${JSON.stringify(lock, null, 2)}\n`);
