/** What the first visitor of a page downloads: bundles of parts of the built package, minified and compressed. */
import {existsSync} from 'node:fs';
import {gzipSync} from 'node:zlib';
import {build} from 'esbuild';

const kilobyte = 1024;

/**
 * `limit` is the goal, in kilobytes. `ceiling` stands beside a goal that is not reached yet, just above the present size:
 * what must not be exceeded meanwhile. It goes down with the size, and goes away with the goal.
 */
const budgets = [
  {name: 'first widget', limit: 15, ceiling: 17.2, elements: ['ml-sigmoid']},
  {
    name: 'model and plots',
    limit: 40,
    ceiling: 75.2,
    elements: ['ml-dataset', 'ml-linear-model', 'ml-plot', 'ml-knobs', 'ml-loss-plot'],
  },
  {name: 'everything', limit: 90, ceiling: 136.5, modules: ['dist/components/all.js']},
];

function modulesOf({elements = [], modules = []}) {
  return [...modules, ...elements.map(element => `dist/components/define/${element}.js`)];
}

/** A script that imports `modules`, with all that they need, in files as a page would load them. */
async function bundle(modules) {
  const {outputFiles, metafile} = await build({
    stdin: {contents: modules.map(path => `import './${path}';`).join('\n'), resolveDir: '.'},
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    outdir: 'bundle',
    metafile: true,
    write: false,
  });
  const paths = Object.keys(metafile.outputs);
  const files = paths.map((path, i) => ({
    ...metafile.outputs[path],
    path,
    size: gzipSync(outputFiles[i].contents, {level: 9}).length / kilobyte,
  }));
  return new Map(files.map(file => [file.path, file]));
}

/** The files that are loaded with `path`, without those that a module asks for when it needs them. */
function loadedWith(path, files, found = new Set()) {
  if (found.has(path)) return found;
  found.add(path);
  for (const {path: next, kind} of files.get(path).imports) {
    if (kind !== 'dynamic-import') loadedWith(next, files, found);
  }
  return found;
}

/** Kilobytes that a page with `modules` loads before its first picture, and those that it may load later. */
async function sizesOf(modules) {
  const files = await bundle(modules);
  const entry = [...files.values()].find(({entryPoint}) => entryPoint === '<stdin>');
  const first = loadedWith(entry.path, files);
  let [now, later] = [0, 0];
  for (const {path, size} of files.values()) {
    if (first.has(path)) now += size;
    else later += size;
  }
  return {now, later};
}

const write = size => `${size.toFixed(1)} KB`;

function report({name, limit, ceiling = limit}, {now, later}) {
  const fits = now <= ceiling;
  const sign = now <= limit ? '✓' : fits ? '·' : '✗';
  const rest = later > 0 ? `, ${write(later)} more when needed` : '';
  const bound = ceiling === limit ? '' : `, and not above ${ceiling} KB until then`;
  console.log(`${sign} ${name}: ${write(now)}${rest} (goal: at most ${limit} KB${bound})`);
  if (!fits) process.exitCode = 1;
}

for (const budget of budgets) {
  const modules = modulesOf(budget);
  const missing = modules.filter(path => !existsSync(path));
  if (missing.length > 0) {
    console.log(`✗ ${budget.name}: missing: ${missing.join(', ')}`);
    process.exitCode = 1;
  } else {
    report(budget, await sizesOf(modules));
  }
}
