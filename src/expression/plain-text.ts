import type {Markup} from './markup.js';

const spaced = /^[+−×=<>≤≥≠]$/;

/** Typeset mathematics on one line of plain text, to be read out or copied: `m(x; w, b) = x1 × 1.00 − 0.90`. */
export function plainText(markup: Markup): string {
  return written(markup).replace(/\s+/g, ' ').trim();
}

function written({tag, children}: Markup): string {
  const part = (k: number): string => inner(children[k] ?? '');
  switch (tag) {
    case 'mfrac':
      return `${grouped(part(0))} / ${grouped(part(1))}`;
    case 'msqrt':
      return `√(${children.map(inner).join('')})`;
    case 'msub':
      return `${part(0)}${part(1)}`;
    case 'msup':
      return `${part(0)}^${grouped(part(1))}`;
    case 'msubsup':
      return `${part(0)}${part(1)}^${grouped(part(2))}`;
    case 'mtable':
      return children.map(inner).join('; ');
    case 'mo': {
      const text = part(0).replace('\u2061', '');
      if (text === '{') return '';
      return /^[,;]$/.test(text) ? `${text} ` : text;
    }
    default:
      return joined(children);
  }
}

/** Operators between operands have spaces around them, and those before one have none. */
function joined(children: Markup['children']): string {
  return children
    .map((child, k) => {
      const text = inner(child);
      const between = typeof child === 'object' && child.tag === 'mo' && k > 0;
      return between && spaced.test(text) ? ` ${text} ` : text;
    })
    .join('');
}

const inner = (child: Markup | string): string =>
  typeof child === 'string' ? child : written(child);

const grouped = (text: string): string =>
  /^[\p{L}\p{N}.]*$|^\([^()]*\)$/u.test(text) ? text : `(${text})`;
