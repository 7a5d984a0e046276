import {html, nothing} from 'lit';
import type {Point} from '../../../src/geometry/types.js';
import {lossesAtPlaces} from '../../../src/loss/surface.js';
import type {LossName} from '../../../src/loss/point-loss.js';
import {messages} from '../messages.js';
import type {Axis, Reading} from './reading.js';
import type {Words} from './words.js';

/** Values of each parameter; an odd number has one in the middle. */
const count = 5;

const valuesOf = ({interval: [from, to]}: Axis): number[] =>
  Array.from({length: count}, (_, i) => (from * (count - 1 - i) + to * i) / (count - 1));

/** Losses at a few places as a table on demand; its rows are made once it is open. */
export function renderTable(
  reading: Reading,
  loss: LossName,
  words: Words,
  isOpen: boolean,
  toggle: (event: Event) => void,
): unknown {
  return html`<details class="table" part="table" ?open=${isOpen} @toggle=${toggle}>
    <summary>${messages.tableOfTwo}</summary>
    ${isOpen ? renderRows(reading, loss, words) : nothing}
  </details>`;
}

function renderRows(
  {model, dataset, axes, weight}: Reading,
  loss: LossName,
  words: Words,
): unknown {
  const [first, second] = axes;
  const [columns, rows] = [valuesOf(first), valuesOf(second).reverse()];
  const places = rows.flatMap(b => columns.map((a): Point => [a, b]));
  const cells = lossesAtPlaces(model, dataset, loss, [first.name, second.name], places);
  return html`<table>
    <thead>
      <tr>
        <th scope="col">${messages.corner(second.name, first.name)}</th>
        ${columns.map(value => html`<th scope="col">${words.value(first, value)}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        (value, row) =>
          html`<tr>
            <th scope="row">${words.value(second, value)}</th>
            ${columns.map(
              (_, column) =>
                html`<td>${words.loss(cells[row * count + column]!.loss * weight)}</td>`,
            )}
          </tr>`,
      )}
    </tbody>
  </table>`;
}
