import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {globSync} from 'tinyglobby';

const root = join(import.meta.dirname, '../..');
const {modules} = JSON.parse(readFileSync(join(root, 'custom-elements.json'), 'utf8'));
const elements = modules
  .flatMap(({declarations = []}) => declarations)
  .filter(({tagName}) => tagName);

describe('The manifest of the elements', () => {
  it('has every element that can be registered', () => {
    const tags = globSync('components/define/*.ts', {cwd: root})
      .map(path => path.replace(/.*\/(.*)\.ts/, '$1'))
      .sort();
    assert.deepEqual(elements.map(({tagName}) => tagName).sort(), tags);
  });

  for (const {tagName, description, attributes = []} of elements) {
    it(`says what <${tagName}> is, and what each of its attributes does`, () => {
      assert.ok(description, 'a description');
      assert.ok(attributes.length > 0, 'its attributes');
      for (const attribute of attributes)
        if (attribute.name !== 'id') assert.ok(attribute.description, attribute.name);
    });
  }
});
