import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {parseAst} from 'rollup/parseAst';
import {minifyModule} from '../../scripts/build/minify-modules.mjs';
import {templateEdits} from '../../scripts/build/minify-templates.mjs';

/** `code` with every template made shorter. */
function minified(code) {
  const edits = templateEdits(code, parseAst);
  return edits.reduceRight(
    (text, edit) => text.slice(0, edit.start) + edit.text + text.slice(edit.end),
    code,
  );
}

function becomes(title, code, expected) {
  it(title, () => assert.equal(minified(code), expected));
}

describe('minified css templates', () => {
  becomes(
    'lose white space, comments and the last semicolon',
    'css`\n  /* why */\n  a {\n    color: red;\n    left: 0;\n  }\n`',
    'css` a{color:red;left:0}`',
  );
  becomes(
    'keep an expression and its unit together',
    'css`a { left: ${x}px; width: calc(${x}px + 2px - 1em) }`',
    'css`a{left:${x}px;width:calc(${x}px + 2px - 1em)}`',
  );
  becomes('keep the space between two expressions', 'css`${a}  ${b}`', 'css`${a} ${b}`');
  becomes('keep the space before a pseudo-class', 'css`a :hover {}`', 'css`a :hover{}`');
  becomes('keep a fragment of a value as it is', 'css` + 2px`', 'css` + 2px`');
  becomes(
    'keep strings and addresses as they are',
    'css`a { content: "a;  b /* c */"; background: url(x;  y) }`',
    'css`a{content:"a;  b /* c */";background:url(x;  y)}`',
  );
  becomes(
    'keep the spaces of a media query',
    'css`@media (width < 9px) and (color) { a { b: c } }`',
    'css`@media (width < 9px) and (color){a{b:c}}`',
  );
  becomes('put a space for a comment between words', 'css`a/* */b{}`', 'css`a b{}`');
  becomes('take a selector list together', 'css`a,\n  b {}`', 'css`a,b{}`');
});

describe('minified html templates', () => {
  becomes(
    'have one space for a run of white space',
    'html`\n  <p>\n    one\n    <b>two</b> <i>three</i>\n  </p>\n`',
    'html` <p> one <b>two</b> <i>three</i> </p> `',
  );
  becomes(
    'have one space between attributes, none before the end of a tag',
    'html`<a\n  ?b=${c}\n  .d=${e}\n  @f=${g}\n></a>`',
    'html`<a ?b=${c} .d=${e} @f=${g}></a>`',
  );
  becomes(
    'keep quoted values as they are, with expressions and brackets in them',
    'html`<a b="left:  ${x}px >  0"   c=\'  \'>  d</a>`',
    'html`<a b="left:  ${x}px >  0" c=\'  \'> d</a>`',
  );
  becomes('keep the space between two expressions', 'html`${a}\n  ${b}`', 'html`${a} ${b}`');
  becomes(
    'keep preformatted text as it is',
    'html`<pre>\n  a  <b>  c</b></pre>  <p>  d</p>`',
    'html`<pre>\n  a  <b>  c</b></pre> <p> d</p>`',
  );
  becomes(
    'lose comments, but not those with expressions',
    'html`<!-- a --><!-- ${b} --><c></c>`',
    'html`<!-- ${b} --><c></c>`',
  );
  becomes(
    'survive a less-than sign in the text',
    "html`a < b  it's  <i  x>`",
    "html`a < b it's <i x>`",
  );
  becomes(
    'may be nested',
    'html`<a>  ${b ? html`<c>  d</c>` : ""}  </a>`',
    'html`<a> ${b ? html`<c> d</c>` : ""} </a>`',
  );
});

describe('other templates', () => {
  becomes('svg is treated as html is', 'svg`<g\n  a=${b}>  </g>`', 'svg`<g a=${b}> </g>`');
  becomes('an untagged template stays as it is', '`a   b`', '`a   b`');
  becomes('a foreign tag stays as it is', 'other`a   b`', 'other`a   b`');
});

describe('a module with shorter templates', () => {
  const code = [
    'const a = css`',
    '  a {',
    '    left: ${',
    '      x',
    '    }px;',
    '  }',
    '`;',
    'const b = html`<p>',
    '  ${svg`<g',
    '    c=${d} />`}</p>`;',
    'end();',
  ].join('\n');
  const shorter = minifyModule(code);
  const lineOf = (text, word) => text.split('\n').findIndex(line => line.includes(word));

  it('has shorter templates', () => {
    assert.ok(shorter.includes('css` a{left:${'));
    assert.ok(shorter.includes('html`<p> ${'));
  });

  for (const word of ['x', 'const b', 'svg', 'd}', 'end()']) {
    it(`keeps ${word} on its line`, () => assert.equal(lineOf(shorter, word), lineOf(code, word)));
  }

  it('is as it was where nothing can be shorter', () => {
    assert.equal(minifyModule(shorter), shorter);
  });
});
