import {html, nothing} from 'lit';
import {markOf, renderMark} from '../shared/marks.js';
import {messages} from './messages.js';
import type {PlotScene} from './plot-scene.js';
import {side, toData} from './plot-scene.js';
import type {PointEditing} from './point-editing.js';
import type {PointKeys} from './point-keys.js';
import {labelName} from './point-words.js';
import type {PlotHost} from './plot-host.js';

const icon = (y: number): unknown =>
  html`<svg class="icon" viewBox="-10 -10 20 20" aria-hidden="true">
    ${renderMark(markOf(y), 0, 0, 8.5)}
  </svg>`;

/** What the two classes are called, where the data has names for them. */
export function renderLegend({dataset}: PlotScene): unknown {
  const labels = dataset?.points.labels;
  if (!labels) return nothing;
  return html`<p class="legend" part="legend">
    <span>${icon(-1)}${labels[0]}</span><span>${icon(1)}${labels[1]}</span>
  </p>`;
}

/** The buttons for editing points: which label, one more, one less. */
export function renderToolbar(
  scene: PlotScene,
  editing: PointEditing,
  keys: PointKeys,
  host: PlotHost,
): unknown {
  if (!editing.editable) return nothing;
  const {picked, label} = editing;
  const choice = (y: 1 | -1): unknown => {
    const name = labelName(scene, y);
    return html`<button
      type="button"
      class="choice"
      aria-pressed=${label === y ? 'true' : 'false'}
      aria-label=${messages.useLabel(name)}
      title=${messages.useLabel(name)}
      @click=${() => editing.relabel(y)}
    >
      ${icon(y)}
    </button>`;
  };
  const add = (): void => {
    const {left, top} = scene.chart.frame;
    const index = editing.add(toData(scene, [left + side / 2, top + side / 2]));
    if (index === undefined) return;
    editing.pick(index);
    void host.element.updateComplete.then(() => keys.focus(index));
  };
  const remove = (): void => {
    if (picked !== undefined) editing.remove(picked);
  };
  return html`<div class="toolbar" part="toolbar" role="group" aria-label=${messages.edit}>
    <span class="choices">${choice(-1)}${choice(1)}</span>
    <button type="button" title=${messages.addTitle} @click=${add}>${messages.add}</button>
    <button
      type="button"
      title=${messages.removeTitle}
      ?disabled=${picked === undefined}
      @click=${remove}
    >
      ${messages.remove}
    </button>
  </div>`;
}
