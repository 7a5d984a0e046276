export * from './define/ml-dataset.js';
export * from './define/ml-function-plot.js';
export * from './define/ml-linear-model.js';
export * from './define/ml-loss-plot.js';
export * from './define/ml-product-model.js';
export * from './define/ml-relu.js';
export * from './define/ml-sigmoid.js';
export * from './define/ml-value.js';
