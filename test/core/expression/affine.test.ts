import {expect} from 'chai';
import {affineForm} from '../../../src/expression/affine.js';
import {parse} from '../../../src/expression/parse.js';
import {toPython} from '../../../src/expression/python.js';

/** The affine form of a formula as `coefficient of x1 | coefficient of x2 | rest`. */
function form(text: string): string | undefined {
  const affine = affineForm(parse(text));
  if (!affine) return undefined;
  const {coefficients, rest} = affine;
  const parts = [coefficients.get('x1'), coefficients.get('x2'), rest];
  return parts.map(part => (part ? toPython(part) : '')).join(' | ');
}

describe('affineForm', () => {
  it('finds the coefficients as they stand, so that they are exact', () => {
    expect(form('w1 * x1 + w2 * x2 + b')).to.equal('w1 | w2 | b');
    expect(form('x1 + x2 - 0.9')).to.equal('1 | 1 | -0.9');
    expect(form('x2')).to.equal(' | 1 | ');
    expect(form('3')).to.equal(' |  | 3');
  });

  it('gathers them through parentheses, signs, products and quotients with what depends on no input', () => {
    expect(form('-(x1 - c) / 2')).to.equal('-1 / 2 |  | --c / 2');
    expect(form('2 * (x1 + x1)')).to.equal('2 * (1 + 1) |  | ');
    expect(form('sin(a) * x1 + (1 if a > 0 else 2)')).to.equal('sin(a) |  | 1 if a > 0 else 2');
  });

  it('finds none in what is not affine by its form', () => {
    for (const text of [
      'x1 * x2',
      'x1 ** 2',
      '1 / x1',
      'abs(x1)',
      'x1 if x2 else 0',
      'x1 < 1',
      '2 ** x1',
      'a and x1',
    ])
      expect(form(text), text).to.equal(undefined);
  });
});
