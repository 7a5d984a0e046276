import {MlMlpModel} from '../mlp-model/mlp-model.js';
import {define} from '../shared/define.js';

define('ml-mlp-model', MlMlpModel);

export {MlMlpModel};
