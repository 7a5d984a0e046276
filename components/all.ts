export * from './define/ml-linear-model.js';
export * from './define/ml-product-model.js';
export * from './define/ml-value.js';
