import {html} from 'lit';
import type {TemplateResult} from 'lit';
import {pixelsOf} from '../../src/data/images/images.js';
import type {Images} from '../../src/data/images/images.js';
import {renderTable} from '../shared/disclosure.js';
import {messages} from './messages.js';
import type {Sheet} from './sheet.js';

/** How many labels a summary names. */
const mostLabels = 6;

/** How many images are shown, and how many of each label. */
export function summaryOf({images, shown, write}: Sheet): string {
  const {width, height, n, labels} = images;
  const first = messages.summary(write(shown.length), write(n), width, height);
  if (!labels) return first;
  const counts = new Map<string, number>();
  for (const index of shown) counts.set(labels[index]!, (counts.get(labels[index]!) ?? 0) + 1);
  const named = [...counts].slice(0, mostLabels);
  const others = [...counts].slice(mostLabels).reduce((sum, [, count]) => sum + count, 0);
  const parts = named.map(([label, count]) => [label, write(count)] as const);
  return `${first} ${messages.counts(parts, others)}`;
}

/** The numbers that one image is made of. */
export function renderPixels(
  images: Images,
  index: number,
  write: (value: number) => string,
): TemplateResult {
  const pixels = [...pixelsOf(images, index)];
  const {width, height} = images;
  const rows = Array.from({length: height}, (_, y) => pixels.slice(y * width, (y + 1) * width));
  return html`<table class="pixels">
    <tbody>
      ${rows.map(
        row =>
          html`<tr>
            ${row.map(value => html`<td class=${value === 0 ? 'zero' : ''}>${write(value)}</td>`)}
          </tr>`,
      )}
    </tbody>
  </table>`;
}

/** Which images a sheet shows. */
export function renderList({images: {labels}, shown, write}: Sheet): TemplateResult {
  const headings = [messages.number, messages.index];
  if (labels) headings.push(messages.label);
  const rows = shown.map((index, place) => [
    write(place + 1),
    write(index),
    ...(labels ? [labels[index]] : []),
  ]);
  return renderTable(headings, rows);
}
