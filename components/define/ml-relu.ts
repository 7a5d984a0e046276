import {MlRelu} from '../relu/relu.js';
import {define} from '../shared/define.js';

define('ml-relu', MlRelu);

export {MlRelu};
