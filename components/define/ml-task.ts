import {define} from '../shared/define.js';
import {MlTask} from '../task/task.js';

define('ml-task', MlTask);

export {MlTask};
