import {css, nothing, svg} from 'lit';
import type {SVGTemplateResult} from 'lit';
import {coordinateText as at} from '../../../src/geometry/path.js';
import {holdTouch} from '../../shared/pointer.js';
import {messages} from '../messages.js';
import type {StateActions} from '../over-parameter/state-handle.js';
import type {Layout} from './layout.js';
import type {Reading} from './reading.js';
import type {Words} from './words.js';

/** The lines from the dot to its values on both axes. */
export const renderDrops = ({frame, dot: [x, y]}: Layout): SVGTemplateResult =>
  svg`<path class="drop" aria-hidden="true"
    d=${`M${at(frame.left)} ${at(y)}H${at(x)}V${at(frame.height - frame.bottom)}`} />`;

/** The present state: a dot that moves both ways, and what it says, above the picture where it covers nothing. */
export function renderState(
  {axes}: Reading,
  {frame, dot: [x, y]}: Layout,
  words: Words,
  {down, key}: StateActions,
): SVGTemplateResult {
  const [first] = axes;
  const isOutside = axes.some(({value, interval: [from, to]}) => value < from || value > to);
  const face = svg`<circle class=${isOutside ? 'dot outside' : 'dot'} r="6.5" />`;
  const place = `translate(${at(x)} ${at(y)})`;
  const [from, to] = first.interval;
  return svg`
    <text class="readout" part="readout" aria-hidden="true" x=${at(frame.left)} y="16">${words.state}</text>
    ${
      axes.some(({isMovable}) => isMovable)
        ? svg`<g class="handle both" part="handle" role="slider" tabindex="0" transform=${place}
            aria-label=${messages.both(axes[0].name, axes[1].name)}
            aria-roledescription=${messages.twoWaySlider}
            aria-valuemin=${from} aria-valuemax=${to}
            aria-valuenow=${Math.max(from, Math.min(to, first.value))} aria-valuetext=${words.state}
            @pointerdown=${down} @touchstart=${holdTouch} @keydown=${key}>
            <circle class="reach" r="14" data-live />
            <circle class="focus" r="10.5" data-live />
            ${face}
          </g>`
        : svg`<g transform=${place}>${face}</g>`
    }${nothing}`;
}

export const bothWaysStyles = css`
  .handle.both {
    cursor: move;
  }
`;
