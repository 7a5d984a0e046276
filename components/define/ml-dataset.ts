import {MlDataset} from '../dataset/dataset.js';
import {define} from '../shared/define.js';

define('ml-dataset', MlDataset);

export {MlDataset};
