import {dense} from '../autodiff/dense.js';
import {Input, ParameterLeaf} from '../autodiff/value.js';
import type {Value} from '../autodiff/value.js';
import type {Arithmetic, Expression, Variable} from './expression.js';

/**
 * The graph of a sum of inputs, each times a parameter, and one parameter alone, such as `w1 * x1 + b + x2 * w2`: as a unit
 * of a dense layer it is one operation and not four. Undefined for any other sum.
 *
 * Only inputs are taken as features: they are finite, so that a gradient of 0 stays 0 in the layer.
 */
export function unitOf(sum: Arithmetic, leaf: (variable: Variable) => Value): Value | undefined {
  const features: Input[] = [];
  const weights: ParameterLeaf[] = [];
  const biases: ParameterLeaf[] = [];
  for (const term of termsOf(sum)) {
    const factors = factorsOf(term).map(factor =>
      factor.kind === 'variable' ? leaf(factor) : undefined,
    );
    const input = factors.find(factor => factor instanceof Input);
    const parameter = factors.find(factor => factor instanceof ParameterLeaf);
    if (!parameter || factors.length !== (input ? 2 : 1)) return undefined;
    if (input) {
      features.push(input);
      weights.push(parameter);
    } else biases.push(parameter);
  }
  const [bias] = biases;
  if (!bias || biases.length > 1 || features.length === 0) return undefined;
  return dense(features, [{weights, bias}]);
}

/** a, b, c of a + b + c. */
function termsOf(sum: Expression): Expression[] {
  const terms: Expression[] = [];
  let rest = sum;
  for (; rest.kind === 'arithmetic' && rest.operator === '+'; rest = rest.left)
    terms.unshift(rest.right);
  return [rest, ...terms];
}

const factorsOf = (term: Expression): readonly Expression[] =>
  term.kind === 'arithmetic' && term.operator === '*' ? [term.left, term.right] : [term];
