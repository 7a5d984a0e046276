// Times the library against other ways to do the same: `npm run bench`, or `npm run bench -- training --node`.
import {build} from 'esbuild';
import {join} from 'node:path';
import {inChromium, inNode} from './bench/hosts.mjs';
import {timeTask} from './bench/rounds.mjs';
import {root} from './run.mjs';
import {findChromium} from '../test/runner/browsers/find.mjs';

const wanted = process.argv.slice(2).filter(argument => !argument.startsWith('--'));
const node = process.argv.includes('--node') || !findChromium();

/** The tables, each in a process or a page of its own: an engine that has seen other code runs slower. */
const tables = ['training', 'region'].filter(name => wanted.length === 0 || wanted.includes(name));

/** A table's code, bundled the way it would reach a page. */
async function bundle(table) {
  const {outputFiles} = await build({
    entryPoints: [join(root, 'bench', `${table}.ts`)],
    tsconfig: join(root, 'tsconfig.base.json'),
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
  });
  return outputFiles[0].text;
}

for (const table of tables) {
  const host = await (node ? inNode : inChromium)(await bundle(table));
  console.log(`\n${table}, CPU time in ${host.name}`);
  try {
    for (const index of (await host.names()).keys()) await timeTask(host, index, console.log);
  } finally {
    await host.close();
  }
}
