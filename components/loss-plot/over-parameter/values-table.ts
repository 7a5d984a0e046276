import {css, html, nothing} from 'lit';
import {lossRows} from '../../../src/loss/landscape.js';
import type {LossName} from '../../../src/loss/point-loss.js';
import {messages} from '../messages.js';
import type {Reading} from './reading.js';
import type {Words} from './words.js';

/** Rows of the table; an odd number has one in the middle. */
const rowCount = 11;

/** The curve as a table on demand; its rows are made once it is open. */
export function renderTable(
  reading: Reading,
  loss: LossName,
  words: Words,
  isOpen: boolean,
  toggle: (event: Event) => void,
): unknown {
  return html`<details class="table" part="table" ?open=${isOpen} @toggle=${toggle}>
    <summary>${messages.table}</summary>
    ${isOpen ? renderRows(reading, loss, words) : nothing}
  </details>`;
}

function renderRows(reading: Reading, loss: LossName, words: Words): unknown {
  const {model, dataset, name, interval, weight} = reading;
  const [from, to] = interval;
  const places = Array.from(
    {length: rowCount},
    (_, i) => (from * (rowCount - 1 - i) + to * i) / (rowCount - 1),
  );
  const {losses, errors} = lossRows(model, dataset, loss, name, places);
  return html`<table>
    <thead>
      <tr>
        <th scope="col"><var>${name}</var></th>
        <th scope="col">${words.lossName}</th>
        <th scope="col">${messages.errors}</th>
      </tr>
    </thead>
    <tbody>
      ${places.map(
        (place, i) =>
          html`<tr>
            <th scope="row">${words.value(place)}</th>
            <td>${words.loss(losses[i]! * weight)}</td>
            <td>${errors[i]}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}

export const tableStyles = css`
  .table {
    margin-block-start: 0.5em;
    color: var(--_muted);
    font-size: 14px;
  }

  .table summary {
    inline-size: fit-content;
    padding-block: 3px;
    cursor: pointer;
  }

  table {
    margin-block-start: 0.25em;
    border-collapse: collapse;
    color: var(--_ink);
  }

  th,
  td {
    padding: 0.2em 1.25em 0.2em 0;
    border-block-end: 1px solid var(--_grid);
    font-weight: 400;
    text-align: end;
  }

  thead th {
    color: var(--_muted);
  }

  @media print {
    .table:not([open]) {
      display: none;
    }
  }
`;
