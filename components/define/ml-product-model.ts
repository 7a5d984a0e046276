import {MlProductModel} from '../product-model/product-model.js';
import {define} from '../shared/define.js';

define('ml-product-model', MlProductModel);

export {MlProductModel};
