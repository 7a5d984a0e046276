import {mkdirSync, rmSync} from 'node:fs';
import {join, relative, resolve} from 'node:path';
import * as esbuild from 'esbuild';

const root = resolve(import.meta.dirname, '../..');
const common = {
  bundle: true,
  format: 'esm',
  target: 'es2022',
  sourcemap: true,
  logLevel: 'warning',
  // The package's list of side effects speaks of what is built, and would empty the tests.
  ignoreAnnotations: true,
  tsconfig: join(root, 'test/tsconfig.json'),
};

/** Where a test file ends up. Files of one folder of `test/core` share a page: they have no DOM to disturb. */
function bundleName(file) {
  const name = relative(root, resolve(file)).replace(/^test\//, '');
  const core = /^(core\/[^/]+)\//.exec(name);
  return core ? core[1] : name.replace(/\.ts$/, '');
}

function groupByBundle(files) {
  const groups = new Map();
  for (const file of files) {
    const name = bundleName(file);
    groups.set(name, [...(groups.get(name) ?? []), resolve(file)]);
  }
  return groups;
}

/** Makes `group:<name>` a module that imports every file of that group. */
function groupPlugin(groups) {
  return {
    name: 'groups',
    setup(build) {
      build.onResolve({filter: /^group:/}, ({path}) => ({path, namespace: 'group'}));
      build.onLoad({filter: /.*/, namespace: 'group'}, ({path}) => ({
        contents: groups
          .get(path.slice('group:'.length))
          .map(file => `import ${JSON.stringify(file)};`)
          .join('\n'),
        resolveDir: root,
      }));
    },
  };
}

/** Leaves packages out, notes which are wanted, and points to where they will be served. */
function packagePlugin(packages, address) {
  return {
    name: 'packages',
    setup(build) {
      build.onResolve({filter: /^[a-z@]/}, ({path, kind}) => {
        if (kind === 'entry-point' || path.startsWith('group:')) return undefined;
        packages.add(path);
        return {path: `${address}/packages/${path.replace(/\.js$/, '')}.js`, external: true};
      });
    },
  };
}

/** Bundles the packages together, in chunks, so that every page gets the same copy of each. */
async function bundlePackages(packages, folder) {
  await esbuild.build({
    ...common,
    sourcemap: false,
    splitting: true,
    entryPoints: Object.fromEntries([...packages].map(name => [name.replace(/\.js$/, ''), name])),
    outdir: join(folder, 'packages'),
  });
}

/**
 * Bundles test files for the browsers, and returns the bundles' paths. One request a page instead of a hundred: the
 * time of a run hardly depends on how many modules there are. With `watch`, bundles follow their sources.
 */
export async function bundleTests(files, {watch = false} = {}) {
  const folder = join(root, 'test-results/bundles', String(process.pid));
  mkdirSync(folder, {recursive: true});
  process.once('exit', () => rmSync(folder, {recursive: true, force: true}));

  const groups = groupByBundle(files);
  const packages = new Set();
  const context = await esbuild.context({
    ...common,
    absWorkingDir: root,
    entryPoints: Object.fromEntries([...groups.keys()].map(name => [name, `group:${name}`])),
    outdir: folder,
    plugins: [groupPlugin(groups), packagePlugin(packages, `/${relative(root, folder)}`)],
  });
  await context.rebuild();
  await bundlePackages(packages, folder);
  if (watch) await context.watch();
  else await context.dispose();
  return [...groups.keys()].map(name => join(folder, `${name}.js`));
}
