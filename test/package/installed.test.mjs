import assert from 'node:assert/strict';
import {mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {basename, join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {capture, root} from '../../scripts/run.mjs';

const {name, exports} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const folder = mkdtempSync(join(tmpdir(), 'mini-ml-'));

async function succeed(program, args) {
  const {code, output} = await capture(program, args, {cwd: folder});
  assert.equal(code, 0, output);
  return output;
}

/** Public names of the modules that a pattern such as `./define/*.js` stands for. */
function expand(entry) {
  if (!entry.includes('*')) return [entry];
  const kind = entry.split('/')[1];
  const files = readdirSync(join(root, 'components'), {recursive: true}).map(String);
  const inFolder =
    kind === 'define'
      ? files.filter(file => /^define\/[^/]+\.ts$/.test(file))
      : files.filter(file => /^([^/]+)\/\1\.ts$/.test(file));
  return inFolder.map(file => entry.replace('*', basename(file, '.ts')));
}

/** Names of the package's JavaScript modules, as an importer writes them. */
const modules = Object.entries(exports)
  .filter(([, target]) => JSON.stringify(target).includes('.js"'))
  .flatMap(([entry]) => expand(entry))
  .map(entry => join(name, entry));

describe('the package, packed and installed in an empty project', () => {
  before(async () => {
    writeFileSync(join(folder, 'package.json'), '{"name": "empty", "type": "module"}');
    const npm = ['--loglevel=error', '--no-audit', '--no-fund', '--prefer-offline'];
    await succeed('npm', ['pack', root, '--pack-destination', folder, ...npm]);
    const tarball = readdirSync(folder).find(file => file.endsWith('.tgz'));
    await succeed('npm', ['install', `./${tarball}`, ...npm]);
  });
  after(() => rmSync(folder, {recursive: true, force: true}));

  for (const module of modules) {
    it(`can be imported without a DOM: ${module}`, () =>
      succeed(process.execPath, ['--input-type=module', '--eval', `await import('${module}')`]));
  }

  it('has a file behind each entry that is not a module', async () => {
    const entries = Object.keys(exports).filter(entry => /\.(css|json)$/.test(entry));
    const code = entries.map(entry => `require.resolve('${join(name, entry)}')`).join(';');
    await succeed(process.execPath, ['--input-type=commonjs', '--eval', code]);
  });

  it('holds what is needed at run time and no tests or scripts', () => {
    const files = readdirSync(join(folder, 'node_modules', name)).sort();
    assert.deepEqual(
      files.filter(file => !['LICENSE', 'README.md', 'CHANGELOG.md'].includes(file)),
      ['custom-elements.json', 'dist', 'package.json'],
    );
  });
});
