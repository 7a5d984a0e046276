import {html} from 'lit';
import type {PropertyValues} from 'lit';
import {lossNames} from '../../src/loss/point-loss.js';
import type {LossName} from '../../src/loss/point-loss.js';
import {renderCaption} from '../shared/caption.js';
import {linked, linkedHandle} from '../shared/linked.js';
import {renderProblems} from '../shared/problems.js';
import {noPicture, pngOf, standaloneSvg} from '../shared/save-picture.js';
import {number, oneOf, optional, text, wordList} from '../shared/setting-types.js';
import {setting} from '../shared/setting.js';
import type {Reference} from '../shared/source-link.js';
import {View} from '../shared/view.js';
import {ends} from './ends.js';
import type {Ends} from './ends.js';
import {messages} from './messages.js';
import type {LossPlotMode} from './mode.js';
import {OverParameter} from './over-parameter/mode.js';
import {OverTwo} from './over-two/mode.js';
import {lossPlotStyles} from './styles.js';

/** The settings that a mode can find at fault. */
const checked = ['parameter', 'parameters', 'from', 'to'] as const;

/**
 * The loss of a model over a dataset as a curve over one of the model's parameters, or as contour lines over two. The
 * present state is a dot: drag it, move it by keys, or click where it shall go. A quiet mark tells where the loss is lowest.
 *
 * @tagname ml-loss-plot
 * @fires ml-error - A value could not be taken, or a source is missing.
 * @slot - Sources of its own: a dataset, a model.
 * @slot caption - A caption below the picture.
 * @csspart picture - The picture.
 * @csspart curve - The curve.
 * @csspart contour - A contour line.
 * @csspart lowest - The mark of the lowest place.
 * @csspart handle - The dot that can be moved.
 * @csspart readout - What the dot says.
 * @csspart pictures - The small pictures.
 * @csspart data - The curve as a table.
 */
export class MlLossPlot extends View {
  static override styles = [View.styles, lossPlotStyles];

  /** The dataset: its id, its element or its handle; without it, the nearest one. */
  @linked('dataset') data!: Reference;
  /** The model: its id, its element or its handle; without it, the nearest one. */
  @linked('model') model!: Reference;
  /** The point loss that is summed. */
  @setting(oneOf(...lossNames), 'log') loss!: LossName;
  /** Whether losses are added up or averaged. */
  @setting(oneOf('sum', 'mean'), 'sum') reduction!: 'sum' | 'mean';
  /** The full name of the parameter; by default the model's last that is not fixed, which is the bias. */
  @setting(text, '') parameter!: string;
  /** The full names of two parameters, such as `w1 b`: contour lines over both, instead of a curve over one. */
  @setting(wordList, []) parameters!: readonly string[];
  /**
   * Where the curve begins. By default at the parameter's own least value, or else at −3, or as far out as the values it
   * began with and has been given; the interval widens when it must, and otherwise stays as it is. Two numbers are for
   * two parameters.
   */
  @setting(optional(ends), undefined) from!: Ends;
  /** Where the curve ends; by default as `from`, at the greatest value, or at 3. */
  @setting(optional(ends), undefined) to!: Ends;
  /**
   * How many small pictures of the model stand over the curve: evenly spaced, the first at `from`, the next one
   * (`to` − `from`) / `pictures` farther, and so on.
   */
  @setting(number({min: 0, max: 12, integer: true}), 0) pictures!: number;
  /** How losses are drawn: in proportion, or by their logarithm; contour lines then stand for equal ratios. */
  @setting(oneOf('linear', 'log'), 'linear') scale!: 'linear' | 'log';

  readonly #overParameter = new OverParameter(this);
  readonly #overTwo = new OverTwo(this);

  /**
   * The picture of the present state as the text of an SVG file of its own, in its present colours.
   *
   * @throws {Error} if there is no picture, for want of a dataset, a model or a parameter
   */
  toSVG(): string {
    this.drawNow();
    const picture = this.renderRoot.querySelector('svg');
    if (!picture) throw noPicture(this);
    const title = picture.getAttribute('aria-label') ?? '';
    return standaloneSvg(picture, {title, description: this.#mode.summary});
  }

  /**
   * The picture as a PNG, with `scale` pixels for each unit of its size.
   *
   * @throws {Error} if there is no picture, or the browser cannot draw it
   */
  async toPNG(scale = 2): Promise<Blob> {
    const svg = this.toSVG();
    const ground = getComputedStyle(this).getPropertyValue('--_surface');
    return pngOf(svg, scale, ground);
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const model = linkedHandle(this, 'model', 'model');
    const dataset = linkedHandle(this, 'data', 'dataset');
    const faults = model && dataset ? this.#mode.read(model, dataset) : [];
    for (const attribute of checked) {
      const fault = faults.find(each => each.attribute === attribute);
      const value = String(this[attribute]);
      this.report(`${attribute} of the sources`, fault && `${fault.message}.`, {attribute, value});
    }
  }

  protected override render(): unknown {
    return html`<figure part="figure">
        ${this.#renderBody()} ${renderProblems(this.problems)} ${renderCaption()}
      </figure>
      <slot></slot>`;
  }

  get #mode(): LossPlotMode {
    return this.parameters.length > 0 ? this.#overTwo : this.#overParameter;
  }

  #renderBody(): unknown {
    if (!linkedHandle(this, 'data', 'dataset')) return this.renderMissing(messages.noData, 'data');
    if (!linkedHandle(this, 'model', 'model')) return this.renderMissing(messages.noModel, 'model');
    return this.#mode.render();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ml-loss-plot': MlLossPlot;
  }
}
