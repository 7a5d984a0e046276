import type {Columns, Numbers} from './operation.js';
import {Constant, ParameterLeaf, ParameterList} from './value.js';
import type {Value} from './value.js';

/** Parameters of a graph: where the numbers of each are found, and their derivatives. */
export interface ParameterMemory {
  readonly leaves: readonly ParameterLeaf[];
  readonly parameters: Float64Array;
  readonly gradients: Float64Array;
}

/** Room for the numbers of every value that is run. */
export interface Memory {
  readonly columnsOf: ReadonlyMap<Value, Columns>;
  /** The gradients of all differentiated columns in one piece, since a run back begins by clearing them. */
  readonly gradients: Float64Array;
}

/**
 * Makes room for a tile of points.
 *
 * @param order the values of a graph, inputs first and the output last
 */
export function memoryFor(
  order: readonly Value[],
  tile: number,
  {leaves, parameters, gradients}: ParameterMemory,
): Memory {
  const differentiated = dependents(order);
  const columnar = order.filter(isColumnar(order));
  const lengthOf = (value: Value) => value.width * tile;
  const size = columnar
    .filter(value => differentiated.has(value))
    .reduce((sum, value) => sum + lengthOf(value), 0);
  const pool = new Float64Array(size);
  let used = 0;
  const gradientFor = (value: Value) => {
    if (!differentiated.has(value)) return new Float64Array(lengthOf(value));
    const start = used;
    return pool.subarray(start, (used += lengthOf(value)));
  };
  const columnsOf = new Map<Value, Columns>();
  for (const value of columnar) {
    const column = new Float64Array(lengthOf(value));
    if (value instanceof Constant) column.fill(value.number);
    columnsOf.set(value, {
      width: value.width,
      value: column,
      gradient: gradientFor(value),
      differentiated: differentiated.has(value),
    });
  }
  const slotOf = new Map(leaves.map((leaf, slot) => [leaf, slot]));
  for (const value of order) {
    if (!(value instanceof ParameterList)) continue;
    const at = Int32Array.from(value.inputs, leaf => slotOf.get(leaf)!);
    const numbers: Numbers = {
      width: at.length,
      value: parameters,
      gradient: gradients,
      differentiated: true,
      at,
    };
    columnsOf.set(value, numbers);
  }
  return {columnsOf, gradients: pool};
}

/** The values behind which there is a parameter. */
function dependents(order: readonly Value[]): Set<Value> {
  const dependent = new Set<Value>();
  for (const value of order) {
    if (value instanceof ParameterLeaf || value.inputs.some(input => dependent.has(input)))
      dependent.add(value);
  }
  return dependent;
}

/** All values take columns but lists of parameters, and parameters that only lists use. */
function isColumnar(order: readonly Value[]): (value: Value) => boolean {
  const read = new Set<Value>(order.slice(-1));
  for (const value of order) {
    if (!(value instanceof ParameterList)) for (const input of value.inputs) read.add(input);
  }
  return value => read.has(value) && !(value instanceof ParameterList);
}
