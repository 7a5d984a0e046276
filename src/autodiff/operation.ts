/**
 * The numbers of one value while a graph runs over n points: `width` columns one after the other, so that column j takes
 * the entries j · n … j · n + n − 1.
 */
export interface Columns {
  readonly width: number;
  /** What the value is at each point. */
  readonly value: Float64Array;
  /** How fast the output grows with the value at each point: ∂output/∂value. */
  readonly gradient: Float64Array;
  /** Whether a parameter lies behind the value. If none does, nobody asks for its gradient, which may hold anything. */
  readonly differentiated: boolean;
}

/**
 * Parameters as an operation reads them that wants plain numbers and not columns: the k-th of them is entry `at[k]` of
 * `value`, and what is added to the same entry of `gradient` belongs to it.
 */
export interface Numbers extends Columns {
  readonly at: Int32Array;
}

/**
 * One kind of node: its formula, and its derivative beside it.
 *
 * `forward` fills the value of `y` from its inputs for n points. `backward` is the chain rule, ∂output/∂input =
 * ∂output/∂y · ∂y/∂input; it *adds* to the gradients of the inputs, because an input may be used by other nodes too.
 * All operations but those of layers go entry by entry, on inputs as wide as themselves.
 */
export interface Operation<Inputs extends readonly Columns[] = readonly Columns[]> {
  readonly name: string;
  /** True if `backward` reads the value of `y`; others can do without it. */
  readonly derivativeReadsResult?: boolean;
  forward(y: Columns, inputs: Inputs, n: number): void;
  backward(y: Columns, inputs: Inputs, n: number): void;
}

/** An operation on one value, and on two. */
export type Unary = Operation<readonly [a: Columns]>;
export type Binary = Operation<readonly [a: Columns, b: Columns]>;
