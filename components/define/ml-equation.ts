import {MlEquation} from '../equation/equation.js';
import {define} from '../shared/define.js';

define('ml-equation', MlEquation);

export {MlEquation};
