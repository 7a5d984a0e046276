import {MlScene} from '../scene/scene.js';
import {define} from '../shared/define.js';

define('ml-scene', MlScene);

export {MlScene};
