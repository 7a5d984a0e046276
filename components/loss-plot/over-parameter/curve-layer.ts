import {css, nothing, svg} from 'lit';
import type {SVGTemplateResult} from 'lit';
import {coordinateText as at, polylinePath} from '../../../src/geometry/path.js';
import {lossPosition} from './layout.js';
import type {Layout} from './layout.js';
import type {Reading} from './reading.js';

/** The curve itself; where the loss is no finite number the pen is lifted. */
export function renderCurve({curve, weight}: Reading, {x, axis}: Layout): SVGTemplateResult {
  const line = Array.from(curve.places, (place, i): [number, number] => [
    x(place),
    Number.isFinite(curve.values[i]) ? lossPosition(axis, curve.values[i]! * weight) : NaN,
  ]);
  return svg`<path class="curve" part="curve" d=${polylinePath([line])} />`;
}

/** A quiet mark under the lowest place of the curve, as long as that place. */
export function renderLowest(
  {curve, weight}: Reading,
  {x, axis, frame}: Layout,
  words: string | undefined,
): SVGTemplateResult | typeof nothing {
  if (!curve.lowest || words === undefined) return nothing;
  const [from, to] = [x(curve.lowest.from), x(curve.lowest.to)];
  const y = lossPosition(axis, curve.lowest.value * weight) + 5;
  const bar = to - from > 2 ? `M${at(from)} ${at(y)}v4H${at(to)}v-4` : `M${at(from)} ${at(y)}v6`;
  const middle = (from + to) / 2;
  const room = words.length * 2.9;
  const text = Math.max(frame.left + 4 + room, Math.min(frame.width - frame.right - room, middle));
  return svg`<g class="lowest" part="lowest" aria-hidden="true">
    <path d=${bar} />
    <text x=${at(text)} y=${at(y + 17)} text-anchor="middle">${words}</text>
  </g>`;
}

export const curveStyles = css`
  .curve {
    fill: none;
    stroke: var(--_accent);
    stroke-width: 2;
    stroke-linejoin: round;
    stroke-linecap: round;
  }

  .lowest path {
    fill: none;
    stroke: var(--_muted);
    stroke-width: 1.25;
  }

  .lowest text {
    fill: var(--_muted);
    font-size: 11px;
    stroke: var(--_surface);
    stroke-width: 3;
    stroke-linejoin: round;
    paint-order: stroke;
  }

  @media (forced-colors: active) {
    .curve {
      stroke: CanvasText;
    }
  }
`;
