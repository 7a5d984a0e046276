import {css, nothing, svg} from 'lit';
import type {SVGTemplateResult} from 'lit';
import {coordinateText as at, polylinePath} from '../../../src/geometry/path.js';
import {lossPosition} from './layout.js';
import type {Layout} from './layout.js';
import type {Reading} from './reading.js';

/** The curve itself. */
export const renderCurve = ({line}: Layout): SVGTemplateResult =>
  svg`<path class="curve" part="curve" d=${polylinePath([line])} />`;

/** Where a line of text begins and ends, in user units. */
export interface TextBox {
  readonly from: number;
  readonly to: number;
}

/** About half the width of a character of the words about the lowest place. */
const halfCharacter = 2.9;

/** Where the words about the lowest place stand. */
export function lowestBox(
  {curve}: Reading,
  {x, frame}: Layout,
  words: string | undefined,
): TextBox | undefined {
  if (!curve.lowest || words === undefined) return undefined;
  const room = words.length * halfCharacter;
  const middle = (x(curve.lowest.from) + x(curve.lowest.to)) / 2;
  const [left, right] = [frame.left + 4 + room, frame.width - frame.right - room];
  const place = Math.max(left, Math.min(right, middle));
  return {from: place - room, to: place + room};
}

/** A quiet mark under the lowest place of the curve, as long as that place. */
export function renderLowest(
  {curve, weight}: Reading,
  {x, axis}: Layout,
  words: string | undefined,
  box: TextBox | undefined,
): SVGTemplateResult | typeof nothing {
  if (!curve.lowest || !box) return nothing;
  const [from, to] = [x(curve.lowest.from), x(curve.lowest.to)];
  const y = lossPosition(axis, curve.lowest.value * weight) + 5;
  const bar = to - from > 2 ? `M${at(from)} ${at(y)}v4H${at(to)}v-4` : `M${at(from)} ${at(y)}v6`;

  return svg`<g class="lowest" part="lowest" aria-hidden="true">
    <path d=${bar} />
    <text x=${at((box.from + box.to) / 2)} y=${at(y + 17)} text-anchor="middle">${words}</text>
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
