import {expect} from 'chai';
import fixture from '../fixtures/expressions.json' with {type: 'json'};
import {parse} from '../../../src/expression/parse.js';
import {pythonPrelude, toPython} from '../../../src/expression/python.js';
import {valueByGraph} from './run.js';

interface Case {
  formula: string;
  places: number[][];
  values: (number | null)[];
}

const cases = fixture.cases as Case[];

describe('formulas as Python reads them', () => {
  it('battery 2: every formula that Python printed has the value that Python’s eval gave it', () => {
    let compared = 0;
    for (const {formula, places, values} of cases) {
      const tree = parse(formula);
      places.forEach((place, k) => {
        const expected = values[k];
        if (expected === null || expected === undefined) return;
        const at = new Map(fixture.names.map((name, j) => [name, place[j]!]));
        const value = valueByGraph(tree, at);
        const limit = 1e-9 * Math.max(1, Math.abs(expected));
        expect(Math.abs(value - expected), `${formula} at ${place.join(' ')}`).to.be.at.most(limit);
        compared++;
      });
    }
    expect(compared).to.be.greaterThan(1_500);
  });

  it('prints what Python printed, with at most as many parentheses', () => {
    const plain = (formula: string): string => formula.replace(/(\d)\.0\b/g, '$1');
    const bare = (formula: string): string => formula.replace(/[()]/g, '');
    for (const {formula} of cases) {
      const printed = toPython(parse(formula));
      expect(bare(printed)).to.equal(bare(plain(formula)));
      expect(printed.length, printed).to.be.at.most(plain(formula).length);
      expect(parse(printed)).to.deep.equal(parse(formula));
    }
  });

  it('writes the imports and definitions that Python needs', () => {
    expect(pythonPrelude(parse('x1 + abs(w1)'))).to.deep.equal([]);
    expect(pythonPrelude(parse('sigmoid(x1) * pi'), parse('relu(sin(x2))'))).to.deep.equal([
      'from math import exp, pi, sin',
      'def sigmoid(x): return 1 / (1 + exp(-x))',
      'def relu(x): return max(0, x)',
    ]);
  });
});
