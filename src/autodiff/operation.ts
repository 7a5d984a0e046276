/** The numbers of one value during a run over n points: `width` columns one after the other, column j from `j · n` on. */
export interface Columns {
  readonly width: number;
  /** What the value is at each point. */
  readonly value: Float64Array;
  /** The derivative of the output with respect to the value at each point. */
  readonly gradient: Float64Array;
}

/**
 * One kind of node. `forward` fills the value of `y` from its inputs for n points; `backward` *adds* to the gradients of
 * the inputs what the chain rule gives from the gradient of `y`. An element-wise operation has inputs as wide as itself.
 */
export interface Operation {
  readonly name: string;
  /** True if parameters are read as single numbers (entry 0) and need not be spread over a column. */
  readonly scalarParameters?: boolean;
  forward(y: Columns, inputs: readonly Columns[], n: number): void;
  backward(y: Columns, inputs: readonly Columns[], n: number): void;
}

/** The inputs of an operation on one value, and on two. */
export type One = readonly [Columns];
export type Two = readonly [Columns, Columns];
