import {html, nothing} from 'lit';
import type {Dataset} from '../../src/data/dataset.js';
import {scoresOf} from '../../src/loss/evaluation.js';
import type {Model} from '../../src/module/model.js';
import {labelName, verdict} from '../plot/point-words.js';
import {renderScroll, renderTable} from '../shared/disclosure.js';
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

/** Every point under both models, in numbers. */
export function tableOf({dataset, before, after}: Compared, host: Element): unknown {
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
  const rows = Array.from({length: Math.min(n, mostRows)}, (_, i) => [
    i + 1,
    number(x1[i]!),
    number(x2[i]!),
    labelName({dataset}, y[i]!),
    ...sides.flatMap(({model, scores}) => [number(scores[i]!), verdict({dataset, model}, i)]),
  ]);
  return html`${renderScroll(messages.points, renderTable(headings, rows))}
  ${n > mostRows ? html`<p>${messages.tableCut(mostRows, n)}</p>` : nothing}`;
}
