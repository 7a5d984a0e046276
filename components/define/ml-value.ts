import {MlValue} from '../value/value.js';
import {define} from '../shared/define.js';

define('ml-value', MlValue);

export {MlValue};
