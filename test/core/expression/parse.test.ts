import {expect} from 'chai';
import {parse} from '../../../src/expression/parse.js';
import {toPython} from '../../../src/expression/python.js';
import {errorOf} from './attempt.js';

/** A formula as it is understood, with the fewest parentheses. */
const read = (text: string, inputs?: string[]): string => toPython(parse(text, inputs));

describe('parse', () => {
  it('reads the formulas of the lecture', () => {
    expect(read('0 if x[0] < 0.5 else 1')).to.equal('0 if x1 < 0.5 else 1');
    expect(read('1 if (0.0 <= x1 < 0.5 and 0.0 <= x2 < 0.6) else 0')).to.equal(
      '1 if 0 <= x1 < 0.5 and 0 <= x2 < 0.6 else 0',
    );
    expect(read('w1 * x1 + w2 * x2 + b')).to.equal('w1 * x1 + w2 * x2 + b');
  });

  it('reads the spellings of JavaScript, words for signs, and typeset signs as the same trees', () => {
    const pairs = [
      ['x1 < 0.5 ? 0 : 1', '0 if x1 < 0.5 else 1'],
      ['a ? b : c ? d : f', 'b if a else d if c else f'],
      ['a && b || !c', 'a and b or not c'],
      ['x1 ^ 2 ^ r', 'x1 ** 2 ** r'],
      ['x1 lt a', 'x1 < a'],
      ['a le x1 gt b', 'a <= x1 > b'],
      ['a ge b', 'a >= b'],
      ['a eq b', 'a == b'],
      ['a ne b', 'a != b'],
      ['−x1 × a · b', '-x1 * a * b'],
      ['a ≤ b', 'a <= b'],
      ['a ≥ b', 'a >= b'],
      ['a ≠ b', 'a != b'],
      ['True', '1'],
      ['not false', 'not 0'],
    ] as const;
    for (const [other, python] of pairs) expect(parse(other), other).to.deep.equal(parse(python));
  });

  it('binds as tightly as Python does', () => {
    const pairs = [
      ['-x1 ** 2', '-(x1 ** 2)'],
      ['2 ** -x1 ** 2', '2 ** (-(x1 ** 2))'],
      ['2 ** 3 ** 2', '2 ** (3 ** 2)'],
      ['a - b - c', '(a - b) - c'],
      ['a / b * c', '(a / b) * c'],
      ['-a * b', '(-a) * b'],
      ['a + b < c', '(a + b) < c'],
      ['not a == b', 'not (a == b)'],
      ['!a == b', '(not a) == b'],
      ['a or b and c', 'a or (b and c)'],
      ['a if b else c or d', 'a if b else (c or d)'],
      ['a if b or c else d', 'a if (b or c) else d'],
      ['+a', 'a'],
    ] as const;
    for (const [bare, full] of pairs) expect(parse(bare), bare).to.deep.equal(parse(full));
    expect(parse('(a < b) < c')).not.to.deep.equal(parse('a < b < c'));
    expect(parse('a - (b - c)')).not.to.deep.equal(parse('a - b - c'));
  });

  it('reads numbers with and without digits on either side of the point', () => {
    expect(['1', '.5', '1.', '1e-3', '2.5E+2', '0'].map(text => read(text))).to.deep.equal([
      '1',
      '0.5',
      '1',
      '0.001',
      '250',
      '0',
    ]);
  });

  it('takes names as inputs that are given as such, and all others as parameters', () => {
    expect(parse('x', ['x'])).to.deep.equal({kind: 'variable', role: 'input', name: 'x'});
    expect(parse('loss', ['errors', 'loss'])).to.include({role: 'input'});
    expect(parse('x1', ['x'])).to.include({role: 'parameter'});
    expect(parse('θ')).to.include({role: 'parameter', name: 'θ'});
    expect(parse('x[2]', ['x1', 'x2', 'x3'])).to.include({role: 'input', name: 'x3'});
  });

  it('says in which column what was found and what was expected', () => {
    const faults = [
      ['', 1, 'Column 1: the formula ends here, expected a number, a name or “(”.'],
      ['x1 +', 5, 'Column 5: the formula ends here, expected a number, a name or “(”.'],
      ['x1 x2', 4, 'Column 4: found “x2”, expected an operator or the end of the formula.'],
      ['(x1', 4, 'expected an operator or “)” for the “(” in column 1.'],
      ['1 if x1', 8, 'expected “else” for the “if” in column 3.'],
      ['x1 ? 1', 7, 'expected “:” for the “?” in column 4.'],
      ['2x1', 1, 'found “2x1”, expected a number, a name or “(”. Write 2 * x for a product'],
      ['x1 = 2', 4, 'Write == to compare.'],
      ['x1 === 2', 6, 'Write == to compare.'],
      ['x1 // 2', 5, 'Write floor(a / b)'],
      ['x1 % 2', 4, 'remainder'],
      ['x', 1, 'write x[0] or x1'],
      ['x[2]', 3, 'expected an index from 0 to 1.'],
      ['x[-1]', 3, 'expected an index from 0 to 1.'],
      ['x[w]', 3, 'expected an index from 0 to 1.'],
      ['x1[0]', 3, 'Only the inputs have an index'],
      ['sin x1', 5, 'found “x1”, expected “(” and the arguments of sin.'],
      ['log(x1, 2)', 1, 'found 2 arguments of log, expected 1 argument.'],
      ['min(x1)', 1, 'expected 2 arguments or more.'],
      ['f(x1)', 1, 'found “f”, expected one of the functions min, max, abs'],
      ['a.b', 2, 'There is no access to members'],
      ['"a"', 1, 'There is no text in formulas.'],
      ['1_000', 1, 'found “1_000”'],
      ['1e400', 1, 'expected a number below 1.8e308.'],
      ['lambda * 2', 1, 'cannot be a name'],
      ['1 + not a', 5, 'Put parentheses around'],
      ['😀', 1, 'found “😀”'],
    ] as const;
    for (const [text, column, said] of faults) {
      const error = errorOf(text);
      expect(error.column, text).to.equal(column);
      expect(error.message, text).to.contain(said);
      expect(error.message).to.match(/^Column \d+: .*[.]$/);
    }
  });

  it('refuses what is not text', () => {
    for (const value of [undefined, null, 7, {}, [], Symbol('a')])
      expect(() => parse(value as string)).to.throw('expected a formula as text');
  });
});
