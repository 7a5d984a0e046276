import {multiply} from '../autodiff/arithmetic.js';
import {constant} from '../autodiff/value.js';
import type {Value} from '../autodiff/value.js';
import {Model} from './model.js';
import type {Line} from '../geometry/types.js';

/** m(x; θ) = m1(x; θ1) · m2(x; θ2) · …, whose parameters are those of its factors: `m1.w1`, `m2.b`, … */
export class ProductModel extends Model {
  #factors: readonly Model[] = [];
  #multiplied: readonly Value[] = [];
  #output: Value = constant(1);

  get factors(): readonly Model[] {
    return this.#factors;
  }

  override get output(): Value {
    const outputs = this.#factors.map(model => model.output);
    const stale = outputs.length !== this.#multiplied.length;
    if (stale || outputs.some((output, k) => output !== this.#multiplied[k])) {
      this.#multiplied = outputs;
      this.#output = outputs.length > 0 ? outputs.reduce((a, b) => multiply(a, b)) : constant(1);
    }
    return this.#output;
  }

  /** A product of one factor is as linear as that factor. */
  override get line(): Line | undefined {
    return this.#factors.length === 1 ? this.#factors[0]!.line : undefined;
  }

  /** Takes new factors, named as given, or m1, m2, … in their order. The product of none is 1 everywhere. */
  setFactors(factors: readonly {readonly model: Model; readonly name?: string}[]): void {
    const previous = this.#factors;
    const same = factors.every(({model}, k) => model === previous[k]);
    if (same && factors.length === previous.length) return;
    for (const name of this.modules.keys()) this.unregister(name);
    factors.forEach(({model, name}, index) => this.register(name || `m${index + 1}`, model));
    this.#factors = factors.map(({model}) => model);
    this.commit([{name: 'factors', value: this.#factors, previous}], {}, () => {});
  }
}
