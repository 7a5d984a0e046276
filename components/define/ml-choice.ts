import {MlChoice} from '../choice/choice.js';
import {define} from '../shared/define.js';

define('ml-choice', MlChoice);

export {MlChoice};
