import {nothing, svg} from 'lit';
import type {SVGTemplateResult} from 'lit';
import {coordinateText as at} from '../../src/geometry/path.js';
import {lossesOf} from '../../src/loss/evaluation.js';
import type {LossName} from '../../src/loss/point-loss.js';
import {formatNumber} from '../shared/format.js';
import type {PlotScene} from './plot-scene.js';

/** The height of a loss of 1, and the greatest height of a bar, in user units. */
const unit = 36;
const tallest = 44;

/** Up to so many points each bar has its number. */
const mostNumbers = 12;

/** The room that a bar and its number take; nearer to the right side they stand on the left of their point. */
const room = 46;

/** Losses below this are not drawn: their bar would be a speck. */
const least = 0.004;

/**
 * How high a loss of 1 is drawn: all bars of a plot are in proportion, and the scale only changes by halves and only
 * where the tallest would not fit, so that bars of one picture may be compared with those of the next.
 */
function scaleOf(losses: readonly number[]): number {
  let scale = unit;
  const greatest = losses.reduce((a, b) => Math.max(a, b), 0);
  while (greatest * scale > tallest && scale > 1e-300) scale /= 2;
  return scale;
}

/** The loss of every point as a slim bar beside it, standing on the height of the point. */
export function renderLosses(
  {chart, dataset, model, shown, radius}: PlotScene,
  loss: LossName | 'none',
  host: Element,
): SVGTemplateResult | typeof nothing {
  if (!dataset || !model || loss === 'none') return nothing;
  const {each} = lossesOf(model, dataset, loss);
  const {x1, x2} = dataset.points;
  const bars = shown.filter(i => each[i]! >= least && each[i]! < Infinity);
  const scale = scaleOf(bars.map(i => each[i]!));
  const width = Math.max(2, radius * 0.5);
  const drawn = bars.map(i => {
    const [px, py] = [chart.x(x1[i]!), chart.y(x2[i]!)];
    const height = each[i]! * scale;
    const crowded = px > chart.frame.width - chart.frame.right - room;
    const away = radius + 2.5;
    const left = crowded ? px - away - width : px + away;
    const bottom = Math.max(py + radius * 0.7, chart.frame.top + height);
    return {i, left, bottom, height, crowded};
  });
  const path = drawn.map(
    ({left, bottom, height}) =>
      `M${at(left)} ${at(bottom)}v-${at(height)}h${at(width)}V${at(bottom)}z`,
  );
  const number = ({i, left, bottom, crowded}: (typeof drawn)[number]): SVGTemplateResult =>
    svg`<text x=${at(crowded ? left - 2 : left + width + 2)} y=${at(bottom)}
      text-anchor=${crowded ? 'end' : 'start'}>${formatNumber(each[i]!, 2, host, true)}</text>`;
  return svg`<g class="losses" part="losses" aria-hidden="true">
    <path class="loss-bar" d=${path.join('')} />
    ${bars.length > mostNumbers ? nothing : drawn.map(number)}
  </g>`;
}
