import {readFileSync, writeFileSync} from 'node:fs';
import MagicString from 'magic-string';
import {parseAst} from 'rollup/parseAst';
import {globSync} from 'tinyglobby';
import {templateEdits} from './minify-templates.mjs';

const breaksIn = text => text.split('\n').length - 1;

/**
 * `code` with its templates made shorter and every line of code where it was: the line breaks that a template loses go
 * behind the `${` or the backtick that ends its part, where they mean nothing. So the source map still fits.
 */
export function minifyModule(code) {
  const shorter = new MagicString(code);
  for (const {start, end, text} of templateEdits(code, parseAst)) {
    const lost = breaksIn(code.slice(start, end)) - breaksIn(text);
    shorter.update(start, end, text);
    shorter.appendLeft(end + (code[end] === '`' ? 1 : 2), '\n'.repeat(lost));
  }
  return shorter.toString();
}

/** Makes the templates of all modules in a folder shorter, which no bundler of a project that uses them would do. */
export function minifyModules(folder) {
  for (const path of globSync('**/*.js', {cwd: folder, absolute: true})) {
    const code = readFileSync(path, 'utf8');
    const shorter = minifyModule(code);
    if (shorter !== code) writeFileSync(path, shorter);
  }
}
