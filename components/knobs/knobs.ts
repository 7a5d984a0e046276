import {html, nothing} from 'lit';
import type {PropertyValues} from 'lit';
import type {Interval} from '../../src/geometry/types.js';
import type {Module} from '../../src/module/module.js';
import {renderCaption} from '../shared/caption.js';
import {formatNumber} from '../shared/format.js';
import {linked, linkedHandle} from '../shared/linked.js';
import {renderProblems} from '../shared/problems.js';
import {boolean, number, wordList} from '../shared/setting-types.js';
import {setting} from '../shared/setting.js';
import type {Reference, SourceLink} from '../shared/source-link.js';
import {View} from '../shared/view.js';
import {Editor} from './editor.js';
import {digitsShown, knobsOf, partOf} from './knob.js';
import type {Knob} from './knob.js';
import {messages} from './messages.js';
import {renderKnobs} from './rows.js';
import {knobsStyles} from './styles.js';

/**
 * A slider and a number field for each parameter of a model.
 *
 * @tagname ml-knobs
 * @fires input - A reader is changing a parameter; the present ones are in `value`.
 * @fires change - A reader's change stands.
 * @fires ml-error - A value could not be taken, or the model is missing.
 * @slot - The model, if it is to be found here.
 * @slot caption - A caption below the knobs.
 * @csspart knob - The row of one parameter.
 * @csspart label - The name of a parameter.
 * @csspart slider - A slider.
 * @csspart field - A number field.
 * @csspart reset - The button that resets the parameters.
 * @csspart caption - The caption.
 */
export class MlKnobs extends View {
  static override styles = [View.styles, knobsStyles];

  readonly #ranges = new Map<string, Interval>();
  /** A model inside these knobs tells by itself, and its events pass here. */
  readonly #editor = new Editor(
    this,
    () => this.#handle,
    () => this.scope.own('module').some(({handle}) => handle === this.#handle),
  );

  /** The model, or any other module, whose parameters are turned. */
  @linked('module') model!: Reference;
  /** The names of the parameters that have a knob; without it, all. */
  @setting(wordList, []) parameters!: readonly string[];
  /** The lower end of the sliders, unless a parameter has its own. */
  @setting(number(), -10) min!: number;
  /** The upper end of the sliders, unless a parameter has its own. */
  @setting(number(), 10) max!: number;
  /** The step of an arrow key, unless a parameter has its own; Shift makes ten of it, Alt a tenth. */
  @setting(number({min: 1e-9}), 0.1) step!: number;
  /** Whether there is a button that sets the parameters back to what they were at first. */
  @setting(boolean, false) reset!: boolean;

  /** The present parameters by name, such as `{w1: 1, w2: 1, b: 0}`. Takes some or all of them. */
  get value(): Record<string, number> {
    const knobs = this.#knobs();
    return Object.fromEntries(knobs.map(({name, value}) => [name, value]));
  }

  set value(values: Record<string, number>) {
    try {
      this.#handle?.set(values);
      this.report('value', undefined);
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      this.report('value', error.message);
    }
  }

  override linkChanged(link: SourceLink): void {
    this.#ranges.clear();
    this.#editor.leave();
    super.linkChanged(link);
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.has('min') || changed.has('max')) this.#ranges.clear();
    const order = this.min < this.max ? undefined : messages.notInOrder(this.min, this.max);
    this.report('order', order, {attribute: 'min'});
    const known = this.#handle?.namedParameters().map(([name]) => name);
    const unknown = this.parameters.filter(name => known && !known.includes(name));
    const told = unknown.length > 0 ? messages.unknown(unknown, known!) : undefined;
    this.report('unknown', told, {attribute: 'parameters'});
  }

  protected override updated(): void {
    super.updated();
    for (const slider of this.renderRoot.querySelectorAll<HTMLInputElement>('[type=range]')) {
      const [low, high] = [Number(slider.min), Number(slider.max)];
      const part = (value: number): string => String(partOf(value, low, high));
      const [zero, value] = [Math.min(high, Math.max(low, 0)), Number(slider.value)];
      slider.style.setProperty('--from', part(Math.min(zero, value)));
      slider.style.setProperty('--to', part(Math.max(zero, value)));
    }
  }

  get #handle(): Module | undefined {
    return linkedHandle(this, 'model', 'module');
  }

  #knobs(): Knob[] {
    return this.#handle ? knobsOf(this.#handle, this, this.#ranges) : [];
  }

  protected override render(): unknown {
    const knobs = this.#knobs();
    const {mistake} = this.#editor;
    const reset = (): void => this.#editor.reset(knobs.map(({name}) => name));
    return html`<figure>
        ${knobs.length > 0 ? this.#renderRows(knobs) : this.#renderNote()}
        ${mistake ? html`<p class="mistake">${mistake}</p>` : nothing}
        ${
          this.reset && knobs.length > 0
            ? html`<button type="button" part="reset" @click=${reset}>${messages.reset}</button>`
            : nothing
        }
        <slot></slot>
        ${renderCaption()}
      </figure>
      ${renderProblems(this.problems)}`;
  }

  #renderRows(knobs: readonly Knob[]): unknown {
    const write = (knob: Knob): string => formatNumber(knob.value, digitsShown(knob), this);
    return renderKnobs(knobs, this.#editor, write);
  }

  #renderNote(): unknown {
    if (!this.#handle) return this.renderMissing(messages.noModel, 'model');
    return html`<p class="note">${messages.noParameters}</p>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ml-knobs': MlKnobs;
  }
}
