import {nothing, svg} from 'lit';
import type {SVGTemplateResult} from 'lit';
import {coordinateText as at} from '../../src/geometry/path.js';
import {decimalsOf} from '../../src/geometry/readable.js';
import {parameterName} from '../../src/module/separators.js';
import type {Separator} from '../../src/module/separators.js';
import {formatNumber} from '../shared/format.js';
import type {Place} from '../shared/pointer.js';
import {messages} from './messages.js';
import type {PlotScene} from './plot-scene.js';
import {side} from './plot-scene.js';
import {angleOf, biasRange, biasStep} from './separator-edit.js';
import {shiftDirection} from './separator-layout.js';
import type {Grip, SeparatorLayout} from './separator-layout.js';

/** What grips do when they are used. */
interface GripActions {
  press(event: PointerEvent, separator: Separator, grip: Grip): void;
  key(event: KeyboardEvent, separator: Separator, grip: Grip): void;
}

/** What is needed to draw the grips of one separator. */
export interface SeparatorView {
  readonly scene: PlotScene;
  readonly separator: Separator;
  readonly layout: SeparatorLayout;
  readonly held: Grip | undefined;
  readonly host: Element;
  readonly actions: GripActions;
  /** Whether there are more separators, so that each has to say its name. */
  readonly several: boolean;
}

/** The line itself as something to take hold of. It stays while it is dragged out of sight. */
export function renderLineTarget({separator, layout, actions}: SeparatorView): SVGTemplateResult {
  const {segment} = layout;
  const hold = (event: PointerEvent): void => actions.press(event, separator, 'shift');
  return svg`<g class="separator" data-live>
    ${
      separator.shifts
        ? svg`<path class="line-target" @pointerdown=${hold} d=${segment ? straight(segment) : ''} />`
        : nothing
    }
  </g>`;
}

/** The grips of a separator. */
export function renderGrips(view: SeparatorView): SVGTemplateResult {
  const {separator, layout} = view;
  const {ends} = layout;
  return svg`<g class="separator" data-live>
    ${separator.turns && ends ? (['first', 'last'] as const).map(end => renderTurn(view, end, ends[end])) : nothing}
    ${separator.shifts ? renderShift(view) : nothing}
  </g>`;
}

const straight = ([[x, y], [toX, toY]]: readonly [Place, Place]): string =>
  `M${at(x)} ${at(y)}L${at(toX)} ${at(toY)}`;

function renderShift(view: SeparatorView): SVGTemplateResult {
  const {scene, separator, layout, host} = view;
  const {name, line} = separator;
  const [least, most] = biasRange(line, scene.rectangle);
  const b = formatNumber(line.b, digitsOf(view), host);
  const [x, y] = shiftDirection(scene, line);
  const angle = (Math.atan2(y, x) / Math.PI) * 180;
  const shape = svg`<circle r="9" /><path class="arrows" transform=${`rotate(${at(angle)})`}
    d="M-5.5 0H5.5M-3-2.5L-5.5 0L-3 2.5M3-2.5L5.5 0L3 2.5" />`;
  return renderGrip(view, 'shift', layout.shift, shape, {
    label: messages.shift,
    now: line.b,
    range: [Math.min(least, line.b), Math.max(most, line.b)],
    text: messages.shifted(parameterName(name, 'b'), b),
    tag: messages.bias(parameterName(name, 'b'), b),
  });
}

function renderTurn(view: SeparatorView, end: 'first' | 'last', place: Place): SVGTemplateResult {
  const {separator, host} = view;
  const {line, name} = separator;
  const angle = angleOf(line);
  const digits = digitsOf(view);
  const [w1, w2] = [formatNumber(line.w1, digits, host), formatNumber(line.w2, digits, host)];
  return renderGrip(view, end, place, svg`<circle r="6" />`, {
    label: messages.turn(end),
    now: Number(angle.toFixed(1)),
    range: [-180, 180],
    text: messages.turned(w1, w2, formatNumber(angle, 0, host)),
    tag: messages.weights(name === '' ? 'w' : `${name}.w`, w1, w2),
  });
}

const digitsOf = ({scene, separator}: SeparatorView): number =>
  Math.max(2, decimalsOf(biasStep(separator.line, scene.rectangle)));

/** About half the width of a letter of a tag, in user units. */
const halfLetter = 3.7;

interface GripWords {
  readonly label: string;
  readonly now: number;
  readonly range: readonly [number, number];
  readonly text: string;
  /** What is shown beside the grip while it is used. */
  readonly tag: string;
}

function renderGrip(
  {scene, separator, held, actions, several}: SeparatorView,
  grip: Grip,
  [x, y]: Place,
  shape: SVGTemplateResult,
  {label, now, range, text, tag}: GripWords,
): SVGTemplateResult {
  const {left, top} = scene.chart.frame;
  const half = tag.length * halfLetter;
  const shift = Math.max(left + half - x, Math.min(0, left + side - half - x));
  const above = y - top > 40;
  return svg`<g class=${`grip ${grip === 'shift' ? 'shift' : 'turn'}${held === grip ? ' held' : ''}`}
      data-grip=${`${separator.name} ${grip}`.trim()} part="grip" role="slider" tabindex="0"
      aria-label=${messages.ofFactor(several ? separator.name : '', label)}
      aria-valuenow=${now} aria-valuemin=${range[0]} aria-valuemax=${range[1]} aria-valuetext=${text}
      transform=${`translate(${at(x)} ${at(y)})`}
      @pointerdown=${(event: PointerEvent) => actions.press(event, separator, grip)}
      @keydown=${(event: KeyboardEvent) => actions.key(event, separator, grip)}>
    <circle class="target" r="14" />
    ${shape}
    <text class="tag" aria-hidden="true" text-anchor="middle" x=${at(shift)} y=${above ? -17 : 28}>${tag}</text>
  </g>`;
}
