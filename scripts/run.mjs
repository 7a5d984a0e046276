import {spawn} from 'node:child_process';
import {join, resolve} from 'node:path';

/** The root of the repository; every script runs there. */
export const root = resolve(import.meta.dirname, '..');

/** The command line of an installed package. */
export function tool(name) {
  return join(root, 'node_modules/.bin', name);
}

/** Runs a program with its output on ours; rejects if it fails. */
export function run(program, args, options = {}) {
  return new Promise((done, fail) => {
    const child = spawn(program, args, {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
      ...options,
    });
    child.once('error', fail);
    child.once('exit', code =>
      code === 0 ? done() : fail(new Error(`${program} ${args.join(' ')} ended with code ${code}`)),
    );
  });
}

/** Runs a program and resolves with its exit code and everything it wrote. */
export function capture(program, args, options = {}) {
  return new Promise(done => {
    const child = spawn(program, args, {cwd: root, stdio: ['ignore', 'pipe', 'pipe'], ...options});
    let output = '';
    child.stdout.on('data', text => (output += text));
    child.stderr.on('data', text => (output += text));
    child.once('error', error => done({code: 1, output: String(error)}));
    child.once('close', code => done({code, output}));
  });
}
