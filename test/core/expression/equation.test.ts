import {expect} from 'chai';
import {equationOf, signature} from '../../../src/expression/equation.js';
import type {EquationLine, EquationOptions} from '../../../src/expression/equation.js';
import {piecesOf} from '../../../src/expression/pieces.js';
import {plainText} from '../../../src/expression/plain-text.js';
import type {Model} from '../../../src/module/model.js';
import {MlpModel} from '../../../src/module/mlp-model.js';
import {formula, linear, product} from '../code/models.js';

const format: EquationOptions['format'] = (value, kind) =>
  kind === 'value' ? value.toFixed(2) : String(value);

const text = ({left, right}: EquationLine): string => [left, ...right].map(plainText).join(' = ');
const lines = (model: Model, show: EquationOptions['show']): string[] =>
  equationOf(model, {show, format}).map(text);

describe('equations of models', () => {
  it('writes the linear model with names, with values, and with both', () => {
    const model = linear(1, 1, -0.9);
    const [names, values] = ['x1 × w1 + x2 × w2 + b', 'x1 × 1.00 + x2 × 1.00 − 0.90'];
    expect(lines(model, 'symbols')).to.deep.equal([`m(x; w, b) = ${names}`]);
    expect(lines(model, 'values')).to.deep.equal([`m(x; w, b) = ${values}`]);
    expect(lines(model, 'both')).to.deep.equal([`m(x; w, b) = ${names} = ${values}`]);
  });

  it('has no −0.00', () => {
    expect(lines(linear(-0.001, -1, -0.004), 'values')).to.deep.equal([
      'm(x; w, b) = x1 × 0.00 + x2 × (−1.00) + 0.00',
    ]);
  });

  it('stands θ for parameters that are many or those of parts', () => {
    expect(lines(product(linear(1, 1, -1.5), linear(1, 1, -0.5)), 'values')).to.deep.equal([
      'm(x; θ) = (x1 × 1.00 + x2 × 1.00 − 1.50) × (x1 × 1.00 + x2 × 1.00 − 0.50)',
    ]);
    expect(plainText(signature(['a', 'b', 'c', 'd']))).to.equal('m(x; θ)');
    expect(plainText(signature(['c']))).to.equal('m(x; c)');
    expect(plainText(signature())).to.equal('m(x; θ)');
    expect(plainText(signature([]))).to.equal('m(x)');
  });

  it('repeats nothing where there are no values to put in', () => {
    expect(lines(formula('x1 + x2'), 'both')).to.deep.equal(['m(x) = x1 + x2']);
  });

  it('writes a network unit by unit, with the layer above and the unit and feature below', () => {
    const model = new MlpModel({hidden: [1]});
    model.setWeights([1, -2, 0.5, 3, -1]);
    expect(lines(model, 'symbols')).to.deep.equal([
      'h1 = relu(x1 × w1,1^(1) + x2 × w1,2^(1) + b1^(1))',
      'm(x; θ) = h1 × w1,1^(2) + b1^(2)',
    ]);
    expect(lines(model, 'values')).to.deep.equal([
      'h1 = relu(x1 × 1.00 + x2 × (−2.00) + 0.50)',
      'm(x; θ) = h1 × 3.00 − 1.00',
    ]);
  });

  it('reads fractions, roots, powers and cases in one line', () => {
    expect(lines(formula('(x1 + 1) / sqrt(x2) + exp(-x1) ** 2'), 'symbols')).to.deep.equal([
      'm(x) = (x1 + 1) / (√(x2)) + (e^(−x1))^2',
    ]);
    expect(lines(formula('1 if 0 <= x1 < c else 0', {c: 0.5}), 'values')).to.deep.equal([
      'm(x; c) = 1 if 0 ≤ x1 < 0.50; 0 otherwise',
    ]);
  });
});

describe('pieces of formulas', () => {
  const pieces = (model: Model): string[] =>
    piecesOf(equationOf(model, {show: 'symbols'}).at(-1)!.right[0]!).map(plainText);

  it('end before the operators of a sum', () => {
    expect(pieces(linear(1, 1, 1))).to.deep.equal(['x1 × w1', '+x2 × w2', '+b']);
  });

  it('end before those of a product, and inside its parentheses', () => {
    expect(pieces(product(formula('x1 + a'), formula('x2 - a * x1')))).to.deep.equal([
      '(x1',
      '+a^(m1))',
      '×(x2',
      '−a^(m2) × x1)',
    ]);
  });

  it('keep what is not on one line whole', () => {
    expect(pieces(formula('1 if x1 < c else x1 + x2'))).to.have.length(1);
    expect(pieces(formula('tanh(x1 / a + x2)'))).to.have.length(1);
    expect(pieces(formula('tanh(x1 + x2)'))).to.have.length(2);
  });
});
