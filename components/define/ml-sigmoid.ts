import {MlSigmoid} from '../sigmoid/sigmoid.js';
import {define} from '../shared/define.js';

define('ml-sigmoid', MlSigmoid);

export {MlSigmoid};
