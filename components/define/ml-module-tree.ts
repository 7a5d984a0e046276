import {MlModuleTree} from '../module-tree/module-tree.js';
import {define} from '../shared/define.js';

define('ml-module-tree', MlModuleTree);

export {MlModuleTree};
