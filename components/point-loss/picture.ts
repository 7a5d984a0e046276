import {nothing, svg} from 'lit';
import type {SVGTemplateResult} from 'lit';
import {coordinateText as at} from '../../src/geometry/path.js';
import {renderAxes} from '../shared/chart.js';
import {markOf, renderMark} from '../shared/marks.js';
import {mostNodes, placeOfPoint, tickCount} from './layout.js';
import type {Layout} from './layout.js';
import {messages} from './messages.js';

/** Up to so many points each has a stem as high as its loss. */
const mostStems = 40;

/** How far marks by the hundred keep from the curve, in user units. */
const beside = 5;

/** How the points are named, and which of them Tab leads to. */
export interface PointNames {
  readonly reachable: number | undefined;
  readonly nameOf: (index: number) => string;
}

/** Curve, stems and marks, in the order of painting. */
export function renderPicture(layout: Layout, names: PointNames): SVGTemplateResult {
  const {chart, path, shown, dataset} = layout;
  const {selected} = dataset;
  return svg`
    ${renderAxes(chart, {grid: true, xLabel: messages.marginAxis, xTicks: tickCount, yTicks: tickCount})}
    ${renderSides(layout)}
    ${shown.length <= mostStems ? svg`<path class="stem" d=${stems(layout, shown)} />` : nothing}
    <path class="curve" part="curve" d=${path} />
    ${shown.length > mostNodes ? renderDots(layout) : renderPoints(layout, names)}
    ${selected !== undefined && shown.includes(selected) ? renderHighlight(layout, selected) : nothing}`;
}

const stems = (layout: Layout, indices: readonly number[]): string =>
  indices
    .map(i => {
      const [x, y] = placeOfPoint(layout, i);
      return `M${at(x)} ${at(layout.chart.y(0))}V${at(y)}`;
    })
    .join('');

/** The margin of 0, where wrong points end and right ones begin. */
function renderSides({chart: {frame, x}}: Layout): SVGTemplateResult {
  const middle = x(0);
  return svg`<g aria-hidden="true">
    <path class="middle" d=${`M${at(middle)} ${frame.top - 14}V${frame.height - frame.bottom}`} />
    <text class="side" text-anchor="end" x=${at(middle - 7)} y=${frame.top - 5}>${messages.wrong}</text>
    <text class="side" x=${at(middle + 7)} y=${frame.top - 5}>${messages.right}</text>
  </g>`;
}

function renderPoints(layout: Layout, {reachable, nameOf}: PointNames): unknown {
  const {shown, dataset, radius} = layout;
  const {y} = dataset.points;
  if (shown.length === 0) return nothing;
  return svg`<g role="listbox" aria-label=${messages.points} part="points">
    ${shown.map(i => {
      const [px, py] = placeOfPoint(layout, i);
      return svg`<g class="point" role="option" data-index=${i} tabindex=${i === reachable ? 0 : -1}
          aria-selected=${i === dataset.selected} aria-label=${nameOf(i)}>
        <circle class="target" data-live r="14" cx=${at(px)} cy=${at(py)} />
        ${renderMark(markOf(y[i]!), px, py, radius)}
      </g>`;
    })}
  </g>`;
}

/** Marks by the hundred, as one path for each class: X above the curve, O below it, so that neither covers the other. */
function renderDots(layout: Layout): SVGTemplateResult {
  const {shown, dataset} = layout;
  const dots = (positive: boolean): string =>
    shown
      .filter(i => dataset.points.y[i]! > 0 === positive)
      .map(i => {
        const [x, y] = placeOfPoint(layout, i);
        return positive
          ? `M${at(x - 2.5)} ${at(y - beside - 2.5)}l5 5m0-5l-5 5`
          : `M${at(x - 2.5)} ${at(y + beside)}a2.5 2.5 0 1 0 5 0a2.5 2.5 0 1 0-5 0`;
      })
      .join('');
  return svg`<path class="dots o" d=${dots(false)} /><path class="dots x" d=${dots(true)} />`;
}

function renderHighlight(layout: Layout, index: number): SVGTemplateResult {
  const {dataset, radius, chart} = layout;
  const [x, y] = placeOfPoint(layout, index);
  const level = `M${at(x)} ${at(y)}H${at(chart.frame.left)}`;
  return svg`<g class="highlight" part="highlight" data-live aria-hidden="true">
    <path class="looked-at" d=${stems(layout, [index]) + level} />
    <circle class="halo" cx=${at(x)} cy=${at(y)} r=${at(radius + 4)} />
    ${renderMark(markOf(dataset.points.y[index]!), x, y, Math.max(radius, 4))}
  </g>`;
}
