import {Tape} from '../autodiff/tape.js';
import type {Value} from '../autodiff/value.js';
import type {Line} from '../geometry/types.js';
import type {Model} from './model.js';
import {runOver} from './run-over.js';

const tapes = new WeakMap<Value, Tape>();

function tapeOf(graph: Value): Tape {
  let tape = tapes.get(graph);
  if (!tape) tapes.set(graph, (tape = new Tape(graph)));
  return tape;
}

/**
 * A model as it would be with other values of some of its parameters. It keeps the values of all of them, so it stays as
 * it is when the model moves on, and the model is not touched.
 */
export class Snapshot {
  readonly #graph: Value;
  readonly #parameters: Float64Array;
  readonly #isLinear: boolean;

  /** @throws {RangeError} if the model has no parameter of one of the names */
  constructor(model: Model, values: Readonly<Record<string, number>>) {
    this.#graph = model.output;
    this.#isLinear = model.line !== undefined;
    const {leaves, parameters} = tapeOf(this.#graph).readParameters();
    this.#parameters = parameters.slice();
    for (const [name, value] of Object.entries(values)) {
      const parameter = model.parameter(name);
      if (!parameter) throw new RangeError(`The model has no parameter “${name}”.`);
      const slot = leaves.indexOf(parameter.leaf);
      if (slot >= 0) this.#parameters[slot] = value;
    }
  }

  /** The scores of the first `n` of the points (x1, x2), written into `out`. */
  scores(x1: Float64Array, x2: Float64Array, out: Float64Array, n: number): void {
    const tape = tapeOf(this.#graph);
    tape.parameters.set(this.#parameters);
    runOver(tape, x1, x2, out, n);
  }

  /** The line m = 0 of a linear model, read off its scores at (0, 0), (1, 0) and (0, 1), within their rounding. */
  get line(): Line | undefined {
    if (!this.#isLinear) return undefined;
    const [x1, x2] = [Float64Array.of(0, 1, 0), Float64Array.of(0, 0, 1)];
    const score = new Float64Array(3);
    this.scores(x1, x2, score, 3);
    const [b, b1, b2] = score as unknown as [number, number, number];
    return {w1: b1 - b, w2: b2 - b, b};
  }
}
