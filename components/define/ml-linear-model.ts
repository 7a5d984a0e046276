import {MlLinearModel} from '../linear-model/linear-model.js';
import {define} from '../shared/define.js';

define('ml-linear-model', MlLinearModel);

export {MlLinearModel};
