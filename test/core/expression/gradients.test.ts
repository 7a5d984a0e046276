import {expect} from 'chai';
import {Random} from '../../../src/numeric/random.js';
import {Slopes} from './run.js';

type Range = readonly [number, number];

interface Case {
  formula: string;
  /** Where a and b are drawn from. */
  a: Range;
  b?: Range;
  /** Where the formula has a kink or a leap: points near its zeros are passed over. */
  edge?: (a: number, b: number) => number;
}

const wide: Range = [-3, 3];
const unit: Range = [0, 1];
const cases: Case[] = [
  {formula: 'a + b', a: wide, b: wide},
  {formula: 'a - b', a: wide, b: wide},
  {formula: 'a * b', a: wide, b: wide},
  {formula: 'a / b', a: wide, b: [0.3, 3]},
  {formula: 'a / b', a: wide, b: [-3, -0.3]},
  {formula: '-a', a: wide},
  {formula: 'a ** b', a: [0.2, 3], b: wide},
  {formula: 'a ** 2', a: wide},
  {formula: 'a ** 3', a: wide},
  {formula: 'a ** 4', a: wide},
  {formula: 'a ** 5', a: wide},
  {formula: 'a ** -2', a: [0.3, 3]},
  {formula: 'a ** 0.5', a: [0.2, 3]},
  {formula: 'a ** 0', a: wide},
  {formula: '2 ** a', a: wide},
  {formula: 'exp(a)', a: wide},
  {formula: 'log(a)', a: [0.1, 4]},
  {formula: 'sqrt(a)', a: [0.1, 4]},
  {formula: 'sin(a)', a: [-10, 10]},
  {formula: 'cos(a)', a: [-10, 10]},
  {formula: 'tan(a)', a: [-1.2, 1.2]},
  {formula: 'tanh(a)', a: [-5, 5]},
  {formula: 'sigmoid(a)', a: [-10, 10]},
  {formula: 'softplus(a)', a: [-10, 10]},
  {formula: 'relu(a)', a: wide, edge: a => a},
  {formula: 'abs(a)', a: wide, edge: a => a},
  {formula: 'sign(a)', a: wide, edge: a => a},
  {formula: 'floor(a)', a: wide, edge: a => a - Math.round(a)},
  {formula: 'min(a, b)', a: wide, b: wide, edge: (a, b) => a - b},
  {formula: 'max(a, b, 0.5)', a: wide, b: wide, edge: (a, b) => (a - b) * (a - 0.5) * (b - 0.5)},
  {formula: 'a < b', a: wide, b: wide, edge: (a, b) => a - b},
  {formula: 'a >= b', a: wide, b: wide, edge: (a, b) => a - b},
  {formula: 'a == b', a: wide, b: wide, edge: (a, b) => a - b},
  {formula: 'not a', a: wide, edge: a => a},
  {formula: 'a and b', a: wide, b: wide, edge: a => a},
  {formula: 'a or b', a: wide, b: wide, edge: a => a},
  {formula: 'a * a if a < b else b ** 3', a: wide, b: wide, edge: (a, b) => a - b},
  {formula: 'log(a) if a > 0 else exp(b) / a', a: wide, b: wide, edge: a => a / 8},
  {formula: 'sigmoid(a * b) - a / (1 + b ** 2) * sin(a)', a: wide, b: wide},
];

const step = 1e-3;

/** The fourth-order central difference, whose error is of the order of step⁴. */
function centralDifference(f: (x: number) => number, x: number): number {
  const near = f(x + step) - f(x - step);
  const far = f(x + 2 * step) - f(x - 2 * step);
  return (8 * near - far) / (12 * step);
}

/** How far from an edge all five places of the difference lie on one side. */
const clear = 0.05;

