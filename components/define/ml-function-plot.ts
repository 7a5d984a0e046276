import {MlFunctionPlot} from '../function-plot/function-plot.js';
import {define} from '../shared/define.js';

define('ml-function-plot', MlFunctionPlot);

export {MlFunctionPlot};
