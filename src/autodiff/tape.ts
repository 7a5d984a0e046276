import type {Columns} from './operation.js';
import {Constant, Input, ParameterLeaf} from './value.js';
import type {Value} from './value.js';

/** The number of points that run through the graph at a time: enough to hide the cost of a call, few enough for the cache. */
const TILE = 256;

interface Step {
  readonly value: Value;
  readonly y: Columns;
  readonly inputs: readonly Columns[];
}

interface ParameterStep {
  readonly leaf: ParameterLeaf;
  readonly columns: Columns;
  /** Whether an operation reads the parameter as a column, not as a single number. */
  readonly spread: boolean;
}

/**
 * A graph made ready to run: its nodes in order, each once, with memory for the values and gradients of one tile of points.
 *
 *     const tape = new Tape(loss);
 *     tape.readParameters();
 *     tape.forward([x1, x2, y], 0, n);   // values flow from the inputs to the output …
 *     tape.backward(n);                  // … and gradients back, added up in tape.gradients
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

  readonly #inputs: {readonly index: number; readonly columns: Columns}[] = [];
  readonly #parameters: ParameterStep[] = [];
  readonly #steps: Step[] = [];

  /** @param tile the greatest number of points of a run; a trainer passes its batch size */
  constructor(
    /** The graph's output; what it does not depend on is not run. */
    readonly graph: Value,
    readonly tile = TILE,
  ) {
    const order = inOrder(graph);
    const columnsOf = new Map<Value, Columns>();
    const spread = readAsColumns(order);
    for (const value of order) {
      const scalar = value instanceof ParameterLeaf && !spread.has(value);
      const columns = newColumns(value.width, scalar ? 1 : tile);
      columnsOf.set(value, columns);
      if (value instanceof Input) this.#inputs.push({index: value.index, columns});
      else if (value instanceof Constant) columns.value.fill(value.number);
      else if (value instanceof ParameterLeaf)
        this.#parameters.push({leaf: value, columns, spread: !scalar});
      else this.#steps.push({value, y: columns, inputs: value.inputs.map(v => columnsOf.get(v)!)});
    }
    this.output = columnsOf.get(graph)!;
    this.leaves = this.#parameters.map(({leaf}) => leaf);
    this.parameters = new Float64Array(this.leaves.length);
    this.gradients = new Float64Array(this.leaves.length);
  }

  /** Takes over the present values of all parameters. */
  readParameters(): this {
    for (let k = 0; k < this.leaves.length; k++) this.parameters[k] = this.leaves[k]!.holder.value;
    return this;
  }

  clearGradients(): void {
    this.gradients.fill(0);
  }

  /**
   * Runs the graph over the points `start … start + n − 1` of the data.
   *
   * @param data one column for each input of the graph, in the order of their indices
   * @param n at most `tile`
   */
  forward(data: readonly Float64Array[], start: number, n: number): Columns {
    for (const {index, columns} of this.#inputs) {
      const column = data[index]!;
      for (let i = 0; i < n; i++) columns.value[i] = column[start + i]!;
    }
    for (let k = 0; k < this.#parameters.length; k++) {
      const {columns, spread} = this.#parameters[k]!;
      columns.value.fill(this.parameters[k]!, 0, spread ? n : 1);
    }
    for (const {value, y, inputs} of this.#steps) value.operation.forward(y, inputs, n);
    return this.output;
  }

  /** The columns of an input; after a backward run their gradient is ∂output/∂input at each point. */
  input(index: number): Columns | undefined {
    return this.#inputs.find(input => input.index === index)?.columns;
  }

  /** Runs the chain rule from the output, whose gradient is `seed` at every point, back to the parameters. */
  backward(n: number, seed = 1): void {
    for (const {columns} of this.#inputs) columns.gradient.fill(0, 0, n);
    for (const {columns, spread} of this.#parameters) columns.gradient.fill(0, 0, spread ? n : 1);
    for (const {y} of this.#steps) y.gradient.fill(0, 0, y.width * n);
    this.output.gradient.fill(seed, 0, this.output.width * n);
    for (let k = this.#steps.length - 1; k >= 0; k--) {
      const {value, y, inputs} = this.#steps[k]!;
      value.operation.backward(y, inputs, n);
    }
    for (let k = 0; k < this.#parameters.length; k++) {
      const {columns, spread} = this.#parameters[k]!;
      const length = spread ? n : 1;
      for (let i = 0; i < length; i++) this.gradients[k]! += columns.gradient[i]!;
    }
  }
}

const newColumns = (width: number, length: number): Columns => ({
  width,
  value: new Float64Array(width * length),
  gradient: new Float64Array(width * length),
});

/** Every value the output needs, each once, inputs before the values that use them. Deep graphs need no deep stack. */
export function inOrder(output: Value): Value[] {
  const order: Value[] = [];
  const seen = new Set<Value>();
  const open: {value: Value; next: number}[] = [{value: output, next: 0}];
  seen.add(output);
  while (open.length > 0) {
    const top = open[open.length - 1]!;
    const input = top.value.inputs[top.next++];
    if (!input) {
      order.push(top.value);
      open.pop();
    } else if (!seen.has(input)) {
      seen.add(input);
      open.push({value: input, next: 0});
    }
  }
  return order;
}

function readAsColumns(order: readonly Value[]): Set<Value> {
  const columns = new Set<Value>([order[order.length - 1]!]);
  for (const {operation, inputs} of order) {
    if (!operation.scalarParameters) for (const input of inputs) columns.add(input);
  }
  return columns;
}
