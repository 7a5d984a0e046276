import {inOrder} from './in-order.js';
import type {Columns} from './operation.js';
import {unfold} from './unfold.js';
import {Constant, Input, ParameterLeaf} from './value.js';
import type {Value} from './value.js';

/** One number of a computation: what it is, what it came from, and what the output owes to it. */
export interface TraceNode {
  /** The node of the unfolded graph; its operation says what is computed. */
  readonly node: Value;
  /** Places, in the trace, of the numbers it is computed from. */
  readonly inputs: readonly number[];
  readonly value: number;
  /** ∂output/∂node, summed over all ways from the node to the output. */
  readonly gradient: number;
  /** What the node hands back to each of its inputs by the chain rule: ∂output/∂node · ∂node/∂input. */
  readonly shares: readonly number[];
}

/** A graph that stays itself while parameters move, unfolded once. */
const orders = new WeakMap<Value, readonly Value[]>();

/** The values of the unfolded graph of a score, each once, inputs before the values that use them. */
export function unfolded(output: Value): readonly Value[] {
  const known = orders.get(output) ?? inOrder(unfold(output));
  orders.set(output, known);
  return known;
}

const scalar = (value: number): Columns => ({
  width: 1,
  value: Float64Array.of(value),
  gradient: new Float64Array(1),
  differentiated: true,
});

/**
 * A computation at one point, number by number: values forward, gradients back with respect to every node, inputs and
 * constants too. Parameters have their present values. Numbers stand in the order of their computation, the output last.
 *
 * @param output a graph of width 1
 * @param data the numbers that inputs ask for by index: x1, x2, …
 */
export function trace(output: Value, data: readonly number[]): TraceNode[] {
  const order = unfolded(output);
  const placeOf = new Map(order.map((value, place) => [value, place]));
  const numbers = order.map(value => scalar(leafNumber(value, data)));
  const inputs = order.map(value => value.inputs.map(input => placeOf.get(input)!));
  order.forEach(({operation}, k) =>
    operation.forward(
      numbers[k]!,
      inputs[k]!.map(place => numbers[place]!),
      1,
    ),
  );

  const shares = order.map((): readonly number[] => []);
  numbers.at(-1)!.gradient[0] = 1;
  for (let k = order.length - 1; k >= 0; k--) {
    // Each gets a gradient of its own for this step, also where one number is used twice.
    const own = inputs[k]!.map(place => scalar(numbers[place]!.value[0]!));
    order[k]!.operation.backward(numbers[k]!, own, 1);
    shares[k] = own.map(({gradient}) => gradient[0]!);
    inputs[k]!.forEach((place, j) => (numbers[place]!.gradient[0]! += shares[k]![j]!));
  }
  return order.map((node, k) => ({
    node,
    inputs: inputs[k]!,
    value: numbers[k]!.value[0]!,
    gradient: numbers[k]!.gradient[0]!,
    shares: shares[k]!,
  }));
}

function leafNumber(value: Value, data: readonly number[]): number {
  if (value instanceof Input) return data[value.indices[0]!] ?? NaN;
  if (value instanceof ParameterLeaf) return value.holder.value;
  return value instanceof Constant ? value.number : 0;
}
