import {dense} from '../autodiff/dense.js';
import {x1, x2} from '../autodiff/value.js';
import {Model} from './model.js';
import type {Line} from '../geometry/types.js';
import {Parameter} from './parameter.js';
import {linearRegion} from './region-finder.js';

/** m(x; w, b) = x1 · w1 + x2 · w2 + b */
export class LinearModel extends Model {
  readonly w1 = this.register('w1', new Parameter(1));
  readonly w2 = this.register('w2', new Parameter(1));
  readonly b = this.register('b', new Parameter(0));

  override readonly output = dense(
    [x1, x2],
    [{weights: [this.w1.leaf, this.w2.leaf], bias: this.b.leaf}],
  );

  override readonly region = linearRegion;

  override get line(): Line {
    return {w1: this.w1.value, w2: this.w2.value, b: this.b.value};
  }
}
