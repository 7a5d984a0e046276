import {css, nothing, svg} from 'lit';
import type {SVGTemplateResult} from 'lit';
import {coordinateText as at, polylinePath} from '../../../src/geometry/path.js';
import type {Layout} from './layout.js';

/** The level lines: the higher the ground, the darker it is, and each line says its loss. */
export const renderContours = ({contours}: Layout): SVGTemplateResult =>
  svg`<g class="contours" aria-hidden="true">
    ${contours.map(({higher}) => svg`<path class="higher" fill-rule="evenodd" d=${higher} />`)}
    ${contours.map(
      ({lines}) => svg`<path class="contour" part="contour" d=${polylinePath(lines)} />`,
    )}
    ${contours.map(({labels}) =>
      labels.map(
        ({text, place: [x, y], angle}) =>
          svg`<text class="level" text-anchor="middle" dy="0.35em"
            transform=${`translate(${at(x)} ${at(y)}) rotate(${at(angle)})`}>${text}</text>`,
      ),
    )}
  </g>`;

/** A cross at the lowest place, and what it says, leaning away from the sides. */
export function renderLowest(
  {lowest, frame}: Layout,
  words: string | undefined,
): SVGTemplateResult | typeof nothing {
  if (!lowest || words === undefined) return nothing;
  const [x, y] = lowest;
  const half = words.length * 2.9;
  const [left, right] = [frame.left + 4 + half, frame.width - frame.right - 4 - half];
  const isLow = y > frame.height - frame.bottom - 26;
  return svg`<g class="lowest" part="lowest" aria-hidden="true">
    <path d=${`M${at(x - 5)} ${at(y)}h10M${at(x)} ${at(y - 5)}v10`} />
    <text text-anchor="middle" x=${at(Math.max(left, Math.min(right, x)))}
      y=${at(isLow ? y - 11 : y + 19)}>${words}</text>
  </g>`;
}

export const contourStyles = css`
  .higher {
    fill: var(--_muted);
    opacity: 0.055;
  }

  .contour {
    fill: none;
    stroke: color-mix(in srgb, var(--_muted) 75%, var(--_surface));
    stroke-width: 1;
    stroke-linejoin: round;
  }

  .level {
    fill: var(--_ink);
    font-size: 11px;
  }

  @media (forced-colors: active) {
    .higher {
      fill: none;
    }

    .contour {
      stroke: CanvasText;
    }

    .level {
      fill: CanvasText;
    }
  }
`;
