import type {LossName} from '../../src/loss/point-loss.js';

/** What the point losses are called. */
export const lossWords = {
  log: 'log loss',
  relu: 'ReLU loss',
  hinge: 'hinge loss',
  squared: 'squared loss',
} satisfies Record<LossName, string>;
