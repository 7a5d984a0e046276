import {html} from 'lit';
import type {PropertyValues} from 'lit';
import type {UnivariateFunction} from '../../src/autodiff/functions.js';
import {ticks} from '../../src/geometry/ticks.js';
import type {Interval} from '../../src/geometry/types.js';
import {renderCaption} from '../shared/caption.js';
import {chartStyles} from '../shared/chart.js';
import {Disclosure, disclosureStyles} from '../shared/disclosure.js';
import {Figure} from '../shared/figure.js';
import {formatNumber} from '../shared/format.js';
import {keyStep, useKey} from '../shared/keys.js';
import {markStyles} from '../shared/marks.js';
import {placeOf} from '../shared/pointer.js';
import {renderProblems} from '../shared/problems.js';
import {boolean, numberList} from '../shared/setting-types.js';
import {setting} from '../shared/setting.js';
import {digitsFor, domain} from './domain.js';
import {layOut, tickCount} from './layout.js';
import type {Layout} from './layout.js';
import {messages} from './messages.js';
import {renderPicture} from './picture.js';
import type {Place} from './picture.js';
import {renderKeys} from './readings.js';
import type {Reading} from './readings.js';
import {functionPlotStyles} from './styles.js';
import {summaryOf, tableOf} from './words.js';
import type {Write} from './words.js';

/** How near to a mark or a corner a pointer is taken to mean it, in user units. */
const snap = 5;

/**
 * The base of the plots of one function: its curve with O and X marks on it. A reader moves along it with pointer or keys
 * and reads off x, f(x) and, with `derivative`, the slope.
 */
export abstract class CurvePlot extends Figure {
  static override styles = [
    Figure.styles,
    chartStyles,
    markStyles,
    disclosureStyles,
    functionPlotStyles,
  ];

  readonly #table = new Disclosure(this);
  #layout: Layout | undefined;
  #at: number | undefined;
  #hovered = false;
  #focused = false;

  /** The function that is drawn. */
  protected abstract readonly function: UnivariateFunction;

  /** The values of x that the curve is drawn over: from and to. */
  @setting(domain, [-2, 2]) domain!: Interval;
  /** The values of x at which O marks stand on the curve. */
  @setting(numberList, []) o!: readonly number[];
  /** The values of x at which X marks stand on the curve. */
  @setting(numberList, []) x!: readonly number[];
  /** Whether f(−x) is drawn in place of f(x). */
  @setting(boolean, false) mirror!: boolean;
  /** Whether the slope f′(x) is drawn as a second curve. */
  @setting(boolean, false) derivative!: boolean;

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const names = ['f', 'domain', 'o', 'x', 'mirror', 'derivative'];
    if (this.#layout && !names.some(name => changed.has(name))) return;
    this.#layout = layOut(this.function, this);
    this.#checkMarks('o');
    this.#checkMarks('x');
  }

  #checkMarks(name: 'o' | 'x'): void {
    const [from, to] = this.domain;
    const outside = this[name].find(at => at < from || at > to);
    const told =
      outside === undefined
        ? undefined
        : `${messages.outside(this.#write(outside), this.#write(from), this.#write(to))}.`;
    this.report(`${name} outside`, told, {attribute: name, value: this[name].join(' ')});
  }

  readonly #write: Write = value => formatNumber(value, digitsFor(this.domain), this);
  readonly #writeFixed: Write = value => formatNumber(value, digitsFor(this.domain), this, true);

  /** Where the reader is, or would be on getting here by keys. */
  get #place(): Place {
    const {f} = this.#layout!;
    const [from, to] = this.domain;
    const start = from <= 0 && to >= 0 ? 0 : from + (to - from) / 2;
    const x = Math.max(from, Math.min(to, this.#at ?? start));
    const column = Float64Array.of(x);
    return {x, y: f.values(column)[0]!, slope: f.hasSlope(x) ? f.slopes(column)[0]! : undefined};
  }

  get #active(): boolean {
    return this.#hovered || this.#focused;
  }

  #goTo(x: number): void {
    const [from, to] = this.domain;
    const scale = 10 ** digitsFor(this.domain);
    const rounded = this.#landmarks.includes(x) ? x : Math.round(x * scale) / scale;
    this.#at = Math.max(from, Math.min(to, rounded));
    this.requestUpdate();
  }

  get #landmarks(): readonly number[] {
    const {f, marks} = this.#layout!;
    return [...marks.map(({x}) => x), ...f.kinks, ...f.jumps, 0];
  }

  readonly #onPointer = (event: PointerEvent): void => {
    const svg = (event.currentTarget as Element).querySelector('svg')!;
    const {x: scale} = this.#layout!.chart;
    const [place] = placeOf(event, svg);
    const near = this.#landmarks
      .map(at => ({at, distance: Math.abs(scale(at) - place)}))
      .sort((a, b) => a.distance - b.distance)[0]!;
    this.#hovered = true;
    this.#goTo(near.distance <= snap ? near.at : scale.invert(place));
  };

  readonly #onLeave = (): void => {
    this.#hovered = false;
    this.requestUpdate();
  };

  readonly #onFocus = ({type}: FocusEvent): void => {
    this.#focused = type === 'focus';
    this.requestUpdate();
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    const step = keyStep(event);
    if (!step) return;
    useKey(event);
    const [from, to] = this.domain;
    if (step.end) return this.#goTo(step.end === 'first' ? from : to);
    const [first = from, second = to] = ticks(this.domain, tickCount);
    this.#goTo(this.#place.x + ((step.x + step.y) * (second - first)) / 10);
  };

  protected override render(): unknown {
    const layout = this.#layout!;
    const name = messages.nameOf(this.function.symbol, this.mirror);
    const place = this.#place;
    const readings = this.#readings(name, place);
    const {width, height} = layout.chart.frame;
    return html`<figure>
        <div class="head" aria-hidden="true">${renderKeys(readings, this.#active)}</div>
        <div
          class="stage"
          role="slider"
          tabindex="0"
          aria-label=${messages.positionOn(name)}
          aria-describedby="summary"
          aria-valuemin=${this.domain[0]}
          aria-valuemax=${this.domain[1]}
          aria-valuenow=${place.x}
          aria-valuetext=${readings.map(({label, value}) => `${label} = ${value}`).join(', ')}
          @pointerdown=${this.#onPointer}
          @pointermove=${this.#onPointer}
          @pointerleave=${this.#onLeave}
          @focus=${this.#onFocus}
          @blur=${this.#onFocus}
          @keydown=${this.#onKey}
        >
          <svg viewBox="0 0 ${width} ${height}" aria-hidden="true">
            ${renderPicture(layout, this.#active ? place : undefined, this.#writeFixed)}
          </svg>
        </div>
        <p class="visually-hidden" id="summary">${summaryOf(layout, name, this.#write)}</p>
        ${this.#table.render(messages.values, () => tableOf(layout, name, this.#write))}
        ${renderCaption()}
      </figure>
      ${renderProblems(this.problems)}`;
  }

  /** What is said of the reader's place, curve by curve. */
  #readings(name: string, {x, y, slope}: Place): Reading[] {
    const write = this.#writeFixed;
    const steepness = slope === undefined ? messages.noSlope : write(slope);
    return [
      {label: 'x', value: write(x)},
      {kind: 'curve', label: name, value: write(y)},
      ...(this.derivative ? [{kind: 'slope', label: messages.slope, value: steepness}] : []),
    ];
  }
}
