/** What the first visitor of a page downloads: bundles of parts of the built package, minified and compressed. */
import {existsSync} from 'node:fs';
import {gzipSync} from 'node:zlib';
import {build} from 'esbuild';

const kilobyte = 1024;

const budgets = [
  {name: 'first widget', limit: 15, elements: ['ml-sigmoid']},
  {
    name: 'model and plots',
    limit: 40,
    elements: ['ml-dataset', 'ml-linear-model', 'ml-plot', 'ml-knobs', 'ml-loss-plot'],
  },
  {name: 'everything', limit: 90, modules: ['dist/components/all.js']},
];

function modulesOf({elements = [], modules = []}) {
  return [...modules, ...elements.map(element => `dist/components/define/${element}.js`)];
}

/** Kilobytes of one script that imports `modules`, with all that they need. */
async function compressedSize(modules) {
  const {outputFiles} = await build({
    stdin: {contents: modules.map(path => `import './${path}';`).join('\n'), resolveDir: '.'},
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    write: false,
  });
  return gzipSync(outputFiles[0].contents, {level: 9}).length / kilobyte;
}

for (const budget of budgets) {
  const modules = modulesOf(budget);
  const missing = modules.filter(path => !existsSync(path));
  const size = missing.length > 0 ? Number.NaN : await compressedSize(modules);
  const fits = size <= budget.limit;
  const found = missing.length > 0 ? `missing: ${missing.join(', ')}` : `${size.toFixed(1)} KB`;
  console.log(`${fits ? '✓' : '✗'} ${budget.name}: ${found} (at most ${budget.limit} KB)`);
  if (!fits) process.exitCode = 1;
}
