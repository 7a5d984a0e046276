import {html, nothing} from 'lit';
import type {PropertyValues} from 'lit';
import type {Interval} from '../../src/geometry/types.js';
import {lossNames} from '../../src/loss/point-loss.js';
import type {LossName} from '../../src/loss/point-loss.js';
import type {Transaction} from '../../src/source.js';
import {renderCaption} from '../shared/caption.js';
import {Disclosure} from '../shared/disclosure.js';
import {emit} from '../shared/events.js';
import {keyStep, useKey} from '../shared/keys.js';
import {linked, linkedHandle} from '../shared/linked.js';
import {placeOf} from '../shared/pointer.js';
import {renderProblems} from '../shared/problems.js';
import {noPicture, pngOf, standaloneSvg} from '../shared/save-picture.js';
import {oneOf} from '../shared/setting-types.js';
import {setting} from '../shared/setting.js';
import type {Reference, SourceLink} from '../shared/source-link.js';
import {View} from '../shared/view.js';
import {layOut, placeOfPoint} from './layout.js';
import type {Layout} from './layout.js';
import {messages} from './messages.js';
import {renderPicture} from './picture.js';
import {pointLossStyles} from './styles.js';
import {pointName, renderReading, renderSum, summaryOf, tableOf} from './words.js';

/** How far from a point, in user units, a pointer still means it. */
const reach = 16;

/**
 * The loss of one point as a curve over its margin y · m(x), with every point of the dataset on it, and the sum of all
 * these losses. A point that is hovered or focused is looked at in all views of the dataset.
 *
 * @tagname ml-point-loss
 * @slot - The dataset and the model, if they are not elsewhere on the page.
 * @slot caption - A caption below the picture.
 * @fires ml-select - A point is hovered or focused.
 * @fires ml-error - A value could not be taken, or a source is missing.
 * @csspart picture - The picture.
 * @csspart curve - The curve of the loss.
 * @csspart points - The marks of the points.
 * @csspart axes - The axes.
 * @csspart readout - The numbers of the point looked at.
 * @csspart sum - The sum of the losses.
 * @csspart data - The table of the losses.
 * @csspart caption - The caption.
 */
export class MlPointLoss extends View {
  static override styles = [View.styles, pointLossStyles];

  #layout: Layout | undefined;
  #reached: number | undefined;
  #looking: number | undefined;
  readonly #table = new Disclosure(this);
  /** The margins that a drag has come to: the scale does not shrink under a hand. */
  #dragged: Interval | undefined;

  /** The dataset: its id, its element or its handle; without it, the nearest one. */
  @linked('dataset') data!: Reference;
  /** The model: its id, its element or its handle; without it, the nearest one. */
  @linked('model') model!: Reference;
  /** The point loss that is drawn. */
  @setting(oneOf(...lossNames), 'log') loss!: LossName;

