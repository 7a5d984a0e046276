import {mathml, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {Markup} from '../../src/expression/markup.js';

type Render = (
  children: unknown,
  kind: unknown,
  title: unknown,
  more: Markup['attributes'],
) => TemplateResult<3>;

/** One template for each element of mathematics that formulas are made of; nothing else is ever rendered. */
const templates: ReadonlyMap<string, Render> = new Map<string, Render>([
  ['mi', (children, kind) => mathml`<mi class=${kind}>${children}</mi>`],
  ['mn', (children, kind, title) => mathml`<mn class=${kind} title=${title}>${children}</mn>`],
  [
    'mo',
    (children, _kind, _title, {form = nothing, stretchy = nothing}) =>
      mathml`<mo form=${form} stretchy=${stretchy}>${children}</mo>`,
  ],
  ['mtext', children => mathml`<mtext>${children}</mtext>`],
  [
    'mrow',
    (children, kind, title) => mathml`<mrow class=${kind} title=${title}>${children}</mrow>`,
  ],
  ['msub', (children, kind) => mathml`<msub class=${kind}>${children}</msub>`],
  ['msup', (children, kind) => mathml`<msup class=${kind}>${children}</msup>`],
  ['msubsup', (children, kind) => mathml`<msubsup class=${kind}>${children}</msubsup>`],
  ['mfrac', children => mathml`<mfrac>${children}</mfrac>`],
  ['msqrt', children => mathml`<msqrt>${children}</msqrt>`],
  ['mtable', children => mathml`<mtable columnalign="left">${children}</mtable>`],
  ['mtr', children => mathml`<mtr>${children}</mtr>`],
  ['mtd', children => mathml`<mtd>${children}</mtd>`],
]);

/** Markup of a formula inside `<math>`. @throws {RangeError} for an element that formulas have not */
export function renderMarkup(part: Markup | string): unknown {
  if (typeof part === 'string') return part;
  const render = templates.get(part.tag);
  if (!render) throw new RangeError(`<${part.tag}> is no part of a formula.`);
  const {class: kind = nothing, title = nothing} = part.attributes;
  return render(part.children.map(renderMarkup), kind, title, part.attributes);
}
