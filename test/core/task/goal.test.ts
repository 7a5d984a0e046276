import {expect} from 'chai';
import {FormulaError} from '../../../src/expression/formula-error.js';
import {judge, parseGoal} from '../../../src/task/goal.js';

const reached = (goal: string, values: Record<string, number>): boolean[] =>
  judge(parseGoal(goal), name => values[name]).map(state => state.reached);

describe('a goal', () => {
  it('has the conditions that “and” joins as its parts', () => {
    const parts = parseGoal('errors == 0 and (loss < 3 and w1 > 2) and (b < 0 or w2 != 1)');
    expect(parts.map(({text}) => text)).to.deep.equal([
      'errors = 0',
      'loss < 3',
      'w1 > 2',
      'b < 0 or w2 ≠ 1',
    ]);
    expect(parts.map(({names}) => names)).to.deep.equal([
      ['errors'],
      ['loss'],
      ['w1'],
      ['b', 'w2'],
    ]);
  });

  it('is written with the signs of mathematics', () => {
    expect(parseGoal('-w1 * 2 <= b ** 2 - 1')[0]!.text).to.equal('−w1 · 2 ≤ b ^ 2 − 1');
  });

  it('is judged part by part', () => {
    const goal = 'errors == 0 and loss < 3';
    expect(reached(goal, {errors: 0, loss: 5})).to.deep.equal([true, false]);
    expect(reached(goal, {errors: 1, loss: 2.9})).to.deep.equal([false, true]);
    expect(reached('0 < b < 1', {b: 0.5})).to.deep.equal([true]);
    expect(reached('loss < 3', {loss: NaN})).to.deep.equal([false]);
  });

  it('is not reached by what has no value', () => {
    expect(reached('errors == 0', {})).to.deep.equal([false]);
    expect(reached('not errors == 0', {})).to.deep.equal([false]);
  });

  it('tells the column of a fault', () => {
    const fault = (goal: string): FormulaError => {
      try {
        parseGoal(goal);
      } catch (error) {
        if (error instanceof FormulaError) return error;
      }
      throw new Error(`${goal} was taken`);
    };
    expect(fault('errors = 0').message).to.match(/^Column 8: .*Write == to compare/);
    expect(fault('errors == 0 and').column).to.equal(16);
    expect(fault('loss').message).to.contain('expected a condition, such as errors == 0');
    expect(fault('').column).to.equal(1);
  });
});
