import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {join, relative} from 'node:path';
import {describe, it} from 'node:test';
import {globSync} from 'tinyglobby';

const root = join(import.meta.dirname, '../..');
const test = readFileSync(join(root, 'test/pages/demo.test.ts'), 'utf8');

describe('The demo site', () => {
  for (const page of globSync('demo/**/*.html', {cwd: root, ignore: 'demo/hosts/**'})) {
    const name = relative('demo', page);
    it(`has ${name} opened by a test`, () => {
      assert.ok(test.includes(`'${name}'`), `test/pages/demo.test.ts does not open ${name}`);
    });
  }
});
