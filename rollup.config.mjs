import {nodeResolve} from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';

/** Warnings of what is meant so. */
const expected = new Set([
  // The classic script registers elements and gives the page no global.
  'MISSING_NAME_OPTION_FOR_IIFE_EXPORT',
  // The compiler's helper for decorators looks for an older one in `this`.
  'THIS_IS_UNDEFINED',
]);

/** A bundle that is not quite right must not be published: what Rollup warns of stops the build. */
function failOnWarning(level, log, handle) {
  if (expected.has(log.code)) return;
  handle(level === 'warn' ? 'error' : level, log);
}

const output = {sourcemap: true, inlineDynamicImports: true, generatedCode: 'es2015'};

export default {
  input: 'dist/components/all.js',
  onLog: failOnWarning,
  plugins: [nodeResolve({browser: true})],
  output: [
    {
      ...output,
      file: 'dist/mini-ml.js',
      format: 'es',
      plugins: [terser({ecma: 2022, module: true})],
    },
    {...output, file: 'dist/mini-ml.classic.js', format: 'iife', plugins: [terser({ecma: 2022})]},
  ],
};
