import {svg} from 'lit';
import type {SVGTemplateResult} from 'lit';
import {coordinateText as at} from '../../src/geometry/path.js';
import {formatNumber} from '../shared/format.js';
import {lossWords} from '../shared/loss-words.js';
import {markOf, renderMark} from '../shared/marks.js';
import {messages} from './messages.js';
import type {PlotScene} from './plot-scene.js';
import {toPicture} from './plot-scene.js';
import {panelPlace} from './panel-place.js';
import {renderPerpendiculars} from './distance-layer.js';
import {coordinates, pointFacts, verdict} from './point-words.js';

const line = 16;
const wide = 148;

/** About the width of a letter; a panel that is a little too wide does no harm. */
const letter = 7;

/** The point looked at: a halo around it, and the way to the boundary. */
export function renderHighlight(scene: PlotScene, index: number): SVGTemplateResult {
  const {dataset, radius} = scene;
  const {x1, x2, y} = dataset!.at(index);
  const [px, py] = toPicture(scene, [x1, x2]);
  return svg`<g class="highlight" part="highlight" data-live aria-hidden="true">
    <g clip-path="url(#inside)">${renderPerpendiculars(scene, [index], 'looked-at')}</g>
    <circle class="halo" cx=${at(px)} cy=${at(py)} r=${at(radius + 3.5)} />
    ${renderMark(markOf(y), px, py, radius)}
  </g>`;
}

/** What is known of a point, in a small panel beside it: never over it, and never out of the picture. */
export function renderReadout(scene: PlotScene, index: number, host: Element): SVGTemplateResult {
  const facts = pointFacts(scene, index);
  const [x1, x2] = coordinates(scene, index, host);
  const rows = (
    [
      [scene.unit === undefined ? messages.score : messages.value, facts.score],
      [messages.marginOf(verdict(scene, index)), facts.margin],
      [messages.distance, facts.distance],
      [lossWords[scene.loss], facts.loss],
    ] as const
  ).filter(([, value]) => value !== undefined);
  const place = messages.place(x1, x2);
  const width = Math.max(rows.length > 0 ? wide : 0, 40 + place.length * letter);
  const height = (rows.length + 1) * line + 12;
  const [left, top] = panelPlace(scene, index, width, height);
  const [start, end] = [at(12), at(width - 12)];
  return svg`<g class="readout" part="readout" data-live aria-hidden="true"
      transform=${`translate(${at(left)} ${at(top)})`}>
    <rect width=${width} height=${height} rx="5" />
    ${renderMark(markOf(facts.y), 16.5, 14, 5.5)}
    <text class="place" x="28" y="18">${place}</text>
    ${rows.map(
      ([name, value], k) => svg`
        <text class="name" x=${start} y=${at(18 + (k + 1) * line)}>${name}</text>
        <text x=${end} y=${at(18 + (k + 1) * line)} text-anchor="end">${formatNumber(value!, 2, host, true)}</text>`,
    )}
  </g>`;
}
