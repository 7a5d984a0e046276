/** Functions that give the same bits in every browser, where those of `Math` do not. */
export {exp, expm1} from './exponential.js';
export {tanh} from './hyperbolic.js';
export {log, log1p} from './logarithm.js';
export {pow} from './power.js';
export {logSigmoid, sigmoid, softplus} from './sigmoid.js';
export {cos, sin, tan} from './trigonometric.js';
