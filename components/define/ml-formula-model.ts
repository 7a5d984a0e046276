import {MlFormulaModel} from '../formula-model/formula-model.js';
import {define} from '../shared/define.js';

define('ml-formula-model', MlFormulaModel);

export {MlFormulaModel};
