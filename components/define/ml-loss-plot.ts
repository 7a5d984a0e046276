import {MlLossPlot} from '../loss-plot/loss-plot.js';
import {define} from '../shared/define.js';

define('ml-loss-plot', MlLossPlot);

export {MlLossPlot};
