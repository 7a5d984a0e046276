import {css, html, nothing} from 'lit';
import type {PropertyValues} from 'lit';
import {lossNames} from '../../src/loss/point-loss.js';
import {formatNumber} from '../shared/format.js';
import {linked, linkedHandle} from '../shared/linked.js';
import {renderProblems} from '../shared/problems.js';
import {number, oneOf, place, text} from '../shared/setting-types.js';
import type {SettingType} from '../shared/setting-types.js';
import {setting} from '../shared/setting.js';
import type {Reference} from '../shared/source-link.js';
import {View} from '../shared/view.js';
import {messages} from './messages.js';
import {namesFor, quantities} from './read.js';
import type {Quantity, Reading, Sources} from './read.js';

type Place = readonly [x1: number, x2: number];

/** A point as `0.5 0.2`, or none. */
const placeOrNone: SettingType<Place | undefined> = {
  parse: value => (String(value).trim() === '' ? undefined : place.parse(value)),
  format: point => point?.join(' ') ?? null,
};

/**
 * One live number in a sentence. Where there is no such number it is a dash, whose title says what is missing.
 *
 * @tagname ml-value
 * @fires ml-error - A value could not be taken, or a source is missing.
 * @slot - Sources of its own, if they are not elsewhere on the page; text in it is not shown.
 * @csspart value - The number.
 */
export class MlValue extends View {
  static override styles = [
    View.styles,
    css`
      :host {
        display: inline;
        font: inherit;
        font-variant-numeric: tabular-nums;
        letter-spacing: inherit;
        white-space: nowrap;
        color: inherit;
      }

      .problems,
      .sources {
        white-space: normal;
      }

      /* In a flexible box the spaces between sources take no room. */
      .sources {
        display: inline-flex;
      }
    `,
  ];

  /** What to show: `loss`, `errors`, `accuracy`, `score`, `distance`, `epoch`, or a parameter's name. */
  @setting(text, 'loss') of!: string;
  /** The dataset of loss, errors and accuracy, and of the part of the plane in which a distance is measured. */
  @linked('dataset') data!: Reference;
  /** The model. */
  @linked('model') model!: Reference;
  /** The trainer whose epoch is shown. */
  @linked('trainer') trainer!: Reference;
  /** The point loss that is summed. */
  @setting(oneOf(...lossNames), 'log') loss!: (typeof lossNames)[number];
  /** Whether losses are added up or averaged. */
  @setting(oneOf('sum', 'mean'), 'sum') reduction!: 'sum' | 'mean';
  /** The point (x1, x2) at which score and distance are taken. */
  @setting(placeOrNone, undefined) at!: Place | undefined;
  /** The digits behind the point; counts have none. */
  @setting(number({min: 0, max: 12, integer: true}), 2) digits!: number;

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const {model} = this.#sources;
    const known = this.#quantity || !model || model.parameter(this.of);
    const told = known ? undefined : `${messages.unknown(namesFor(model))}.`;
    this.report('unknown', told, {attribute: 'of', value: this.of});
  }

  get #quantity(): Quantity | undefined {
    return Object.hasOwn(quantities, this.of) ? quantities[this.of] : undefined;
  }

  get #sources(): Sources {
    const {loss, reduction, at} = this;
    return {
      model: linkedHandle(this, 'model', 'model'),
      dataset: linkedHandle(this, 'data', 'dataset'),
      trainer: linkedHandle(this, 'trainer', 'trainer') as Sources['trainer'],
      loss,
      reduction,
      at,
    };
  }

  protected override render(): unknown {
    const reading = this.#read();
    const missing = typeof reading === 'string';
    const digits = this.#quantity?.count ? 0 : this.digits;
    const shown = missing ? '–' : formatNumber(reading, digits, this, true);
    return html`<span
        part="value"
        title=${missing ? reading : nothing}
        aria-hidden=${missing ? 'true' : nothing}
        >${shown}</span
      >${missing ? html`<span class="visually-hidden">${reading}</span>` : nothing}${renderProblems(
        this.problems,
      )}${this.children.length > 0 ? html`<span class="sources"><slot></slot></span>` : nothing}`;
  }

  #read(): Reading {
    const sources = this.#sources;
    const parameter = sources.model?.parameter(this.of);
    if (parameter) return parameter.value;
    const reading = this.#quantity?.read(sources) ?? messages.needs([messages.model]);
    return Number.isNaN(reading) ? messages.notNumber : reading;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ml-value': MlValue;
  }
}
