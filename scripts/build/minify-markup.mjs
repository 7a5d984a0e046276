/** Elements whose white space is content. */
const verbatim = /^<(pre|textarea|script|style)\b/i;

/**
 * Splits markup with its expressions into tokens. An expression is a NUL, which no template holds. A tag keeps its
 * quoted values whole, so that expressions and angle brackets in them do no harm.
 */
const token = /<!--[^]*?-->|<[/!a-z\0](?:"[^"]*"|'[^']*'|[^'">])*>|[^<]+|</gi;

const quoted = /("[^"]*"|'[^']*')/;

/** White space between attributes becomes one space; quoted values stay as they are. */
function minifyTag(tag) {
  return tag
    .split(quoted)
    .map((piece, index) =>
      index % 2 ? piece : piece.replace(/\s+/g, ' ').replace(/ (?=\/?>$)/, ''),
    )
    .join('');
}

function isComment(piece) {
  return piece.startsWith('<!--') && !piece.includes('\0');
}

/**
 * Makes the static parts of an `html`, `svg` or `mathml` template shorter. A run of white space becomes one space and
 * never none: between two words or two buttons it can be seen. Comments without expressions go.
 */
export function minifyMarkup(parts) {
  let inside = '';
  const pieces = [];
  for (const piece of parts.join('\0').match(token) ?? []) {
    if (inside) {
      pieces.push(piece);
      if (piece.toLowerCase().startsWith(`</${inside}`)) inside = '';
    } else if (isComment(piece)) {
      continue;
    } else if (/^<./.test(piece)) {
      inside = verbatim.exec(piece)?.[1].toLowerCase() ?? '';
      pieces.push(piece.startsWith('<!--') ? piece : minifyTag(piece));
    } else {
      pieces.push(piece.replace(/\s+/g, ' '));
    }
  }
  return pieces.join('').split('\0');
}
