import {MlCode} from '../code/code.js';
import {define} from '../shared/define.js';

define('ml-code', MlCode);

export {MlCode};
