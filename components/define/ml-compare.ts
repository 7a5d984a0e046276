import './ml-plot.js';
import {MlCompare} from '../compare/compare.js';
import {define} from '../shared/define.js';

define('ml-compare', MlCompare);

export {MlCompare};
