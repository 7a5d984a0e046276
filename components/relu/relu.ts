import {relu} from '../../src/autodiff/functions.js';
import {CurvePlot} from '../function-plot/curve-plot.js';

/**
 * A function plot of the rectifier relu(x) = max(0, x).
 *
 * @tagname ml-relu
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
export class MlRelu extends CurvePlot {
  protected override readonly function = relu;
}

declare global {
  interface HTMLElementTagNameMap {
    'ml-relu': MlRelu;
  }
}
