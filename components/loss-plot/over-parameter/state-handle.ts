import {css, svg} from 'lit';
import type {SVGTemplateResult} from 'lit';
import {coordinateText as at} from '../../../src/geometry/path.js';
import type {Point} from '../../../src/geometry/types.js';
import {holdTouch} from '../../shared/pointer.js';
import type {Layout} from './layout.js';
import type {Reading} from './reading.js';

import type {Words} from './words.js';

/** What a reader does to the present state. */
export interface StateActions {
  readonly down: (event: PointerEvent) => void;
  readonly key: (event: KeyboardEvent) => void;
}

/** The line from the value of the parameter through the dot, and on to the readout if that stands far above. */
export function renderDrop({frame, dot: [x, y]}: Layout, [, readout]: Point): SVGTemplateResult {
  const end = readout < y - 30 ? readout + 7 : y;
  return svg`<path class="drop" aria-hidden="true"
    d=${`M${at(x)} ${at(frame.height - frame.bottom)}V${at(end)}`} />`;
}

/** The present state: a dot on the curve that is a slider, and what it says. */
export function renderState(
  {name, value, interval, isMovable}: Reading,
  {dot: [x, y]}: Layout,
  words: Words,
  [textX, textY]: Point,
  {down, key}: StateActions,
): SVGTemplateResult {
  const [from, to] = interval;
  const isOutside = value < from || value > to;
  const face = svg`<circle class=${isOutside ? 'dot outside' : 'dot'} r="6.5" />`;

  const place = `translate(${at(x)} ${at(y)})`;
  return svg`
    ${
      isMovable
        ? svg`<g class="handle" part="handle" role="slider" tabindex="0" transform=${place}
            aria-label=${name} aria-orientation="horizontal"
            aria-valuemin=${from} aria-valuemax=${to}
            aria-valuenow=${Math.max(from, Math.min(to, value))} aria-valuetext=${words.state}
            @pointerdown=${down} @touchstart=${holdTouch} @keydown=${key}>
            <circle class="reach" r="14" data-live />
            <circle class="focus" r="10.5" data-live />
            ${face}
          </g>`
        : svg`<g transform=${place}>${face}</g>`
    }
    <text class="readout" part="readout" aria-hidden="true" text-anchor="middle"
      x=${at(textX)} y=${at(textY)}>${words.state}</text>`;
}

export const stateStyles = css`
  .drop {
    fill: none;
    stroke: var(--_accent);
    stroke-width: 1;
    stroke-dasharray: 2 3;
  }

  .handle {
    cursor: ew-resize;
    touch-action: none;
  }

  .handle:focus-visible {
    outline: none;
  }

  .reach {
    fill: transparent;
  }

  .focus {
    display: none;
    fill: none;
    stroke: var(--_focus);
    stroke-width: 2;
  }

  .handle:focus-visible .focus {
    display: inline;
  }

  .dot {
    fill: var(--_accent);
    stroke: var(--_surface);
    stroke-width: 2;
  }

  .dot.outside {
    fill: var(--_surface);
    stroke: var(--_accent);
  }

  .readout {
    fill: var(--_ink);
    font-size: 13px;
    font-weight: 600;
    stroke: var(--_surface);
    stroke-width: 4;
    stroke-linejoin: round;
    paint-order: stroke;
    pointer-events: none;
  }

  @media (forced-colors: active) {
    .dot {
      fill: Highlight;
      stroke: Canvas;
    }

    .focus {
      stroke: Highlight;
    }
  }
`;
