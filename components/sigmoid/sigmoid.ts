import {sigmoid} from '../../src/autodiff/functions.js';
import type {Interval} from '../../src/geometry/types.js';
import {CurvePlot} from '../function-plot/curve-plot.js';
import {domain} from '../function-plot/domain.js';
import {setting} from '../shared/setting.js';

/**
 * A function plot of the sigmoid σ(x) = 1 / (1 + e⁻ˣ).
 *
 * @tagname ml-sigmoid
 * @fires ml-error - A value could not be taken.
 * @slot caption - A caption below the plot.
 * @csspart axes - The axes.
 * @csspart curve - The curve of the function.
 * @csspart slope - The curve of its derivative.
 * @csspart mark - A mark on the curve.
 * @csspart readout - A number at the place of the reader.
 * @csspart data - The values as a table.
 * @csspart caption - The caption.
 */
export class MlSigmoid extends CurvePlot {
  protected override readonly function = sigmoid;

  /** The values of x that the curve is drawn over: from and to. */
  @setting(domain, [-4, 4]) override domain!: Interval;
}

declare global {
  interface HTMLElementTagNameMap {
    'ml-sigmoid': MlSigmoid;
  }
}
