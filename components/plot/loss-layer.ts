import {nothing, svg} from 'lit';
import type {SVGTemplateResult} from 'lit';
import {coordinateText as at} from '../../src/geometry/path.js';
import {lossesOf} from '../../src/loss/evaluation.js';
import type {LossName} from '../../src/loss/point-loss.js';
import {formatNumber} from '../shared/format.js';
import {freestOf} from './beside.js';
import type {Box} from './beside.js';
import type {PlotScene} from './plot-scene.js';

/** The height of a loss of 1, and the greatest height of a bar, in user units. */
const unit = 36;
const tallest = 44;

/** Up to so many points each bar has its number, and stands on the side of its point where there is room. */
const mostNumbers = 12;

/** Losses below this are not drawn: their bar would be a speck. */
const least = 0.004;

/** The room of a number, and about the height of a bar, in user units. */
const numberWidth = 25;
const usualHeight = 14;

interface Bar {
  readonly loss: number;
  readonly onLeft: boolean;
  readonly left: number;
  readonly bottom: number;
  readonly height: number;
}

/**
 * How high a loss of 1 is drawn: all bars of a plot are in proportion, and the scale only changes by halves and only
 * where the tallest would not fit, so that bars of one picture may be compared with those of the next.
 */
function scaleOf(losses: readonly number[]): number {
  let scale = unit;
  const greatest = losses.reduce((a, b) => Math.max(a, b), 0);
  while (greatest * scale > tallest) scale /= 2;
  return scale;
}

/** The side of each point on which its bar stands; it hangs on the places of the points alone, so that nothing jumps. */
function sidesOf({chart, points, shown, radius}: PlotScene): Map<number, boolean> {
  const {frame} = chart;
  const places = shown.map(i => [chart.x(points!.x1[i]!), chart.y(points!.x2[i]!)] as const);
  const [near, far] = [radius + 2.5, radius + 2.5 + barWidth(radius) + numberWidth];
  const marks = places.map(([x, y]): Box => ({
    left: x - radius,
    top: y - radius,
    right: x + radius,
    bottom: y + radius,
  }));
  const sides = places.map(([x, y]): [Box, Box] => {
    const [top, bottom] = [y - usualHeight, y + radius * 0.7];
    return [
      {left: x + near, right: x + far, top, bottom},
      {left: x - far, right: x - near, top, bottom},
    ];
  });
  const bounds = {
    left: frame.left,
    top: frame.top - usualHeight,
    right: frame.width - frame.right,
    bottom: frame.height - frame.bottom + radius,
  };
  const chosen = freestOf(sides, marks, bounds);
  return new Map(shown.map((i, k) => [i, chosen[k] === 1]));
}

/** Where each bar stands: beside its point, and where there are few, clear of the other points and their bars. */
function placeBars(scene: PlotScene, each: Float64Array): Bar[] {
  const {chart, points, shown, radius} = scene;
  const drawn = shown.filter(i => each[i]! >= least && each[i]! < Infinity);
  const scale = scaleOf(drawn.map(i => each[i]!));
  const sides = shown.length <= mostNumbers ? sidesOf(scene) : undefined;
  return drawn.map(i => {
    const [x, y] = [chart.x(points!.x1[i]!), chart.y(points!.x2[i]!)];
    const height = each[i]! * scale;
    const onLeft = sides?.get(i) === true;
    const left = onLeft ? x - radius - 2.5 - barWidth(radius) : x + radius + 2.5;
    const bottom = Math.max(y + radius * 0.7, chart.frame.top + height);
    return {loss: each[i]!, onLeft, left, bottom, height};
  });
}

const barWidth = (radius: number): number => Math.max(2, radius * 0.5);

/** The loss of every point as a slim bar beside it, standing on the height of the point. */
export function renderLosses(
  scene: PlotScene,
  loss: LossName | 'none',
  host: Element,
): SVGTemplateResult | typeof nothing {
  const {dataset, model, radius} = scene;
  if (!dataset || !model || loss === 'none') return nothing;
  const bars = placeBars(scene, lossesOf(model, dataset, loss).each);
  const width = barWidth(radius);
  const path = bars.map(
    ({left, bottom, height}) =>
      `M${at(left)} ${at(bottom)}v-${at(height)}h${at(width)}V${at(bottom)}z`,
  );
  const number = ({loss, left, bottom, onLeft}: Bar): SVGTemplateResult =>
    svg`<text x=${at(onLeft ? left - 2 : left + width + 2)} y=${at(bottom)}
      text-anchor=${onLeft ? 'end' : 'start'}>${formatNumber(loss, 2, host, true)}</text>`;
  return svg`<g class="losses" part="losses" aria-hidden="true">
    <path class="loss-bar" d=${path.join('')} />
    ${scene.shown.length > mostNumbers ? nothing : bars.map(number)}
  </g>`;
}
