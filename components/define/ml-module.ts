import {MlModule} from '../module/module.js';
import {define} from '../shared/define.js';

define('ml-module', MlModule);

export {MlModule};
