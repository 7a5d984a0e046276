/** An element of markup as plain data, for a view to render without parsing text. */
export interface Markup {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (Markup | string)[];
}

export const element = (
  tag: string,
  children: readonly (Markup | string)[],
  attributes: Readonly<Record<string, string>> = {},
): Markup => ({tag, attributes, children});

export const row = (...children: readonly Markup[]): Markup =>
  children.length === 1 ? children[0]! : element('mrow', children);

export const sign = (text: string): Markup => element('mo', [text]);

/** A word between operands, with a space on both sides that MathML would drop. */
export const word = (text: string): Markup => element('mtext', [`\u00a0${text}\u00a0`]);

export const inParentheses = (inner: Markup): Markup =>
  element('mrow', [sign('('), inner, sign(')')]);

/** Markup as text, for files and copies; every `<`, `&` and quotation mark in it is escaped. */
export function markupText({tag, attributes, children}: Markup): string {
  const named = Object.entries(attributes).map(([name, value]) => ` ${name}="${escaped(value)}"`);
  const inner = children.map(child =>
    typeof child === 'string' ? escaped(child) : markupText(child),
  );
  return `<${tag}${named.join('')}>${inner.join('')}</${tag}>`;
}

const entities: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
]);

export const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, found => entities.get(found)!);
