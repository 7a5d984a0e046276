import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {readFileSync, readdirSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {publint} from 'publint';
import {formatMessage} from 'publint/utils';
import {capture, root} from '../../scripts/run.mjs';

const packageJson = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const dist = join(root, 'dist');

const digest = (file, algorithm, encoding) =>
  createHash(algorithm)
    .update(readFileSync(join(dist, file)))
    .digest(encoding);

/** Every built file with a hash of its bytes. */
function fingerprints() {
  return readdirSync(dist, {recursive: true, withFileTypes: true})
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name).slice(dist.length + 1))
    .sort()
    .map(file => `${digest(file, 'sha256', 'hex')} ${file}`);
}

describe('the package', () => {
  it('is laid out as package managers and bundlers expect', async () => {
    const {messages} = await publint({pkgDir: root, strict: true});
    assert.deepEqual(
      messages.map(message => formatMessage(message, packageJson)),
      [],
    );
  });

  it('lists the integrity of each file that a page loads', () => {
    const hashes = JSON.parse(readFileSync(join(dist, 'sri.json'), 'utf8'));
    assert.deepEqual(Object.keys(hashes), ['mini-ml.js', 'mini-ml.classic.js', 'mini-ml.css']);
    for (const [file, hash] of Object.entries(hashes)) {
      assert.equal(hash, `sha384-${digest(file, 'sha384', 'base64')}`);
    }
  });

  it('is built twice to the same bytes', async () => {
    const before = fingerprints();
    const {code, output} = await capture(process.execPath, ['scripts/build.mjs']);
    assert.equal(code, 0, output);
    assert.deepEqual(fingerprints(), before);
  });
});
