/** The formula language: text → tree → graph, and trees as Python and MathML. */
export {affineForm} from './affine.js';
export type {Affine} from './affine.js';
export {evaluate} from './evaluate.js';
export {namesOf} from './expression.js';
export type {Expression, Variable} from './expression.js';
export {graphOf} from './graph.js';
export {limits} from './limits.js';
export {markupText} from './markup.js';
export type {Markup} from './markup.js';
export {toMathML} from './mathml.js';
export type {MathOptions} from './mathml.js';
export {expressionOf} from './of-graph.js';
export type {Definition, Formulas, Graphed} from './of-graph.js';
export {parseParameters} from './parameter-list.js';
export {parse, planeInputs} from './parse.js';
export {pythonPrelude, toPython} from './python.js';
export {substitute, withValues} from './substitute.js';
export {symbolOf} from './symbol.js';