describe('slopes of formulas', () => {
  it('battery 5: every operator agrees with central differences at thousands of points', function () {
    this.timeout(60_000);
    const random = new Random(5);
    const draw = ([from, to]: Range): number => from + (to - from) * random.uniform();
    let compared = 0;
    for (const {formula, a, b = unit, edge} of cases) {
      const names = ['a', 'b'];
      const f = new Slopes(formula, names);
      for (let k = 0; k < 500; k++) {
        const at = [draw(a), draw(b)];
        if (edge && Math.abs(edge(at[0]!, at[1]!)) < clear) continue;
        const slopes = f.slopes(at);
        names.forEach((name, j) => {
          const expected = centralDifference(
            x => f.value(at.map((v, i) => (i === j ? x : v))),
            at[j]!,
          );
          const limit = 1e-8 * Math.max(1, Math.abs(expected));
          const said = `∂(${formula})/∂${name} at ${at.join(', ')}`;
          expect(Math.abs(slopes[j]! - expected), said).to.be.at.most(limit);
          compared++;
        });
      }
    }
    expect(compared).to.be.greaterThan(30_000);
  });

  it('takes the stated slopes where there is none', () => {
    const slopes = (formula: string, ...at: number[]): number[] =>
      new Slopes(formula, ['a', 'b']).slopes(at);
    expect(slopes('relu(a)', 0, 0)[0]).to.equal(0);
    expect(slopes('abs(a)', 0, 0)[0]).to.equal(0);
    expect(slopes('floor(a)', 1, 0)[0]).to.equal(0);
    expect(slopes('sign(a)', 0, 0)[0]).to.equal(0);
    expect(slopes('min(a, b)', 1, 1)).to.deep.equal([1, 0]);
    expect(slopes('max(a, b)', 1, 1)).to.deep.equal([1, 0]);
    expect(slopes('max(0, a)', 0, 0)[0]).to.equal(0);
    expect(slopes('sqrt(a)', 0, 0)[0]).to.equal(Infinity);
    expect(slopes('a ** 0', 0, 0)[0]).to.equal(0);
    expect(slopes('a ** b', 0, 2)).to.deep.equal([0, 0]);
    expect(slopes('a ** b', -1, 2)).to.deep.equal([-2, NaN]);
  });
});

describe('the side that is not taken', () => {
  /** Formulas with poison in a side, a condition or an argument that does not count at a = 0, and the slope there. */
  const poisoned = [
    ['log(a) if a > 0 else 2 * a', 2],
    ['2 * a if a <= 0 else a * log(a)', 2],
    ['3 * a if a == 0 else sin(a) / a', 3],
    ['a > 0 ? a ** 0.5 : a', 1],
    ['a != 0 and 1 / a > 2', 0],
    ['(a != 0 and 1 / a) + a', 1],
    ['(a == 0 or log(a)) + 4 * a', 4],
    ['max(a, log(a)) + a', 2],
    ['min(a, 1 / a) + a', 2],
    ['relu(a * log(a) - 1) + a', 1],
    ['floor(log(a) if a > 0 else 1) * 0 + a', 1],
    ['a if log(a) < 0 else 5', 1],
    ['sign(log(a)) + 2 * a', 2],
    ['exp(1 / a) * tanh(0 / a) if a else a * 7', 7],
    ['sigmoid(0 / a) + softplus(a / 0) if a else a', 1],
    ['(0 / a) ** 2 + tan(1 / a) + cos(1 / a) if a else a * 8', 8],
    ['(0 / a) ** (1 / a) if a else a * 9', 9],
    ['(log(a) if a > 1 else 0) * 3 if a > 0 else a * 6', 6],
  ] as const;

  it('battery 5: leaves no trace in value or slope, even where its own slope is infinite or NaN', () => {
    for (const [formula, slope] of poisoned) {
      const f = new Slopes(formula, ['a']);
      expect(Number.isFinite(f.value([0])), `${formula} has the value ${f.value([0])}`).to.equal(
        true,
      );
      expect(f.slopes([0])[0], formula).to.equal(slope);
    }
  });

  it('battery 5: gives way once it is taken', () => {
    expect(new Slopes('log(a) if a > 0 else 2 * a', ['a']).slopes([0.5])).to.deep.equal([2]);
    expect(new Slopes('a != 0 and 1 / a', ['a']).slopes([0.5])).to.deep.equal([-4]);
  });

  it('follows IEEE 754 where a pole is reached', () => {
    expect(new Slopes('1 / a', ['a']).value([0])).to.equal(Infinity);
    expect(new Slopes('0 * a / a', ['a']).value([0])).to.deep.equal(NaN);
    expect(new Slopes('log(a)', ['a']).value([0])).to.equal(-Infinity);
    expect(new Slopes('sqrt(a)', ['a']).value([-1])).to.deep.equal(NaN);
    expect(new Slopes('min(a, 0 / a)', ['a']).value([0])).to.deep.equal(NaN);
  });
});
