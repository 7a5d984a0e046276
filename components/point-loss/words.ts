import {html, nothing} from 'lit';
import {labelName} from '../plot/point-words.js';
import {renderScroll, renderTable} from '../shared/disclosure.js';
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

/** The sum as a table, term by term. */
export function tableOf({dataset, scores, losses}: Layout, host: Element): unknown {
  const {y, n} = dataset.points;
  const {point, label, score, margin, lossColumn, total} = messages;
  const rows = Array.from({length: Math.min(n, mostRows)}, (_, i) => [
    i + 1,
    labelName({dataset}, y[i]!),
    write(scores.score[i]!, host),
    write(scores.margin[i]!, host),
    write(losses.each[i]!, host),
  ]);
  const sum = [total, '', '', '', write(losses.sum, host)];
  const headings = [point, label, score, margin, lossColumn];
  return html`${renderScroll(messages.points, renderTable(headings, [...rows, sum]))}
  ${n > mostRows ? html`<p>${messages.tableCut(mostRows, n)}</p>` : nothing}`;
}
