/** Strings and addresses stay whole; comments are recognised so that they can go. */
const token = /\/\*[^]*?\*\/|"(?:\\[^]|[^"\\])*"|'(?:\\[^]|[^'\\])*'|url\([^)]*\)/gi;

/**
 * Spaces go only where no CSS gives them a meaning: around braces, semicolons and commas, and after the colon of a
 * declaration. A space before a colon (`a :hover`), around `+` and `-` (`calc`) or beside an expression stays.
 */
function minifyPlain(css) {
  return css
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,]) ?/g, '$1')
    .replace(/([\w-]): /g, '$1:')
    .replace(/;}/g, '}');
}

/** Makes the static parts of a `css` template shorter. An expression is a NUL, which no template holds. */
export function minifyCss(parts) {
  const kept = [];
  const plain = parts.join('\0').replace(token, piece => {
    if (piece.startsWith('/*') && !piece.includes('\0')) return ' ';
    kept.push(piece);
    return '\uFFFF';
  });
  let index = 0;
  return minifyPlain(plain)
    .replace(/\uFFFF/g, () => kept[index++])
    .split('\0');
}
