import {html, nothing} from 'lit';
import type {PropertyValues} from 'lit';
import type {Transaction} from '../../src/source.js';
import {lossNames} from '../../src/loss/point-loss.js';
import type {LossName} from '../../src/loss/point-loss.js';
import {announce, hush} from '../shared/announcer.js';
import {renderCaption} from '../shared/caption.js';
import {Disclosure} from '../shared/disclosure.js';
import {linked, linkedHandle} from '../shared/linked.js';
import {renderProblems} from '../shared/problems.js';
import {noPicture, pngOf} from '../shared/save-picture.js';
import {boolean, number, oneOf, optional, range} from '../shared/setting-types.js';
import {setting} from '../shared/setting.js';
import type {Reference, SourceLink} from '../shared/source-link.js';
import {View} from '../shared/view.js';
import {tableOf} from './data-table.js';
import type {Distances} from './distance-layer.js';
import {FieldCanvas} from './field-canvas.js';
import {messages} from './messages.js';
import {perspective} from './perspective.js';
import type {PerspectiveFound, Space} from './perspective.js';
import {PictureRange} from './picture-range.js';
import {renderPicture} from './picture.js';
import {PointCanvas} from './point-canvas.js';
import {pointChoice} from './point-choice.js';
import type {PointChoice} from './point-choice.js';
import {PointEditing} from './point-editing.js';
import {PointKeys} from './point-keys.js';
import {PointPointer} from './point-pointer.js';
import {plotHost} from './plot-host.js';
import {plotScene} from './plot-scene.js';
import type {PlotScene} from './plot-scene.js';
import {plotStyles} from './plot-styles.js';
import {savedPlot} from './saved-plot.js';
import {SeparatorControl} from './separator-control.js';
import {resultOf, summarize} from './summary.js';
import {renderLegend, renderToolbar} from './toolbar.js';

/**
 * The points of a dataset and the regions of a model in the plane. The separators of a linear model, and of each linear
 * factor of a product, can be dragged; so can the points of a dataset that is editable. Of a network it can draw the
 * separators of the hidden units (`units`), one unit alone (`unit="1"`), and the points as the last hidden layer hands
 * them on (`space="hidden"`).
 *
 * @tagname ml-plot
 * @slot - The dataset and the model, if they are not elsewhere on the page.
 * @slot caption - A caption below the picture.
 * @fires ml-select - A point is hovered, focused or picked.
 * @fires ml-error - A value could not be taken, or a source is missing.
 * @csspart picture - The picture.
 * @csspart positive - Where the score is positive.
 * @csspart negative - Where it is not.
 * @csspart boundary - The decision boundary.
 * @csspart unit - The separator of a hidden unit.
 * @csspart points - The marks of the points.
 * @csspart distances - The perpendiculars.
 * @csspart losses - The bars of the losses.
 * @csspart axes - The axes.
 * @csspart grip - What a separator is held by.
 * @csspart readout - The panel about a point.
 * @csspart legend - The names of the classes.
 * @csspart toolbar - The buttons for editing points.
 * @csspart data - The table of the points.
 * @csspart caption - The caption.
 */
export class MlPlot extends View {
  static override styles = [View.styles, plotStyles];

