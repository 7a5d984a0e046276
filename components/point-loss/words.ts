import {html, nothing} from 'lit';
import {labelName} from '../plot/point-words.js';
import {formatNumber} from '../shared/format.js';
import {markOf, renderMark} from '../shared/marks.js';
import type {Layout} from './layout.js';
import {messages} from './messages.js';

/** A table of more rows than this helps nobody. */
const mostRows = 500;

/** Up to so many losses are written out as a sum. */
const mostTerms = 12;

const write = (value: number, host: Element): string => formatNumber(value, 2, host, true);

/** The accessible name of a point. */
export const pointName = ({dataset, scores, losses}: Layout, i: number, host: Element): string =>
  messages.pointName(
    labelName({dataset}, dataset.points.y[i]!),
    i + 1,
    write(scores.margin[i]!, host),
    write(losses.each[i]!, host),
  );

/** The losses in a sentence. */
export const summaryOf = ({dataset, scores, losses, loss}: Layout, host: Element): string =>
  messages.summary(
    dataset.points.n,
    messages.loss[loss],
    write(losses.sum, host),
    messages.errors(scores.errors),
  );

/** What is known of the point looked at; the room for it is always kept. */
export function renderReading({dataset, scores, losses}: Layout, host: Element): unknown {
  const {selected} = dataset;
  if (selected === undefined) return nothing;
  return html`<svg class="icon" viewBox="-10 -10 20 20">
      ${renderMark(markOf(dataset.points.y[selected]!), 0, 0, 8.5)}
    </svg>
    ${messages.reading(write(scores.margin[selected]!, host), write(losses.each[selected]!, host))}`;
}

/** The sum of all losses, term by term where there are few. Looking at a term is looking at its point. */
export function renderSum(
  {dataset, losses}: Layout,
  look: (index: number | undefined) => void,
  host: Element,
): unknown {
  const {n} = dataset.points;
  if (n === 0) return nothing;
  const total = html`<b>${write(losses.sum, host)}</b>`;
  if (n > mostTerms) return html`<p class="sum" part="sum">${messages.sum(n)}: ${total}</p>`;
  const terms = [...losses.each].map(
    (term, i) =>
      html`${i > 0 ? ' + ' : nothing}<span
          class=${i === dataset.selected ? 'term looked' : 'term'}
          @pointerenter=${() => look(i)}
          @pointerleave=${() => look(undefined)}
          >${write(term, host)}</span
        >`,
  );
  return html`<p class="sum" part="sum">${terms} ≈ ${total}</p>`;
}

/** The sum as a table, term by term; made only when the reader opens it. */
export function renderTable(
  layout: Layout,
  open: boolean,
  toggled: (open: boolean) => void,
  host: Element,
): unknown {
  if (layout.dataset.points.n === 0) return nothing;
  const toggle = (event: Event): void => toggled((event.target as HTMLDetailsElement).open);
  return html`<details class="data" part="data" @toggle=${toggle}>
    <summary>${messages.table}</summary>
    ${open ? html`<div class="scroll" tabindex="0" role="region" aria-label=${messages.table}>${table(layout, host)}</div>` : nothing}
  </details>`;
}

function table({dataset, scores, losses}: Layout, host: Element): unknown {
  const {y, n} = dataset.points;
  const {point, label, score, margin, lossColumn} = messages;
  return html`<table>
      <thead>
        <tr>
          ${[point, label, score, margin, lossColumn].map(name => html`<th scope="col">${name}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${Array.from(
          {length: Math.min(n, mostRows)},
          (_, i) =>
            html`<tr>
              <th scope="row">${i + 1}</th>
              <td>${labelName({dataset}, y[i]!)}</td>
              <td>${write(scores.score[i]!, host)}</td>
              <td>${write(scores.margin[i]!, host)}</td>
              <td>${write(losses.each[i]!, host)}</td>
            </tr>`,
        )}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row" colspan="4">${messages.total}</th>
          <td>${write(losses.sum, host)}</td>
        </tr>
      </tfoot>
    </table>
    ${n > mostRows ? html`<p>${messages.tableCut(mostRows, n)}</p>` : nothing}`;
}
