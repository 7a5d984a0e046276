import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {test} from 'node:test';
import {fileURLToPath} from 'node:url';
import ts from 'typescript';

const source = fileURLToPath(new URL('../../src/', import.meta.url));

/** What the ECMAScript standard defines to the last bit. */
const exact = new Set(['abs', 'floor', 'imul', 'max', 'min', 'sqrt']);

/** The members of Math that a program uses, `**` as `pow`, and '*' for a use that hides which. */
function usesOfMath(text) {
  const uses = [];
  const visit = node => {
    const parent = node.parent;
    if (ts.isIdentifier(node) && node.text === 'Math') {
      const member = ts.isPropertyAccessExpression(parent) && parent.expression === node;
      uses.push(member ? parent.name.text : '*');
    }
    if (
      node.kind === ts.SyntaxKind.AsteriskAsteriskToken ||
      node.kind === ts.SyntaxKind.AsteriskAsteriskEqualsToken
    ) {
      uses.push('pow');
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('file.ts', text, ts.ScriptTarget.Latest, true));
  return uses;
}

function usesIn(folder) {
  return readdirSync(folder, {recursive: true})
    .filter(name => name.endsWith('.ts'))
    .map(name => ({name, uses: usesOfMath(readFileSync(`${folder}/${name}`, 'utf8'))}));
}

test('the reader of sources sees every way to reach a function of Math', () => {
  assert.deepEqual(usesOfMath('Math.exp(x) + Math.sqrt(2)'), ['exp', 'sqrt']);
  assert.deepEqual(usesOfMath('x ** 2; y **= 3'), ['pow', 'pow']);
  assert.deepEqual(usesOfMath('Math["random"](); const {log} = Math; globalThis.Math.sin'), [
    '*',
    '*',
    '*',
  ]);
  assert.deepEqual(usesOfMath('// Math.exp\nconst text = "Math.random";'), []);
});

test('(battery 10) no file in src uses Math.random', () => {
  const files = usesIn(source);
  assert.ok(files.length >= 12);
  const faults = files.filter(({uses}) => uses.includes('random') || uses.includes('*'));
  assert.deepEqual(faults, []);
});

test('(battery 9) src/numeric uses only the functions of Math that are exact', () => {
  const files = usesIn(`${source}numeric`);
  assert.ok(files.length >= 12);
  const faults = files.filter(({uses}) => uses.some(name => !exact.has(name)));
  assert.deepEqual(faults, []);
});
