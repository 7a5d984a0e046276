import {expect} from 'chai';
import {FormulaError} from '../../../src/expression/formula-error.js';
import {parseParameters} from '../../../src/expression/parameter-list.js';

const read = (text: string): [string, number][] => [...parseParameters(text)];

describe('parseParameters', () => {
  it('reads names and numbers in their order', () => {
    expect(read('r=0.5; c=2')).to.deep.equal([
      ['r', 0.5],
      ['c', 2],
    ]);
    expect(read(' b = -1e-3;\n a=1/4 ; ')).to.deep.equal([
      ['b', -0.001],
      ['a', 0.25],
    ]);
    expect(read('')).to.deep.equal([]);
    expect(read('__proto__=3')).to.deep.equal([['__proto__', 3]]);
  });

  it('says in which column of the whole text a fault is', () => {
    const faults = [
      ['r', 1, 'a name and its value'],
      ['r=1; =2', 6, 'a name and its value'],
      ['r=1; sin=2', 6, 'a name and its value'],
      ['r=1; r=2', 6, 'not given twice'],
      ['r=1; c=', 8, 'a number, a name'],
      ['r=1; c=2 3', 10, 'an operator or the end'],
      ['r=1; c=1/0', 8, 'expected a number'],
      ['r=1; c=r', 8, 'expected a number'],
    ] as const;
    for (const [text, column, said] of faults) {
      expect(() => parseParameters(text), text)
        .to.throw(FormulaError, said)
        .with.property('column', column);
    }
  });
});
