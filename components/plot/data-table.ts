import {html, nothing} from 'lit';
import {formatNumber} from '../shared/format.js';
import {messages} from './messages.js';
import type {PlotScene} from './plot-scene.js';
import {coordinates, labelName, pointFacts, verdict} from './point-words.js';

/** A table of more rows than this helps nobody. */
const mostRows = 500;

/** The points in numbers, made only when the reader opens it. */
export function renderTable(
  scene: PlotScene,
  open: boolean,
  toggled: (open: boolean) => void,
  host: Element,
): unknown {
  if (!scene.dataset || scene.shown.length === 0) return nothing;
  const toggle = (event: Event): void => toggled((event.target as HTMLDetailsElement).open);
  return html`<details class="data" part="data" @toggle=${toggle}>
    <summary>${messages.table}</summary>
    ${open ? html`<div class="scroll" tabindex="0" role="region" aria-label=${messages.points}>${table(scene, host)}</div>` : nothing}
  </details>`;
}

function table(scene: PlotScene, host: Element): unknown {
  const {shown, model} = scene;
  const names = scene.dataset!.points.names ?? ['x1', 'x2'];
  const number = (value: number): string => formatNumber(value, 2, host, true);
  return html`<table>
      <thead>
        <tr>
          <th scope="col">${messages.index}</th>
          <th scope="col">${names[0]}</th>
          <th scope="col">${names[1]}</th>
          <th scope="col">${messages.label}</th>
          ${
            model
              ? [messages.score, messages.margin, messages.verdict].map(
                  name => html`<th scope="col">${name}</th>`,
                )
              : nothing
          }
        </tr>
      </thead>
      <tbody>
        ${shown.slice(0, mostRows).map(index => {
          const {y, score, margin} = pointFacts(scene, index);
          return html`<tr>
            <th scope="row">${index + 1}</th>
            ${coordinates(scene, index, host).map(text => html`<td>${text}</td>`)}
            <td>${labelName(scene, y)}</td>
            ${
              score === undefined
                ? nothing
                : html`<td>${number(score)}</td>
                    <td>${number(margin!)}</td>
                    <td>${verdict(scene, index)}</td>`
            }
          </tr>`;
        })}
      </tbody>
    </table>
    ${shown.length > mostRows ? html`<p>${messages.tableCut(mostRows, shown.length)}</p>` : nothing}`;
}
