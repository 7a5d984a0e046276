import {spawn} from 'node:child_process';
import {copyFileSync, mkdirSync, watch} from 'node:fs';
import * as esbuild from 'esbuild';
import {root, tool} from '../run.mjs';

const styles = 'components/mini-ml.css';
const copyStyles = () => copyFileSync(styles, 'dist/mini-ml.css');

const bundle = {
  absWorkingDir: root,
  entryPoints: {'mini-ml': 'components/all.ts'},
  bundle: true,
  minify: true,
  sourcemap: true,
  target: 'es2022',
  tsconfig: 'components/tsconfig.json',
  logLevel: 'warning',
  // The package's list of side effects speaks of `dist/`, and would drop the modules that register elements.
  ignoreAnnotations: true,
};

const outputs = [
  {...bundle, format: 'esm', outdir: 'dist'},
  {...bundle, format: 'iife', outdir: 'dist', outExtension: {'.js': '.classic.js'}},
];

/** Both bundles are in `dist/` when this resolves, and follow the sources in a fraction of a second. */
async function watchBundles() {
  for (const options of outputs) {
    const context = await esbuild.context(options);
    await context.rebuild();
    await context.watch();
  }
}

/** Types and separate modules follow a little later; the compiler says what is wrong with them. */
function watchTypes() {
  const args = ['-b', '--watch', '--preserveWatchOutput'];
  const compiler = spawn(tool('tsc'), args, {cwd: root, stdio: ['ignore', 'inherit', 'inherit']});
  process.once('exit', () => compiler.kill());
}

/** The build for work on the pages: quick, and renewed with every change of a source. */
export async function watchBuild() {
  mkdirSync('dist', {recursive: true});
  await watchBundles();
  copyStyles();
  watch(styles, copyStyles);
  watchTypes();
}
