import {inOrder} from './in-order.js';
import {memoryFor} from './memory.js';
import type {Columns, Operation} from './operation.js';
import {Constant, Input, ParameterLeaf, ParameterList} from './value.js';
import type {Value} from './value.js';

/** The number of points that run through the graph at a time: enough to hide the cost of a call, few enough for the cache. */
const TILE = 256;

/** One operation with the columns it works on. */
interface Step {
  readonly operation: Operation;
  readonly y: Columns;
  readonly inputs: readonly Columns[];
}

/** A column of the data, and the column of an input that it is copied to. */
interface InputColumn {
  readonly index: number;
  readonly value: Float64Array;
  readonly column: number;
}

/** A parameter that an operation reads as a column: its number is spread over it, and its gradient summed up. */
interface SpreadParameter {
  readonly slot: number;
  readonly columns: Columns;
}

/**
 * A graph made ready to run: its nodes in order, each once, with memory for the values and gradients of one tile of points.
 *
 *     const tape = new Tape(loss).readParameters();
 *     tape.forward([x1, x2, y], 0, n);   // values flow from the inputs to the output …
 *     tape.backward(n);                  // … and gradients back, added up in tape.gradients
 *
 * This is reverse-mode differentiation: the output's gradient with respect to itself is 1, and going back through the
 * steps, each hands on to its inputs what the chain rule gives. When a step is reached, all that use its result have been.
 */
export class Tape {
  /** Parameters of the graph in the order of their first use; `parameters[k]` belongs to `leaves[k]`. */
  readonly leaves: readonly ParameterLeaf[];
  /** The values the next run uses. A run never writes them, so a caller may try others than the present ones. */
  readonly parameters: Float64Array;
  /** ∂(sum of the output)/∂parameter, summed over all tiles since `clearGradients`. */
  readonly gradients: Float64Array;
  /** The output's values of the last forward run. */
  readonly output: Columns;

  readonly #inputs: InputColumn[] = [];
  readonly #spread: SpreadParameter[] = [];
  readonly #steps: Step[] = [];
  readonly #stepsBack: readonly Step[];
  readonly #columnGradients: Float64Array;

  /** @param tile the greatest number of points of a run; a trainer passes its batch size */
  constructor(
    /** The graph's output; what it does not depend on is not run. */
    readonly graph: Value,
    readonly tile = TILE,
  ) {
    const order = inOrder(graph);
    this.leaves = order.filter(value => value instanceof ParameterLeaf);
    this.parameters = new Float64Array(this.leaves.length);
    this.gradients = new Float64Array(this.leaves.length);
    const {columnsOf, gradients} = memoryFor(order, tile, this);
    for (const [value, columns] of columnsOf) this.#place(value, columns, columnsOf);
    this.#stepsBack = this.#steps.filter(({y}) => y.differentiated).reverse();
    this.#columnGradients = gradients;
    this.output = columnsOf.get(graph)!;
  }

  /** Takes over the present values of all parameters. */
  readParameters(): this {
    for (let k = 0; k < this.leaves.length; k++) this.parameters[k] = this.leaves[k]!.holder.value;
    return this;
  }

  clearGradients(): void {
    for (let k = 0; k < this.gradients.length; k++) this.gradients[k] = 0;
  }

  /**
   * Runs the graph over the points `start … start + n − 1` of the data.
   *
   * @param data the columns that the inputs of the graph ask for by index
   * @param n at most `tile`
   */
  forward(data: readonly Float64Array[], start: number, n: number): Columns {
    this.#run(data, start, n, this.#steps.length);
    return this.output;
  }

  /** Runs the chain rule from the output, whose gradient is `seed` at every point, back to the parameters. */
  backward(n: number, seed = 1): void {
    const {gradient, width} = this.output;
    this.#columnGradients.fill(0);
    for (let i = 0; i < width * n; i++) gradient[i] = seed;
    for (let k = 0; k < this.#stepsBack.length; k++) {
      const {operation, y, inputs} = this.#stepsBack[k]!;
      operation.backward(y, inputs, n);
    }
    for (let k = 0; k < this.#spread.length; k++) {
      const {slot, columns} = this.#spread[k]!;
      for (let i = 0; i < n; i++) this.gradients[slot]! += columns.gradient[i]!;
    }
  }

  /** Forward and backward for the gradients alone: the output itself is not worked out unless its derivative needs it. */
  differentiate(data: readonly Float64Array[], start: number, n: number, seed = 1): void {
    const last = this.#steps.at(-1)?.operation;
    const unneeded = last && !last.derivativeReadsResult ? 1 : 0;
    this.#run(data, start, n, this.#steps.length - unneeded);
    this.backward(n, seed);
  }

  #run(data: readonly Float64Array[], start: number, n: number, steps: number): void {
    for (let k = 0; k < this.#inputs.length; k++) {
      const {index, value, column} = this.#inputs[k]!;
      const from = data[index]!;
      for (let i = 0; i < n; i++) value[column * n + i] = from[start + i]!;
    }
    for (let k = 0; k < this.#spread.length; k++) {
      const {slot, columns} = this.#spread[k]!;
      columns.value.fill(this.parameters[slot]!, 0, n);
    }
    for (let k = 0; k < steps; k++) {
      const {operation, y, inputs} = this.#steps[k]!;
      operation.forward(y, inputs, n);
    }
  }

  #place(value: Value, columns: Columns, columnsOf: ReadonlyMap<Value, Columns>): void {
    if (value instanceof Input) {
      value.indices.forEach((index, column) =>
        this.#inputs.push({index, value: columns.value, column}),
      );
    } else if (value instanceof ParameterLeaf) {
      this.#spread.push({slot: this.leaves.indexOf(value), columns});
    } else if (!(value instanceof Constant) && !(value instanceof ParameterList)) {
      const inputs = value.inputs.map(input => columnsOf.get(input)!);
      this.#steps.push({operation: value.operation, y: columns, inputs});
    }
  }
}
