import {html, nothing, svg} from 'lit';
import type {Dataset} from '../../src/data/dataset.js';
import type {Rectangle} from '../../src/geometry/types.js';
import {lossesOf, scoresOf} from '../../src/loss/evaluation.js';
import {lossNames} from '../../src/loss/point-loss.js';
import type {LossName} from '../../src/loss/point-loss.js';
import type {Model} from '../../src/module/model.js';
import {PictureRange} from '../plot/picture-range.js';
import {renderCaption} from '../shared/caption.js';
import {Disclosure} from '../shared/disclosure.js';
import {formatNumber} from '../shared/format.js';
import {linked, linkedHandle} from '../shared/linked.js';
import {renderProblems} from '../shared/problems.js';
import {boolean, oneOf, optional, range} from '../shared/setting-types.js';
import {setting} from '../shared/setting.js';
import type {Reference} from '../shared/source-link.js';
import {renderVerdict} from '../shared/verdict.js';
import {View} from '../shared/view.js';
import {changesBetween} from './changes.js';
import type {ParameterChange} from './changes.js';
import {messages} from './messages.js';
import {compareStyles} from './styles.js';
import {tableOf} from './table.js';

/** More parameters than these are counted and not listed. */
const mostChanges = 6;

/** The digits of parameters and losses. */
const digits = 3;

/**
 * Two models over the same data, before and after: two plots of one range with an arrow between them, what has changed in
 * the parameters, and the errors of each.
 *
 * @tagname ml-compare
 * @slot - The two models, and the dataset, if they are not elsewhere on the page.
 * @slot caption - A caption below.
 * @fires ml-select - A point is hovered, focused or picked.
 * @fires ml-error - A value could not be taken, or a source is missing.
 * @csspart side - One of the two: its title, its plot and its result.
 * @csspart plot - One of the plots.
 * @csspart changes - The arrow and the parameters that have changed.
 * @csspart result - The errors of one model.
 * @csspart data - The table of the points.
 * @csspart caption - The caption.
 */
export class MlCompare extends View {
  static override styles = [View.styles, compareStyles];

  readonly #range = new PictureRange();
  readonly #table = new Disclosure(this);

  /** The dataset: its id, its element or its handle; without it, the nearest one. */
  @linked('dataset') data!: Reference;
  /** The model on the left; without it the first one. Its attribute is `before`. */
  @linked('model', {attribute: 'before'}) first!: Reference;
  /** The model on the right; without it the second one. Its attribute is `after`. */
  @linked('model', {attribute: 'after', rank: 1}) second!: Reference;
  /** What is coloured, as in `ml-plot`. */
  @setting(oneOf('sign', 'score', 'none'), 'sign') regions!: 'sign' | 'score' | 'none';
  /** The loss that is read out beside the errors. */
  @setting(oneOf('none', ...lossNames), 'none') loss!: LossName | 'none';
  /** The range of x1 in both pictures; without it as in `ml-plot`. */
  @setting(optional(range), undefined) x1range!: readonly [number, number] | undefined;
  /** The range of x2 in both pictures. */
  @setting(optional(range), undefined) x2range!: readonly [number, number] | undefined;
  /** Whether the axes are drawn. */
  @setting(boolean, false) axes!: boolean;
  /** Whether a reader may only look. */
  @setting(boolean, false) readonly!: boolean;

  protected override render(): unknown {
    const dataset = linkedHandle(this, 'data', 'dataset');
    const before = linkedHandle(this, 'first', 'model');
    const after = linkedHandle(this, 'second', 'model');
    const table = (): unknown => tableOf({dataset: dataset!, before: before!, after: after!}, this);
    return html`<figure>
        ${
          before && after
            ? this.#renderBoth(dataset, before, after)
            : html`<p class="note">${messages.missing}</p>`
        }
        ${renderProblems(this.problems)} ${renderCaption()}
        ${
          before && after && dataset && dataset.points.n > 0
            ? this.#table.render(messages.table, table)
            : nothing
        }
      </figure>
      <slot></slot>`;
  }

