import {expect} from 'chai';
import {identity, relu, sigmoid, softplus, tanh} from '../../../src/autodiff/activation.js';
import {add, multiply, negate, square, subtract} from '../../../src/autodiff/arithmetic.js';
import {sideBySide} from '../../../src/autodiff/side-by-side.js';
import {dense} from '../../../src/autodiff/dense.js';
import {Tape} from '../../../src/autodiff/tape.js';
import type {ParameterLeaf, Value} from '../../../src/autodiff/value.js';
import {Parameter} from '../../../src/module/parameter.js';
import {Random} from '../../../src/numeric/random.js';
import {agreesWithDifferences} from './differences.js';

type Graph = (a: Value, b: Value) => Value;

const operations: Record<string, {graph: Graph; formula: (a: number, b: number) => number}> = {
  add: {graph: add, formula: (a, b) => a + b},
  subtract: {graph: subtract, formula: (a, b) => a - b},
  multiply: {graph: multiply, formula: (a, b) => a * b},
  negate: {graph: negate, formula: a => -a},
  square: {graph: square, formula: a => a * a},
  relu: {graph: relu, formula: a => (a > 0 ? a : 0)},
  tanh: {graph: tanh, formula: Math.tanh},
  sigmoid: {graph: sigmoid, formula: a => 1 / (1 + Math.exp(-a))},
  softplus: {graph: softplus, formula: a => Math.log(1 + Math.exp(a))},
  identity: {graph: identity, formula: a => a},
  'a value with itself': {graph: a => multiply(add(a, a), a), formula: a => 2 * a * a},
};

const leaves = (count: number): ParameterLeaf[] =>
  Array.from({length: count}, () => new Parameter(0).leaf);

/** A graph as a function of its parameters, at one point without inputs, and its gradient. */
function functionOf(graph: Value, inOrder: readonly ParameterLeaf[]) {
  const tape = new Tape(graph, 1);
  const slots = inOrder.map(leaf => tape.leaves.indexOf(leaf));
  const value = (x: Float64Array) => {
    slots.forEach((slot, k) => {
      if (slot >= 0) tape.parameters[slot] = x[k]!;
    });
    return tape.forward([], 0, 1).value[0]!;
  };
  const gradient = (x: Float64Array) => {
    value(x);
    tape.clearGradients();
    tape.backward(1);
    return slots.map(slot => tape.gradients[slot] ?? 0);
  };
  return {value, gradient};
}

describe('operations', () => {
  for (const [name, {graph, formula}] of Object.entries(operations)) {
    it(`${name} is its formula`, () => {
      const [a, b] = leaves(2) as [ParameterLeaf, ParameterLeaf];
      const {value} = functionOf(graph(a, b), [a, b]);
      const random = new Random(1);
      for (let i = 0; i < 1000; i++) {
        const x = Float64Array.from({length: 2}, () => 6 * random.uniform() - 3);
        const expected = formula(x[0]!, x[1]!);
        expect(value(x)).to.be.closeTo(expected, 1e-13 * Math.max(1, Math.abs(expected)));
      }
    });

    it(`(battery 5) the gradient of ${name} equals central differences at 10,000 points`, () => {
      const [a, b] = leaves(2) as [ParameterLeaf, ParameterLeaf];
      const {value, gradient} = functionOf(graph(a, b), [a, b]);
      const random = new Random(2);
      let compared = 0;
      for (let i = 0; i < 10000; i++) {
        const x = Float64Array.from({length: 2}, () => 6 * random.uniform() - 3);
        if (agreesWithDifferences(value, x, gradient(x))) compared++;
      }
      expect(compared).to.be.greaterThan(9980);
    });
  }

  it('relu has no slope at its kink', () => {
    const [a] = leaves(1) as [ParameterLeaf];
    expect(functionOf(relu(a), [a]).gradient(Float64Array.of(0))).to.deep.equal([0]);
  });

  for (const features of [1, 2, 3, 4, 5]) {
    it(`(battery 5) the gradient of a dense layer over ${features} features equals central differences`, () => {
      const columns = leaves(features);
      const units = Array.from({length: 3}, () => ({
        weights: leaves(features),
        bias: leaves(1)[0]!,
      }));
      // A further layer makes one number of the three, each with a weight of its own.
      const last = {weights: leaves(3), bias: leaves(1)[0]!};
      const all = [...columns, ...[...units, last].flatMap(unit => [...unit.weights, unit.bias])];
      const {value, gradient} = functionOf(dense([dense(columns, units)], [last]), all);
      const random = new Random(features);
      for (let i = 0; i < 500; i++) {
        const x = Float64Array.from(all, () => 2 * random.uniform() - 1);
        expect(agreesWithDifferences(value, x, gradient(x))).to.be.true;
      }
    });
  }

  it('(battery 5) values side by side hand their gradients back', () => {
    const [a, b] = leaves(2) as [ParameterLeaf, ParameterLeaf];
    const [w1, w2, w3, bias] = leaves(4) as [
      ParameterLeaf,
      ParameterLeaf,
      ParameterLeaf,
      ParameterLeaf,
    ];
    const pair = sideBySide([tanh(a), multiply(a, b)]);
    const graph = dense([pair, b], [{weights: [w1, w2, w3], bias}]);
    const all = [a, b, w1, w2, w3, bias];
    const {value, gradient} = functionOf(graph, all);
    const random = new Random(4);
    for (let i = 0; i < 2000; i++) {
      const x = Float64Array.from(all, () => 2 * random.uniform() - 1);
      expect(agreesWithDifferences(value, x, gradient(x))).to.be.true;
    }
  });

  it('refuses values of different widths, and units that do not fit', () => {
    const wide = sideBySide(leaves(2));
    expect(() => add(wide, leaves(1)[0]!)).to.throw(RangeError, 'Cannot add 2 columns and 1.');
    expect(() => dense([wide], [{weights: leaves(1), bias: leaves(1)[0]!}])).to.throw(
      RangeError,
      'A unit over 2 features has 1 weights.',
    );
    expect(() => dense([], [])).to.throw(RangeError);
  });
});
