import {MlParameter} from '../parameter/parameter.js';
import {define} from '../shared/define.js';

define('ml-parameter', MlParameter);

export {MlParameter};
