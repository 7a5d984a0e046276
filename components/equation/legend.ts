import {html} from 'lit';
import type {EquationLine} from '../../src/expression/equation.js';
import {element} from '../../src/expression/markup.js';
import type {Markup} from '../../src/expression/markup.js';
import {renderMarkup} from '../shared/render-markup.js';
import {messages} from './messages.js';

const entries = [
  ['m', 'model', messages.model],
  ['x', 'input', messages.inputs],
  ['θ', 'parameter', messages.parameters],
  ['h', 'unit', messages.units],
] as const;

/** What the shapes and colours of the symbols mean, as far as they occur. */
export function renderLegend(lines: readonly EquationLine[]): unknown {
  const shown = entries.filter(([, kind]) =>
    lines.some(({left, right}) => [left, ...right].some(part => has(part, kind))),
  );
  return html`<ul part="legend" aria-label=${messages.key}>
    ${shown.map(
      ([letter, kind, text]) =>
        html`<li><math>${renderMarkup(element('mi', [letter], {class: kind}))}</math>${text}</li>`,
    )}
  </ul>`;
}

const has = (part: Markup | string, kind: string): boolean =>
  typeof part === 'object' &&
  (part.attributes.class === kind || part.children.some(child => has(child, kind)));
