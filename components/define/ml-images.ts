import {MlImages} from '../images/images.js';
import {define} from '../shared/define.js';

define('ml-images', MlImages);

export {MlImages};
