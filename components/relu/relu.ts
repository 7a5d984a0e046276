import {MlFunctionPlot} from '../function-plot/function-plot.js';

/**
 * A function plot of the rectifier max(0, x).
 *
 * @tagname ml-relu
 */
export class MlRelu extends MlFunctionPlot {}

declare global {
  interface HTMLElementTagNameMap {
    'ml-relu': MlRelu;
  }
}
