import {MlPlot} from '../plot/plot.js';
import {define} from '../shared/define.js';

define('ml-plot', MlPlot);

export {MlPlot};
