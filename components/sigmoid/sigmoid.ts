import {functionNames} from '../../src/autodiff/functions.js';
import type {FunctionName} from '../../src/autodiff/functions.js';
import type {Interval} from '../../src/geometry/types.js';
import {domain} from '../function-plot/domain.js';
import {MlFunctionPlot} from '../function-plot/function-plot.js';
import {oneOf} from '../shared/setting-types.js';
import {setting} from '../shared/setting.js';

/**
 * A function plot of the sigmoid σ(x) = 1 / (1 + e⁻ˣ).
 *
 * @tagname ml-sigmoid
 */
export class MlSigmoid extends MlFunctionPlot {
  /** The name of the function. */
  @setting(oneOf(...functionNames), 'sigmoid') override f!: FunctionName;
  /** The values of x that the curve is drawn over: from and to. */
  @setting(domain, [-4, 4]) override domain!: Interval;
}

declare global {
  interface HTMLElementTagNameMap {
    'ml-sigmoid': MlSigmoid;
  }
}