  /**
   * The picture as the text of an SVG file of its own, in its present colours.
   *
   * @throws {Error} if there is no picture, for want of a dataset and a model
   */
  toSVG(): string {
    this.drawNow();
    const picture = this.renderRoot.querySelector<SVGSVGElement>('.picture');
    if (!picture || !this.#layout) throw noPicture(this);
    const title = messages.name(messages.loss[this.loss]);
    return standaloneSvg(picture, {title, description: summaryOf(this.#layout, this)});
  }

  /**
   * The picture as a PNG, `scale` pixels for each unit of its size, which is about 380 × 270.
   *
   * @throws {Error} if there is no picture, or the browser cannot draw it
   */
  async toPNG(scale = 2): Promise<Blob> {
    const ground = getComputedStyle(this).getPropertyValue('--_surface');
    return pngOf(this.toSVG(), scale, ground);
  }

  override sourceChanged(link: SourceLink, edit: Transaction): void {
    if (edit.settled) this.#dragged = undefined;
    else if (edit.changes.length > 0) this.#dragged = this.#layout?.chart.x.domain;
    super.sourceChanged(link, edit);
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const dataset = linkedHandle(this, 'data', 'dataset');
    const model = linkedHandle(this, 'model', 'model');
    const classes = dataset?.points.y.every(y => y === 1 || y === -1);
    this.#layout =
      dataset && model && classes ? layOut(dataset, model, this.loss, this.#dragged) : undefined;
  }

  protected override render(): unknown {
    const layout = this.#layout;
    const unfit = linkedHandle(this, 'data', 'dataset') && linkedHandle(this, 'model', 'model');
    const note = unfit ? messages.regression : messages.missing;
    return html`<figure>
        ${layout ? this.#renderLayout(layout) : html`<p class="note">${note}</p>`}
        ${renderProblems(this.problems)} ${renderCaption()}
        ${
          layout && layout.dataset.points.n > 0
            ? this.#table.render(messages.table, () => tableOf(layout, this))
            : nothing
        }
      </figure>
      <slot></slot>`;
  }

  #renderLayout(layout: Layout): unknown {
    const {shown, far, chart, dataset} = layout;
    const {frame} = chart;
    const loss = messages.loss[this.loss];
    const reachable = shown.includes(this.#reached ?? -1) ? this.#reached : shown[0];
    const drawn = dataset.points.n - far;
    return html`<div class="head" aria-hidden="true">
        <span class="key"
          ><svg viewBox="0 0 22 8"><path class="curve" d="M2 4H20" /></svg>${loss}</span
        >
        <span class="reading" part="readout">${renderReading(layout, this)}</span>
      </div>
      <div @focusin=${this.#focus} @focusout=${this.#blur} @keydown=${this.#key}>
        <svg
          class="picture"
          part="picture"
          viewBox=${`0 0 ${frame.width} ${frame.height}`}
          role="group"
          aria-label=${messages.name(loss)}
          aria-describedby="summary"
          @pointerdown=${this.#point}
          @pointermove=${this.#point}
          @pointerleave=${this.#leave}
        >
          ${renderPicture(layout, {reachable, nameOf: index => pointName(layout, index, this)})}
        </svg>
      </div>
      <p id="summary" class="visually-hidden">${summaryOf(layout, this)}</p>
      ${renderSum(layout, this.#look, this)}
      ${shown.length < drawn ? html`<p class="few">${messages.thinned(shown.length, drawn)}</p>` : nothing}
      ${far > 0 ? html`<p class="few">${messages.far(far)}</p>` : nothing}`;
  }

  /** Looks at a point in all views of the dataset, and tells the page. */
  readonly #look = (index: number | undefined): void => {
    const layout = this.#layout;
    if (!layout || index === this.#looking) return;
    this.#looking = index;
    const {dataset, scores, losses} = layout;
    dataset.select(index);
    if (index === undefined) return;
    const [score, margin] = [scores.score[index]!, scores.margin[index]!];
    emit(this, 'ml-select', {
      index,
      ...dataset.at(index),
      score,
      margin,
      loss: losses.each[index]!,
    });
  };

  readonly #point = (event: PointerEvent): void => {
    const layout = this.#layout!;
    const [x, y] = placeOf(event, event.currentTarget as SVGSVGElement);
    let [nearest, least]: [number | undefined, number] = [undefined, reach * reach];
    for (const index of layout.shown) {
      const [px, py] = placeOfPoint(layout, index);
      const square = (px - x) * (px - x) + (py - y) * (py - y);
      if (square <= least) [nearest, least] = [index, square];
    }
    this.#look(nearest);
  };

  readonly #leave = ({pointerType}: PointerEvent): void => {
    if (pointerType !== 'touch') this.#look(undefined);
  };

  readonly #focus = (event: Event): void => {
    const index = indexOf(event.target);
    if (index === undefined) return;
    this.#reached = index;
    this.#look(index);
    this.requestUpdate();
  };

  readonly #blur = ({relatedTarget}: FocusEvent): void => {
    if (indexOf(relatedTarget) === undefined) this.#look(undefined);
  };

  readonly #key = (event: KeyboardEvent): void => {
    const [step, index] = [keyStep(event), indexOf(event.target)];
    if (!step || index === undefined) return;
    useKey(event);
    const {shown} = this.#layout!;
    const last = shown.length - 1;
    const forward = !step.end && step.x + step.y > 0;
    const next = step.end
      ? step.end === 'first'
        ? 0
        : last
      : shown.indexOf(index) + (forward ? 1 : -1);
    const to = shown[Math.max(0, Math.min(last, next))];
    this.renderRoot.querySelector<SVGElement>(`[data-index="${to}"]`)?.focus({preventScroll: true});
  };
}

/** Reads the index of the point that an element belongs to. */
function indexOf(target: EventTarget | null): number | undefined {
  const point = (target as Element | null)?.closest<SVGElement>('[data-index]');
  return point ? Number(point.dataset.index) : undefined;
}

declare global {
  interface HTMLElementTagNameMap {
    'ml-point-loss': MlPointLoss;
  }
}
