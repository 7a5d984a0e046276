import type {TemplateResult} from 'lit';
import {renderScroll, renderTable} from '../shared/disclosure.js';
import {messages} from './messages.js';
import type {GraphNode} from './reading.js';
import type {Words} from './words.js';

/** All numbers in the order of their computation, as a table. */
export const tableOf = (nodes: readonly GraphNode[], words: Words): TemplateResult =>
  renderScroll(
    messages.table,
    renderTable(
      [messages.name, messages.computation, messages.value, messages.gradient],
      nodes.map(node => [
        node.name,
        words.computation(node),
        words.number(node.value),
        words.number(node.gradient),
      ]),
    ),
  );
