import {MlKnobs} from '../knobs/knobs.js';
import {define} from '../shared/define.js';

define('ml-knobs', MlKnobs);

export {MlKnobs};
