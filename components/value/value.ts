import {css, html} from 'lit';
import {scoresOf, lossesOf} from '../../src/loss/evaluation.js';
import {lossNames} from '../../src/loss/point-loss.js';
import {formatNumber} from '../shared/format.js';
import {linked, linkedHandle} from '../shared/linked.js';
import {renderProblems} from '../shared/problems.js';
import {number, numberList, oneOf, text} from '../shared/setting-types.js';
import {setting} from '../shared/setting.js';
import type {Reference} from '../shared/source-link.js';
import {View} from '../shared/view.js';

/**
 * One live number in a sentence.
 *
 * @tagname ml-value
 * @fires ml-error - A value could not be taken, or a source is missing.
 */
export class MlValue extends View {
  static override styles = [
    View.styles,
    css`
      :host {
        display: inline;
        font: inherit;
        font-variant-numeric: tabular-nums;
        white-space: nowrap;
        color: inherit;
      }
    `,
  ];

  /** What to show: `loss`, `errors`, `accuracy`, `score`, `distance`, or a parameter's name. */
  @setting(text, 'loss') of!: string;
  @linked('dataset') data!: Reference;
  @linked('model') model!: Reference;
  /** The point loss that is summed. */
  @setting(oneOf(...lossNames), 'log') loss!: (typeof lossNames)[number];
  /** Whether losses are added up or averaged. */
  @setting(oneOf('sum', 'mean'), 'sum') reduction!: 'sum' | 'mean';
  /** The point (x1, x2) at which score and distance are taken. */
  @setting(numberList, []) at!: readonly number[];
  /** The most digits behind the point. */
  @setting(number({min: 0, max: 12, integer: true}), 2) digits!: number;

  protected override render(): unknown {
    const value = this.#read();
    const shown = value === undefined ? '–' : formatNumber(value, this.digits, this);
    return html`<span part="value">${shown}</span>${renderProblems(this.problems)}`;
  }

  #read(): number | undefined {
    const model = linkedHandle(this, 'model', 'model');
    const dataset = linkedHandle(this, 'data', 'dataset');
    const parameter = model?.parameter(this.of);
    if (parameter) return parameter.value;
    if (!model || !dataset) return undefined;
    if (this.of === 'loss') {
      const {sum, mean} = lossesOf(model, dataset, this.loss);
      return this.reduction === 'mean' ? mean : sum;
    }
    const {errors, accuracy} = scoresOf(model, dataset);
    return this.of === 'errors' ? errors : accuracy;
  }
}
