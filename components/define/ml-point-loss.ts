import {MlPointLoss} from '../point-loss/point-loss.js';
import {define} from '../shared/define.js';

define('ml-point-loss', MlPointLoss);

export {MlPointLoss};
