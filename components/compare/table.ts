import {html, nothing} from 'lit';
import type {Dataset} from '../../src/data/dataset.js';
import {scoresOf} from '../../src/loss/evaluation.js';
import type {Model} from '../../src/module/model.js';
import {labelName, verdict} from '../plot/point-words.js';
import {formatNumber} from '../shared/format.js';
import {messages} from './messages.js';

/** A table of more rows than this helps nobody. */
const mostRows = 500;

/** What is compared. */
export interface Compared {
  readonly dataset: Dataset;
  readonly before: Model;
  readonly after: Model;
}

/** Every point under both models, in numbers; made only when the reader opens it. */
export function renderTable(
  compared: Compared,
  open: boolean,
  toggled: (open: boolean) => void,
  host: Element,
): unknown {
  if (compared.dataset.points.n === 0) return nothing;
  const toggle = (event: Event): void => toggled((event.target as HTMLDetailsElement).open);
  return html`<details class="data" part="data" @toggle=${toggle}>
    <summary>${messages.table}</summary>
    ${open ? html`<div class="scroll" tabindex="0" role="region" aria-label=${messages.table}>${table(compared, host)}</div>` : nothing}
  </details>`;
}

function table({dataset, before, after}: Compared, host: Element): unknown {
  const {x1, x2, y, n, names = ['x1', 'x2']} = dataset.points;
  const number = (value: number): string => formatNumber(value, 2, host, true);
  const sides = [
    {name: messages.before, model: before, scores: scoresOf(before, dataset).score},
    {name: messages.after, model: after, scores: scoresOf(after, dataset).score},
  ];
  const headings = [
    messages.point,
    ...names,
    messages.label,
    ...sides.flatMap(({name}) => [messages.scoreOf(name), messages.verdictOf(name)]),
  ];
  return html`<table>
      <thead>
        <tr>
          ${headings.map(heading => html`<th scope="col">${heading}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${Array.from(
          {length: Math.min(n, mostRows)},
          (_, i) =>
            html`<tr>
              <th scope="row">${i + 1}</th>
              <td>${number(x1[i]!)}</td>
              <td>${number(x2[i]!)}</td>
              <td>${labelName({dataset}, y[i]!)}</td>
              ${sides.map(
                ({model, scores}) =>
                  html`<td>${number(scores[i]!)}</td>
                    <td>${verdict({dataset, model}, i)}</td>`,
              )}
            </tr>`,
        )}
      </tbody>
    </table>
    ${n > mostRows ? html`<p>${messages.tableCut(mostRows, n)}</p>` : nothing}`;
}
