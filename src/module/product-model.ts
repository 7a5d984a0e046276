import {multiply} from '../autodiff/arithmetic.js';
import {constant} from '../autodiff/value.js';
import type {Value} from '../autodiff/value.js';
import {Model} from './model.js';
import type {Line} from '../geometry/types.js';
import {tracedRegion} from './traced-region.js';

/** A model that is multiplied, and the name under which its parameters are found. */
export interface Factor {
  readonly model: Model;
  readonly name?: string;
}

/** m(x; θ) = m1(x; θ1) · m2(x; θ2) · …, whose parameters are those of its factors: `m1.w1`, `m2.b`, … */
export class ProductModel extends Model {
  override readonly region = tracedRegion;
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

  /**
   * Takes new factors, named as given, or m1, m2, … in their order; so is one whose name is taken already. The product of
   * none is 1 everywhere.
   */
  setFactors(factors: readonly Factor[]): void {
    const named = new Map<string, Model>();
    factors.forEach(({model, name}, k) =>
      named.set(name && !named.has(name) ? name : `m${k + 1}`, model),
    );
    const previous = this.modules;
    if (sameEntries([...named], [...previous])) return;
    const change = {name: 'factors', value: [...named.keys()], previous: [...previous.keys()]};
    this.commit([change], {}, () => {
      for (const name of previous.keys()) this.unregister(name);
      for (const [name, model] of named) this.register(name, model);
      this.#factors = [...named.values()];
    });
  }
}

const sameEntries = (
  a: readonly (readonly unknown[])[],
  b: readonly (readonly unknown[])[],
): boolean =>
  a.length === b.length && a.every(([name, model], k) => name === b[k]![0] && model === b[k]![1]);
