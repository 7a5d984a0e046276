import {html} from 'lit';
import type {TemplateResult} from 'lit';
import {messages} from './messages.js';
import type {GraphNode} from './reading.js';
import type {Words} from './words.js';

/** All numbers in the order of their computation, as a table on demand. */
export const renderTable = (nodes: readonly GraphNode[], words: Words): TemplateResult =>
  html`<details class="table" part="table">
    <summary>${messages.table}</summary>
    <div class="rows" tabindex="0" role="region" aria-label=${messages.table}>
      <table>
        <thead>
          <tr>
            <th scope="col">${messages.name}</th>
            <th scope="col" class="text">${messages.computation}</th>
            <th scope="col">${messages.value}</th>
            <th scope="col">${messages.gradient}</th>
          </tr>
        </thead>
        <tbody>
          ${nodes.map(
            node =>
              html`<tr>
                <th scope="row">${node.name}</th>
                <td class="text">${words.computation(node)}</td>
                <td>${words.number(node.value)}</td>
                <td>${words.number(node.gradient)}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
  </details>`;
