import {nothing, svg} from 'lit';
import type {SVGTemplateResult} from 'lit';
import {boundarySegment, halfPlane} from '../../src/geometry/half-plane.js';
import {coordinateText as at, polylinePath, ringPath} from '../../src/geometry/path.js';
import {messages} from './messages.js';
import type {DrawnUnit} from './perspective.js';
import type {PlotScene} from './plot-scene.js';
import {side, toPicture} from './plot-scene.js';

/** The colours that units take in turn. */
const colors = ['first', 'second'] as const;

/** The class that gives a unit its colour. */
export const unitClass = (number: number): string => colors[(number - 1) % colors.length]!;

/** The separators of hidden units, each in its colour and under its name, and the side where it is positive. */
export function renderUnits(scene: PlotScene, filled: boolean): SVGTemplateResult | typeof nothing {
  const {units, unit} = scene;
  if (units.length === 0) return nothing;
  return svg`<g class="units" part="units" clip-path="url(#inside)" aria-hidden="true">
    ${filled && unit === undefined ? units.map(each => renderSide(scene, each)) : nothing}
    ${units.map(each => renderLine(scene, each))}
  </g>
  <g aria-hidden="true">${units.map(each => renderName(scene, each))}</g>`;
}

function renderSide({chart, rectangle}: PlotScene, {number, line}: DrawnUnit): SVGTemplateResult {
  const polygon = halfPlane(line, rectangle);
  const path = polygon.length > 0 ? ringPath([polygon], chart.x, chart.y) : '';
  return svg`<path class=${`unit-side ${unitClass(number)}`} d=${path} />`;
}

function renderLine({chart, rectangle}: PlotScene, {number, line}: DrawnUnit): SVGTemplateResult {
  const segment = boundarySegment(line, rectangle);
  const path = segment ? polylinePath([segment], chart.x, chart.y) : '';
  return svg`<path class="unit-casing" d=${path} />
    <path class=${`unit ${unitClass(number)}`} part="unit" d=${path} />`;
}

/** How far a name keeps from the line and from the frame, in user units. */
const beside = 15;
const inset = 12;

/** The name stands at the upper end of the line, on the side where the unit is positive. */
function renderName(scene: PlotScene, {number, line}: DrawnUnit): SVGTemplateResult | undefined {
  const segment = boundarySegment(line, scene.rectangle);
  if (!segment) return undefined;
  const ends = segment.map(end => toPicture(scene, end));
  const [[x, y]] = ends.sort((a, b) => a[1] - b[1]) as [[number, number], [number, number]];
  const {left, top} = scene.chart.frame;
  const long = Math.sqrt(line.w1 * line.w1 + line.w2 * line.w2);
  const within = (value: number, from: number): number =>
    Math.max(from + inset, Math.min(from + side - inset, value));
  return svg`<text class="unit-name" text-anchor="middle" dy="0.35em"
    x=${at(within(x + (beside * line.w1) / long, left))}
    y=${at(within(y - (beside * line.w2) / long, top))}>${messages.unitName(number)}</text>`;
}
