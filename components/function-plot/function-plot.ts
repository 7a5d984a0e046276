import {functions} from '../../src/autodiff/functions.js';
import type {FunctionName, UnivariateFunction} from '../../src/autodiff/functions.js';
import {oneOf} from '../shared/setting-types.js';
import {setting} from '../shared/setting.js';
import {CurvePlot} from './curve-plot.js';

const names = Object.keys(functions) as FunctionName[];

/**
 * The curve of a function of one variable, with O and X marks on it. A reader moves along it with pointer or keys and
 * reads off x, f(x) and, with `derivative`, the slope.
 *
 * @tagname ml-function-plot
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
export class MlFunctionPlot extends CurvePlot {
  /** The name of the function. */
  @setting(oneOf(...names), 'relu') f!: FunctionName;

  protected get function(): UnivariateFunction {
    return functions[this.f];
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ml-function-plot': MlFunctionPlot;
  }
}
