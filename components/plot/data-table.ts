import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {renderScroll, renderTable} from '../shared/disclosure.js';
import {formatNumber} from '../shared/format.js';
import {messages} from './messages.js';
import type {PlotScene} from './plot-scene.js';
import {coordinates, labelName, pointFacts, verdict} from './point-words.js';

/** A table of more rows than this helps nobody. */
const mostRows = 500;

/** The points in numbers. */
export function tableOf(scene: PlotScene, host: Element): TemplateResult {
  const {dataset, model, shown, unit} = scene;
  const names = dataset!.points.names ?? ['x1', 'x2'];
  const judged = [messages.score, messages.margin, messages.verdict];
  const scoring = !model ? [] : unit === undefined ? judged : [messages.value];
  const headings = [messages.index, ...names, messages.label, ...scoring];
  const rows = shown.slice(0, mostRows).map(index => rowOf(scene, index, host));
  return html`${renderScroll(messages.points, renderTable(headings, rows))}
  ${shown.length > mostRows ? html`<p>${messages.tableCut(mostRows, shown.length)}</p>` : nothing}`;
}

function rowOf(scene: PlotScene, index: number, host: Element): unknown[] {
  const {y, score, margin} = pointFacts(scene, index);
  const number = (value: number): string => formatNumber(value, 2, host, true);
  const judged = margin === undefined ? [] : [number(margin), verdict(scene, index)];
  const scoring = score === undefined ? [] : [number(score), ...judged];
  return [index + 1, ...coordinates(scene, index, host), labelName(scene, y), ...scoring];
}
