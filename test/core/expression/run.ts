import {Tape} from '../../../src/autodiff/tape.js';
import {ParameterLeaf, x1, x2} from '../../../src/autodiff/value.js';
import type {Value} from '../../../src/autodiff/value.js';
import {parse} from '../../../src/expression/parse.js';
import type {Expression} from '../../../src/expression/expression.js';
import {graphOf} from '../../../src/expression/graph.js';

/** The graph of a tree whose parameters are new leaves with the given values. */
export function graphWith(tree: Expression, values: ReadonlyMap<string, number>): Value {
  return graphOf(tree, ({role, name}) => {
    if (role === 'input') return name === 'x1' ? x1 : x2;
    return new ParameterLeaf({value: values.get(name)!});
  });
}

/** What the graph of a tree gives at one point. */
export function valueByGraph(tree: Expression, values: ReadonlyMap<string, number>): number {
  const tape = new Tape(graphWith(tree, values), 1).readParameters();
  const data = ['x1', 'x2'].map(name => Float64Array.of(values.get(name) ?? 0));
  return tape.forward(data, 0, 1).value[0]!;
}

/** A formula over parameters alone, with its value and slopes at any values of them, in the order of their names. */
export class Slopes {
  readonly #tape: Tape;
  readonly #leaves: ParameterLeaf[];

  constructor(formula: string, names: readonly string[]) {
    this.#leaves = names.map(() => new ParameterLeaf({value: 0}));
    const tree = parse(formula, []);
    this.#tape = new Tape(
      graphOf(tree, ({name}) => this.#leaves[names.indexOf(name)]!),
      1,
    );
  }

  value(at: readonly number[]): number {
    this.#set(at);
    return this.#tape.forward([], 0, 1).value[0]!;
  }

  slopes(at: readonly number[]): number[] {
    this.value(at);
    this.#tape.clearGradients();
    this.#tape.backward(1);
    const {leaves, gradients} = this.#tape;
    return this.#leaves.map(leaf => gradients[leaves.indexOf(leaf)] ?? 0);
  }

  #set(at: readonly number[]): void {
    const {leaves, parameters} = this.#tape;
    at.forEach((value, k) => {
      const slot = leaves.indexOf(this.#leaves[k]!);
      if (slot >= 0) parameters[slot] = value;
    });
  }
}
