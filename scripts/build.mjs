/** Builds the package from nothing: modules, bundles, hashes, the description of the elements, and the data of the pages. */
import {copyFileSync, rmSync} from 'node:fs';
import {copyData} from './copy-data.mjs';
import {run, tool} from './run.mjs';
import {writeIntegrity} from './build/integrity.mjs';
import {minifyModules} from './build/minify-modules.mjs';

copyData();
rmSync('dist', {recursive: true, force: true});
await run(tool('tsc'), ['-b']);
minifyModules('dist/components');
await run(tool('rollup'), ['-c', '--silent']);
copyFileSync('components/mini-ml.css', 'dist/mini-ml.css');
await run(tool('cem'), ['analyze', '--config', 'custom-elements-manifest.config.mjs', '--quiet']);
for (const [file, hash] of Object.entries(writeIntegrity('dist'))) console.log(`${file} ${hash}`);
