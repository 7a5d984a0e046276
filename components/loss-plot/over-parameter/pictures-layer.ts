import {svg} from 'lit';
import type {SVGTemplateResult} from 'lit';
import type {Points} from '../../../src/data/points.js';
import {linearScale} from '../../../src/geometry/linear-scale.js';
import {coordinateText as at, polylinePath, ringPath} from '../../../src/geometry/path.js';
import type {Polyline, Rectangle} from '../../../src/geometry/types.js';
import {lossRows} from '../../../src/loss/landscape.js';
import type {LossName} from '../../../src/loss/point-loss.js';
import {regionsAlong} from '../../../src/module/regions-along.js';
import {lossPosition} from './layout.js';
import type {Layout} from './layout.js';
import type {Reading} from './reading.js';
import type {Words} from './words.js';

/** The small pictures, each on a hairline from its place on the curve; a click on one goes there. */
export function renderPictures(
  reading: Reading,
  layout: Layout,
  loss: LossName,
  words: Words,
  goTo: (value: number) => void,
): SVGTemplateResult {
  const {model, dataset, name, weight} = reading;
  const {x, axis, thumbnail, pictured, frame} = layout;
  const {rectangle} = dataset;
  const regions = regionsAlong(model, name, pictured, rectangle);
  const {losses} = lossRows(model, dataset, loss, name, pictured);
  const scales = {
    x: linearScale(rectangle.x1, [0, thumbnail]),
    y: linearScale(rectangle.x2, [thumbnail, 0]),
  };
  const marks = marksOf(dataset.points, rectangle, scales);
  const labels = words.values(pictured);
  const top = frame.top - thumbnail - 12;
  return svg`<g class="pictures" part="pictures" aria-hidden="true">
    ${pictured.map((value, k) => {
      const [left, y] = [x(value), lossPosition(axis, losses[k]! * weight)];
      return svg`
        <path class="pole" d=${`M${at(left)} ${at(top)}V${at(y)}`} />
        <circle class="tie" cx=${at(left)} cy=${at(y)} r="2.5" />
        <g class="thumbnail" transform=${`translate(${at(left)} ${at(top)})`}
          @click=${() => goTo(value)}>
          <text y="-5">${labels[k]}</text>
          <rect class="negative" width=${at(thumbnail)} height=${at(thumbnail)} />
          <path class="positive" fill-rule="evenodd"
            d=${ringPath(regions[k]!.positive, scales.x, scales.y)} />
          <path class="boundary" d=${boundaryPath(regions[k]!.boundary, scales)} />
          ${marks}
          <rect class="border" width=${at(thumbnail)} height=${at(thumbnail)} />
        </g>`;
    })}
  </g>`;
}

interface Scales {
  readonly x: (value: number) => number;
  readonly y: (value: number) => number;
}

/** All points of a class as one line: crosses and rings that keep apart at the size of a letter. */
function marksOf(points: Points, rectangle: Rectangle, {x, y}: Scales): SVGTemplateResult {
  const radius = points.n > 100 ? 1.2 : points.n > 30 ? 1.8 : 2.6;
  const r = at(radius);
  let [crosses, rings] = ['', ''];
  for (let i = 0; i < points.n; i++) {
    const [a, b] = [points.x1[i]!, points.x2[i]!];
    if (!isWithin(a, rectangle.x1) || !isWithin(b, rectangle.x2)) continue;
    const [px, py] = [x(a), y(b)];
    if (points.y[i]! > 0) {
      const [left, right] = [at(px - radius), at(px + radius)];
      const [up, down] = [at(py - radius), at(py + radius)];
      crosses += `M${left} ${up}L${right} ${down}M${left} ${down}L${right} ${up}`;
    } else {
      rings += `M${at(px - radius)} ${at(py)}a${r} ${r} 0 1 0 ${at(2 * radius)} 0a${r} ${r} 0 1 0 ${at(-2 * radius)} 0z`;
    }
  }
  const size = radius > 2 ? 'points' : 'points small';
  return svg`
    <path class=${`${size} x edge`} d=${crosses} /><path class=${`${size} x`} d=${crosses} />
    <path class=${`${size} o edge`} d=${rings} /><path class=${`${size} o`} d=${rings} />`;
}

const isWithin = (value: number, [low, high]: readonly [number, number]): boolean =>
  value >= low && value <= high;

const boundaryPath = (boundary: readonly Polyline[], {x, y}: Scales): string =>
  polylinePath(boundary, x, y);
