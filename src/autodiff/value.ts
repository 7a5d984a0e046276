import type {Operation} from './operation.js';

/**
 * A node of a computation graph: an operation on other nodes. A value says *what* is computed and holds no numbers;
 * a `Tape` runs the graph over columns of points. Graphs are shared freely: a value used twice is computed once.
 */
export class Value {
  constructor(
    readonly operation: Operation,
    readonly inputs: readonly Value[] = [],
    /** The number of columns: 1, or the number of units of a dense layer. */
    readonly width = 1,
  ) {}
}

/** Leaves have nothing to compute: the tape gives them their numbers. */
const leaf = (name: string): Operation => ({name, forward() {}, backward() {}});

const inputLeaf = leaf('input');
const constantLeaf = leaf('constant');
const parameterLeaf = leaf('parameter');
const parameterList = leaf('parameters');

/** Columns of the data, mostly one: x1 is column 0, x2 is column 1. */
export class Input extends Value {
  constructor(
    readonly indices: readonly number[],
    readonly names: readonly string[],
  ) {
    super(inputLeaf, [], indices.length);
  }
}

/** A number, the same for every point. */
export class Constant extends Value {
  constructor(readonly number: number) {
    super(constantLeaf);
  }
}

/** A number that learning may change. The graph refers to its holder, so that it follows its present value. */
export class ParameterLeaf extends Value {
  constructor(readonly holder: {readonly value: number}) {
    super(parameterLeaf);
  }
}

/** Parameters for an operation that reads each as one number; a `ParameterLeaf` by itself is read as a column. */
export class ParameterList extends Value {
  declare readonly inputs: readonly ParameterLeaf[];

  constructor(parameters: readonly ParameterLeaf[]) {
    super(parameterList, parameters);
  }
}

/** First input of every model of the plane. */
export const x1 = new Input([0], ['x1']);
/** Second input of every model of the plane. */
export const x2 = new Input([1], ['x2']);
/** The label, which losses compare the score with. */
export const label = new Input([2], ['y']);

/** A number as a node. */
export const constant = (number: number): Value => new Constant(number);
