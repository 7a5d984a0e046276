import {negate} from './arithmetic.js';
import type {UnivariateFunction} from './functions.js';
import {inOrder} from './in-order.js';
import type {Columns} from './operation.js';
import {Constant, Input} from './value.js';
import type {Value} from './value.js';

/** A function of one variable, ready to be evaluated over columns; values and slopes come from one graph. */
export class Univariate {
  /** Where the function is continuous and has no slope, in ascending order. */
  readonly kinks: readonly number[];
  /** Where the function leaps, in ascending order; it has no slope there either. */
  readonly jumps: readonly number[];
  readonly #x = new Input([0], ['x']);
  readonly #order: readonly Value[];

  /** @param mirror whether to take f(−x) in place of f(x) */
  constructor({graph, kinks = [], jumps = []}: UnivariateFunction, mirror = false) {
    this.#order = inOrder(graph(mirror ? negate(this.#x) : this.#x));
    const place = (at: number): number => (mirror ? 0 - at : at);
    this.kinks = kinks.map(place).sort((a, b) => a - b);
    this.jumps = jumps.map(place).sort((a, b) => a - b);
  }

  /** Whether f has a slope at x. */
  hasSlope(x: number): boolean {
    return !this.kinks.includes(x) && !this.jumps.includes(x);
  }

  /** f(x) for every x of a column. */
  values(x: Float64Array): Float64Array {
    return this.#forward(x).at(-1)!.y.value;
  }

  /** f′(x) for every x of a column; what automatic differentiation takes for it where there is none. */
  slopes(x: Float64Array): Float64Array {
    const steps = this.#forward(x).reverse();
    steps[0]!.y.gradient.fill(1);
    for (const {value, y, inputs} of steps) value.operation.backward(y, inputs, x.length);
    return steps.find(({value}) => value === this.#x)!.y.gradient;
  }

  /** Every value of the graph with its columns, inputs before the values that use them. */
  #forward(x: Float64Array): {value: Value; y: Columns; inputs: Columns[]}[] {
    const columns = new Map<Value, Columns>();
    return this.#order.map(value => {
      const column = value === this.#x ? x : new Float64Array(x.length);
      if (value instanceof Constant) column.fill(value.number);
      const gradient = new Float64Array(x.length);
      const y = {width: 1, value: column, gradient, differentiated: true};
      const inputs = value.inputs.map(input => columns.get(input)!);
      value.operation.forward(y, inputs, x.length);
      columns.set(value, y);
      return {value, y, inputs};
    });
  }
}