  readonly #range = new PictureRange();
  readonly #table = new Disclosure(this);
  readonly #canvas = new PointCanvas(this);
  readonly #field = new FieldCanvas();
  readonly #host = plotHost(this, () => this.#scene);
  readonly #separators = new SeparatorControl(this.#host);
  readonly #editing = new PointEditing(this.#host);
  readonly #keys = new PointKeys(this.#host, this.#editing);
  readonly #pointer = new PointPointer(
    this.#host,
    this.#editing,
    this.#separators,
    this.#keys.focus,
  );
  #scene: PlotScene | undefined;
  /** Grows whenever a change has settled: words about the points wait for that. */
  #settled = 0;

  /** The dataset: its id, its element or its handle; without it, the nearest one. */
  @linked('dataset') data!: Reference;
  /** The model: its id, its element or its handle; without it, the nearest one. */
  @linked('model') model!: Reference;
  /** What is coloured: the regions of positive and other scores, or every place by its score, the fainter the nearer to 0. */
  @setting(oneOf('sign', 'score', 'none'), 'sign') regions!: 'sign' | 'score' | 'none';
  /**
   * The plane that is drawn: that of the inputs, or `hidden`, that of a network whose last hidden layer has two units.
   * There each point stands at (h1, h2), and the last unit alone, a line, tells them apart.
   */
  @setting(oneOf('input', 'hidden'), 'input') space!: Space;
  /**
   * Whether the separators of a network's first hidden layer are drawn, each in its own colour, and can be moved. With
   * `regions="none"` they are drawn alone, each with the side where its unit is positive.
   */
  @setting(boolean, false) units!: boolean;
  /**
   * The number, counted from 1, of the one unit of the first hidden layer that is drawn in place of the network; with
   * `regions="score"` its values are shaded in proportion.
   */
  @setting(optional(number({min: 1, integer: true})), undefined) unit!: number | undefined;
  /** Which points are drawn: `all`, `o`, `x`, `none`, or indices such as `0 3`. */
  @setting(pointChoice, 'all') points!: PointChoice;
  /** Which points show their perpendicular to the decision boundary. */
  @setting(oneOf('none', 'o', 'x', 'wrong', 'all'), 'none') distances!: Distances;
  /** The point loss that is drawn beside each point. */
  @setting(oneOf('none', ...lossNames), 'none') losses!: LossName | 'none';
  /** The range of x1 in the picture; without it 0 to 1, or a range around points that lie outside. */
  @setting(optional(range), undefined) x1range!: readonly [number, number] | undefined;
  /** The range of x2 in the picture; without it as for x1. */
  @setting(optional(range), undefined) x2range!: readonly [number, number] | undefined;
  /** Whether the axes are drawn. */
  @setting(boolean, false) axes!: boolean;
  /** Whether lines cross the picture at the ticks. */
  @setting(boolean, false) grid!: boolean;
  /** Whether a reader may only look. */
  @setting(boolean, false) readonly!: boolean;

  /**
   * The picture of the present state as the text of an SVG file of its own, in its present colours.
   *
   * @throws {Error} if there is no picture, for want of a dataset and a model
   */
  toSVG(): string {
    this.drawNow();
    const {picture} = this.#host;
    const scene = this.#scene;
    if (!picture || !scene) throw noPicture(this);
    const texts = {title: this.#name(scene), description: summarize(scene, this)};
    return savedPlot(picture, scene, texts, this.#field.image);
  }

  /**
   * The picture as a PNG, `scale` pixels for each unit of its size, which is about 340 × 340.
   *
   * @throws {Error} if there is no picture, or the browser cannot draw it
   */
  async toPNG(scale = 2): Promise<Blob> {
    const svg = this.toSVG();
    const ground = getComputedStyle(this.renderRoot.querySelector('.ground')!).fill;
    return pngOf(svg, scale, ground);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    hush(this);
  }

  override sourceChanged(link: SourceLink, edit: Transaction): void {
    if (edit.settled) {
      this.#settled++;
      if (edit.origin === 'user') this.#announce();
    }
    super.sourceChanged(link, edit);
  }

  override linkChanged(link: SourceLink): void {
    this.#settled++;
    super.linkChanged(link);
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this.#scene = this.#makeScene();
  }

  protected override updated(): void {
    super.updated();
    this.#field.update(this.renderRoot.querySelector<HTMLCanvasElement>('.field'), this.#scene);
    this.#canvas.update(this.renderRoot.querySelector<HTMLCanvasElement>('.dots'), this.#scene);
  }

  protected override render(): unknown {
    const scene = this.#scene;
    return html`<figure>
        ${scene ? this.#renderScene(scene) : this.renderMissing(messages.missing, 'data', 'model')}
        ${renderProblems(this.problems)} ${renderCaption()}
        ${
          scene?.dataset && scene.shown.length > 0
            ? this.#table.render(messages.table, () => tableOf(scene, this))
            : nothing
        }
      </figure>
      <slot></slot>`;
  }

  #renderScene(scene: PlotScene): unknown {
    return html`${renderPicture(scene, {
      host: this,
      name: this.#name(scene),
      settled: this.#settled,
      editing: this.#editing,
      keys: this.#keys,
      pointer: this.#pointer,
      separators: this.#separators,
    })}
    ${renderLegend(scene)} ${renderToolbar(scene, this.#editing, this.#keys, this.#host)}`;
  }

  #makeScene(): PlotScene | undefined {
    const data = linkedHandle(this, 'data', 'dataset');
    const shown = perspective(data, linkedHandle(this, 'model', 'model'), this);
    this.#note(shown);
    if (!shown.dataset && !shown.model) return undefined;
    const rectangle = this.#range.of(shown.dataset, this.x1range, this.x2range);
    const loss = this.losses === 'none' ? 'log' : this.losses;
    const parts = {...shown, rectangle, loss, choice: this.points, axes: this.axes};
    return plotScene(parts, this.#scene);
  }

  #note({problem}: PerspectiveFound): void {
    this.report('perspective', problem?.message, {attribute: problem?.attribute});
  }

  #name({dataset, model, space, unit}: PlotScene): string {
    const points = space === 'hidden' ? messages.hidden : messages.dataset;
    const region = unit === undefined ? messages.model : messages.oneUnit(unit);
    const parts = [dataset && points, model && region].filter(part => part !== undefined);
    const caption = this.querySelector(':scope > [slot="caption"]')?.textContent.trim();
    return caption || messages.plotOf(parts);
  }

  #announce(): void {
    const scene = this.#makeScene();
    const result = scene && resultOf(scene, this.losses, this);
    if (result !== undefined) announce(this, result);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ml-plot': MlPlot;
  }
}
