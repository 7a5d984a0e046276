import {nothing, svg} from 'lit';
import type {SVGTemplateResult} from 'lit';
import {coordinateText as at} from '../../src/geometry/path.js';
import {renderAxes} from '../shared/chart.js';
import type {Chart} from '../shared/chart.js';
import {renderMark} from '../shared/marks.js';
import {tickCount} from './layout.js';
import type {DrawnCurve, Layout} from './layout.js';
import type {Write} from './words.js';

/** Where the reader is on the curve, in data units. */
export interface Place {
  readonly x: number;
  readonly y: number;
  /** Undefined where the function has no slope. */
  readonly slope: number | undefined;
}

/** Half the length of a tangent, in user units. */
const reach = 60;

/** All of the picture, in the order of painting. */
export function renderPicture(
  layout: Layout,
  place: Place | undefined,
  write: Write,
): SVGTemplateResult {
  const {chart, curve, slope, marks} = layout;
  const {x, y} = chart;
  return svg`
    ${renderAxes(chart, {grid: true, xTicks: tickCount, yTicks: tickCount})}
    ${renderOrigin(chart)}
    ${renderAxisName(chart, place && write(place.x))}
    ${place ? renderGuides(layout, place) : nothing}
    ${slope ? renderCurve('slope', slope, chart) : nothing}
    ${renderCurve('curve', curve, chart)}
    <path class="stem" d=${marks.map(mark => `M${at(x(mark.x))} ${at(y(0))}V${at(y(mark.y))}`).join('')} />
    ${marks.map(
      mark => svg`<circle class="ground" r="3.5" cx=${at(x(mark.x))} cy=${at(y(mark.y))} />
        ${renderMark(mark.kind, x(mark.x), y(mark.y))}`,
    )}
    ${place ? renderPlace(layout, place) : nothing}`;
}

function renderOrigin({frame, x, y}: Chart): SVGTemplateResult {
  const [from, to] = x.domain;
  const vertical =
    from < 0 && to > 0 ? `M${at(x(0))} ${at(frame.top)}V${at(frame.height - frame.bottom)}` : '';
  const across = `M${at(frame.left)} ${at(y(0))}H${at(frame.width - frame.right)}`;
  return svg`<path class="origin" d=${vertical + across} />`;
}

/** The x below the axis and, where a reader is, what it is; the letter keeps its place. */
function renderAxisName({frame}: Chart, reading: string | undefined): SVGTemplateResult {
  const middle = (frame.left + frame.width - frame.right) / 2;
  return svg`<text class="axis-name" x=${at(middle - 4)} y=${at(frame.height - 4)}
    >x${reading === undefined ? nothing : svg`<tspan class="reading"> = <tspan>${reading}</tspan></tspan>`}</text>`;
}

function renderCurve(kind: string, {path, ends}: DrawnCurve, {x, y}: Chart): SVGTemplateResult {
  return svg`<path class=${kind} part=${kind} d=${path} />${ends.map(
    ({point, closed}) => svg`<circle class="end ${kind} ${closed ? 'closed' : 'open'}" r="3.25"
      cx=${at(x(point[0]))} cy=${at(y(point[1]))} />`,
  )}`;
}

/** The way from the axis up to the curve and, where slopes are shown, the tangent. */
function renderGuides({chart: {x, y}, slope}: Layout, place: Place): SVGTemplateResult {
  const [cx, cy] = [x(place.x), y(place.y)];
  const stem = svg`<path class="guide" d="M${at(cx)} ${at(y(0))}V${at(cy)}" />`;
  if (!slope || place.slope === undefined) return stem;
  const [dx, dy] = [x(1) - x(0), y(place.slope) - y(0)];
  const part = reach / Math.sqrt(dx * dx + dy * dy);
  const tangent = `M${at(cx - dx * part)} ${at(cy - dy * part)}L${at(cx + dx * part)} ${at(cy + dy * part)}`;
  return svg`${stem}<path class="tangent" d=${tangent} />`;
}

function renderPlace({chart: {x, y}, slope}: Layout, place: Place): SVGTemplateResult {
  const dot = (kind: string, value: number): SVGTemplateResult =>
    svg`<circle class="place ${kind}" r="4.5" cx=${at(x(place.x))} cy=${at(y(value))} />`;
  return svg`${slope && place.slope !== undefined ? dot('slope', place.slope) : nothing}
    ${dot('curve', place.y)}`;
}
