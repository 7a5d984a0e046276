/** `npm start`: installs what is missing, builds, serves the repository, and rebuilds what changes. */
import {freePort} from '../test/runner/free-port.mjs';
import {installPackages} from './install.mjs';
import {root} from './run.mjs';

process.chdir(root);
await installPackages();
const {copyData} = await import('./copy-data.mjs');
const {watchBuild} = await import('./build/watch.mjs');
const {startDevServer} = await import('@web/dev-server');

copyData();
await watchBuild();
const port = await freePort(8000);
await startDevServer({
  config: {rootDir: root, port, watch: true, nodeResolve: true, clearTerminalOnReload: false},
  readCliArgs: false,
  readFileConfig: false,
  logStartMessage: false,
});
console.log(`\nThe lecture, live: http://localhost:${port}/demo/mini-ml.html\n`);
