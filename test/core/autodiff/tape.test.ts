import {expect} from 'chai';
import {add, multiply, square} from '../../../src/autodiff/arithmetic.js';
import {relu, tanh} from '../../../src/autodiff/activation.js';
import {dense} from '../../../src/autodiff/dense.js';
import type {Operation} from '../../../src/autodiff/operation.js';
import {Tape} from '../../../src/autodiff/tape.js';
import {constant, Value, x1, x2} from '../../../src/autodiff/value.js';
import {Parameter} from '../../../src/module/parameter.js';
import {Random} from '../../../src/numeric/random.js';

const randomColumn = (n: number, seed: number): Float64Array => {
  const random = new Random(seed);
  return Float64Array.from({length: n}, () => 4 * random.uniform() - 2);
};

/** The sum of the output over n points and its gradient, tile by tile. */
function overTiles(tape: Tape, data: readonly Float64Array[], n: number) {
  tape.clearGradients();
  let sum = 0;
  for (let start = 0; start < n; start += tape.tile) {
    const count = Math.min(tape.tile, n - start);
    const {value} = tape.forward(data, start, count);
    for (let i = 0; i < count; i++) sum += value[i]!;
    tape.backward(count);
  }
  return {sum, gradients: [...tape.gradients]};
}

describe('Tape', () => {
  for (const n of [1, 255, 256, 257, 1000]) {
    it(`sums ${n} points to the same bits as a plain loop`, () => {
      const [w1, w2, b] = [0.7, -1.3, 0.2].map(value => new Parameter(value));
      const line = dense([x1, x2], [{weights: [w1!.leaf, w2!.leaf], bias: b!.leaf}]);
      const tape = new Tape(square(line)).readParameters();
      const [first, second] = [randomColumn(n, 1), randomColumn(n, 2)];

      let sum = 0;
      const gradients = [0, 0, 0];
      for (let start = 0; start < n; start += 256) {
        const ofTile = [0, 0, 0];
        for (let i = start; i < Math.min(n, start + 256); i++) {
          const score = 0.2 + 0.7 * first[i]! + -1.3 * second[i]!;
          const slope = 2 * score;
          sum += score * score;
          ofTile[0]! += first[i]! * slope;
          ofTile[1]! += second[i]! * slope;
          ofTile[2]! += slope;
        }
        ofTile.forEach((part, k) => (gradients[k]! += part));
      }

      expect(overTiles(tape, [first, second], n)).to.deep.equal({sum, gradients});
    });
  }

  it('gives each point the same bits whatever the tile', () => {
    const p = new Parameter(0.3);
    const graph = tanh(multiply(add(x1, p.leaf), x2));
    const [first, second] = [randomColumn(1000, 3), randomColumn(1000, 4)];
    const all = (tile: number) => {
      const tape = new Tape(graph, tile).readParameters();
      const out: number[] = [];
      for (let start = 0; start < 1000; start += tile) {
        const n = Math.min(tile, 1000 - start);
        out.push(...tape.forward([first, second], start, n).value.subarray(0, n));
      }
      return out;
    };
    expect(all(7)).to.deep.equal(all(256));
    expect(all(1)).to.deep.equal(all(1000));
  });

  it('computes a shared value once, forward and backward', () => {
    const runs = {forward: 0, backward: 0};
    const counted: Operation = {
      name: 'counted',
      forward: (y, [a], n) => {
        runs.forward++;
        y.value.set(a!.value.subarray(0, n));
      },
      backward: (y, [a], n) => {
        runs.backward++;
        for (let i = 0; i < n; i++) a!.gradient[i]! += y.gradient[i]!;
      },
    };
    const p = new Parameter(3);
    const shared = new Value(counted, [p.leaf]);
    const tape = new Tape(multiply(add(shared, shared), shared), 1).readParameters();
    tape.forward([], 0, 1);
    tape.backward(1);
    expect(runs).to.deep.equal({forward: 1, backward: 1});
    expect(tape.output.value[0]).to.equal(18);
    expect(tape.gradients[0]).to.equal(12);
  });

  it('runs a chain of 10,000 operations', () => {
    const p = new Parameter(1);
    let graph: Value = p.leaf;
    for (let k = 0; k < 10000; k++) graph = add(graph, x1);
    const tape = new Tape(graph, 1).readParameters();
    expect(tape.forward([Float64Array.of(0.5)], 0, 1).value[0]).to.equal(5001);
    tape.backward(1);
    expect(tape.gradients[0]).to.equal(1);
  });

  it('lets a parameter be a column here and a weight there', () => {
    const [p, b] = [new Parameter(3), new Parameter(1)];
    const graph = multiply(dense([x1], [{weights: [p.leaf], bias: b.leaf}]), p.leaf);
    const tape = new Tape(graph).readParameters();
    const {sum, gradients} = overTiles(tape, [Float64Array.of(2, 5)], 2);
    // Σ (p x + b) p, whose derivatives are Σ 2 p x + b and Σ p
    expect(sum).to.equal((3 * 2 + 1) * 3 + (3 * 5 + 1) * 3);
    expect(tape.leaves.map(leaf => leaf.holder)).to.deep.equal([p, b]);
    expect(gradients).to.deep.equal([2 * 3 * 2 + 1 + (2 * 3 * 5 + 1), 6]);
  });

  it('lets units share their parameters', () => {
    const [w, b] = [new Parameter(2), new Parameter(-1)];
    const unit = {weights: [w.leaf], bias: b.leaf};
    const last = {weights: [w.leaf, w.leaf], bias: b.leaf};
    const tape = new Tape(dense([dense([x1], [unit, unit])], [last])).readParameters();
    // w (w x + b) + w (w x + b) + b
    const {sum, gradients} = overTiles(tape, [Float64Array.of(3)], 1);
    expect(sum).to.equal(2 * 2 * (2 * 3 - 1) - 1);
    expect(gradients).to.deep.equal([4 * 2 * 3 - 2, 2 * 2 + 1]);
  });

  it('knows the parameters in the order of their first use', () => {
    const [p, q, r] = [1, 2, 3].map(value => new Parameter(value));
    const tape = new Tape(add(multiply(q!.leaf, x1), multiply(p!.leaf, q!.leaf))).readParameters();
    expect(tape.leaves.map(({holder}) => holder)).to.deep.equal([q, p]);
    expect([...tape.parameters]).to.deep.equal([2, 1]);
    expect(tape.leaves).not.to.include(r!.leaf);
  });

  it('never writes the parameters it is given to try', () => {
    const p = new Parameter(2);
    const tape = new Tape(square(p.leaf)).readParameters();
    tape.parameters[0] = 5;
    overTiles(tape, [], 1);
    expect(tape.parameters[0]).to.equal(5);
    expect(p.value).to.equal(2);
    expect(tape.gradients[0]).to.equal(10);
  });

  it('adds gradients up until they are cleared', () => {
    const tape = new Tape(square(new Parameter(3).leaf)).readParameters();
    tape.forward([], 0, 1);
    tape.backward(1);
    tape.backward(1, 0.5);
    expect(tape.gradients[0]).to.equal(6 + 3);
    tape.clearGradients();
    expect(tape.gradients[0]).to.equal(0);
  });

  for (const [name, last] of Object.entries({square, tanh, relu})) {
    it(`finds the same gradients without the last values where it ends in ${name}`, () => {
      const p = new Parameter(0.4);
      const graph = last(multiply(p.leaf, x1));
      const data = [randomColumn(10, 8)];
      const both = new Tape(graph, 10).readParameters();
      const alone = new Tape(graph, 10).readParameters();
      both.forward(data, 0, 10);
      both.backward(10);
      alone.differentiate(data, 0, 10);
      expect([...alone.gradients]).to.deep.equal([...both.gradients]);
      expect(alone.gradients[0]).not.to.equal(0);
    });
  }

  it('runs graphs that are a single leaf', () => {
    expect(new Tape(constant(4)).forward([], 0, 2).value.subarray(0, 2)).to.deep.equal(
      Float64Array.of(4, 4),
    );
    expect(new Tape(x2).forward([new Float64Array(1), Float64Array.of(7)], 0, 1).value[0]).to.equal(
      7,
    );
    const tape = new Tape(new Parameter(6).leaf).readParameters();
    tape.differentiate([], 0, 3);
    expect(tape.gradients[0]).to.equal(3);
  });
});