  #renderBoth(dataset: Dataset | undefined, before: Model, after: Model): unknown {
    const rectangle = this.#range.of(dataset, this.x1range, this.x2range);
    const changes = changesBetween(before, after);
    return html`<div
        class="both"
        role="group"
        aria-label=${messages.name}
        aria-describedby="summary"
      >
        ${this.#renderSide('before', dataset, before, rectangle)}
        <div class="changes" part="changes" aria-hidden="true">
          ${arrow} ${changes && changes.length > 0 ? this.#renderChanges(changes) : nothing}
        </div>
        ${this.#renderSide('after', dataset, after, rectangle)}
      </div>
      <p id="summary" class="visually-hidden">
        ${this.#summary(dataset, before, after, changes)}
      </p>`;
  }

  #renderSide(
    side: 'before' | 'after',
    dataset: Dataset | undefined,
    model: Model,
    {x1, x2}: Rectangle,
  ): unknown {
    const right = dataset && scoresOf(model, dataset).errors === 0;
    return html`<div class="side" part="side">
      <p class="title" aria-hidden="true">${messages[side]}</p>
      <ml-plot
        part="plot"
        .data=${dataset ?? null}
        .model=${model}
        .regions=${this.regions}
        .x1range=${x1}
        .x2range=${x2}
        .axes=${this.axes}
        .readonly=${this.readonly}
        .theme=${this.theme}
        ><span slot="caption">${messages[side]}</span></ml-plot
      >
      ${
        dataset
          ? html`<p class="result" part="result">
              ${renderVerdict(right!)}<span>${this.#results(dataset, model).join(' · ')}</span>
            </p>`
          : nothing
      }
    </div>`;
  }

  #renderChanges(changes: readonly ParameterChange[]): unknown {
    const more = changes.length - mostChanges;
    return html`<ul>
      ${changes.slice(0, mostChanges).map(
        ({name, from, to}) =>
          html`<li>
            <i>${name}</i>: <span>${this.#write(from)} → <b>${this.#write(to)}</b></span>
          </li>`,
      )}
      ${more > 0 ? html`<li>${messages.more(more)}</li>` : nothing}
    </ul>`;
  }

  #results(dataset: Dataset, model: Model): string[] {
    const errors = messages.errors(scoresOf(model, dataset).errors);
    if (this.loss === 'none') return [errors];
    const {sum} = lossesOf(model, dataset, this.loss);
    return [errors, messages.lossIs(messages.loss[this.loss], formatNumber(sum, 2, this, true))];
  }

  #summary(
    dataset: Dataset | undefined,
    before: Model,
    after: Model,
    changes: readonly ParameterChange[] | undefined,
  ): string {
    const of = (side: string, model: Model): string =>
      dataset ? messages.side(side, this.#results(dataset, model).join(', ')) : '';
    const listed = changes
      ?.slice(0, mostChanges)
      .map(({name, from, to}) => messages.change(name, this.#write(from), this.#write(to)));
    const more = (changes?.length ?? 0) - mostChanges;
    if (more > 0) listed!.push(messages.more(more));
    const changed =
      listed && (listed.length > 0 ? messages.changed(listed.join(', ')) : messages.unchanged);
    const parts = [of(messages.before, before), of(messages.after, after), changed];
    return parts.filter(Boolean).join(' ');
  }

  readonly #write = (value: number): string => formatNumber(value, digits, this);
}

// An element has methods `before` and `after` of the platform, which stay; hosts that set properties in place of
// attributes are understood all the same.
for (const [name, property] of [
  ['before', 'first'],
  ['after', 'second'],
] as const) {
  Object.defineProperty(MlCompare.prototype, name, {
    configurable: true,
    get: (): unknown => Reflect.get(Element.prototype, name),
    set(this: MlCompare, reference: Reference) {
      this[property] = reference;
    },
  });
}

const arrow = html`<svg class="arrow" viewBox="0 0 44 24">
  ${svg`<path d="M3 12H39M29 3.5L40 12L29 20.5" />`}
</svg>`;

declare global {
  interface HTMLElementTagNameMap {
    'ml-compare': MlCompare;
  }
}
