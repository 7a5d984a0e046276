import {minifyCss} from './minify-css.mjs';
import {minifyMarkup} from './minify-markup.mjs';

const minifiers = {html: minifyMarkup, svg: minifyMarkup, mathml: minifyMarkup, css: minifyCss};

/** Every tagged template below `node` whose tag is one of Lit's. */
function* templatesBelow(node) {
  if (node.type === 'TaggedTemplateExpression' && Object.hasOwn(minifiers, node.tag.name)) {
    yield node;
  }
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) {
      if (typeof child?.type === 'string') yield* templatesBelow(child);
    }
  }
}

/**
 * The static parts of Lit's templates in `code`, made shorter: a list of `{start, end, text}`. `parse` turns code
 * into an ESTree tree with positions.
 */
export function templateEdits(code, parse) {
  const edits = [];
  for (const {tag, quasi} of templatesBelow(parse(code))) {
    const parts = quasi.quasis.map(part => part.value.raw);
    const shorter = minifiers[tag.name](parts);
    quasi.quasis.forEach(({start, value}, index) => {
      const text = shorter[index];
      if (text !== value.raw) edits.push({start, end: start + value.raw.length, text});
    });
  }
  return edits.sort((a, b) => a.start - b.start);
}
