/** Computation graphs: building them (`x1`, `add`, `dense`, …), running them and their derivatives (`Tape`). */
export {activations, identity, relu, sigmoid, softplus, tanh} from './activation.js';
export type {ActivationName} from './activation.js';
export {add, multiply, negate, square, subtract} from './arithmetic.js';
export {dense} from './dense.js';
export type {Unit} from './dense.js';
export {inOrder} from './in-order.js';
export type {Binary, Columns, Numbers, Operation, Unary} from './operation.js';
export {sideBySide} from './side-by-side.js';
export {Tape} from './tape.js';
export {Constant, Input, ParameterLeaf, ParameterList, Value} from './value.js';
export {constant, label, x1, x2} from './value.js';
