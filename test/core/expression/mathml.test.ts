import {expect} from 'chai';
import {markupText} from '../../../src/expression/markup.js';
import {toMathML} from '../../../src/expression/mathml.js';
import type {MathOptions} from '../../../src/expression/mathml.js';
import {parse} from '../../../src/expression/parse.js';
import {withValues} from '../../../src/expression/substitute.js';
import {symbolOf} from '../../../src/expression/symbol.js';

/** The MathML of a formula without its outermost tag, rows and classes, which do not show. */
function shown(text: string, options?: MathOptions): string {
  return markupText(toMathML(parse(text), options))
    .replace(/<\/?(?:math|mrow)>/g, '')
    .replace(/ class="\w+"/g, '');
}

/** What remains if all tags are left out. */
const bare = (text: string): string => shown(text).replace(/<[^>]*>/g, '');

describe('toMathML', () => {
  it('writes names with indices and products with ×', () => {
    expect(shown('w1 * x1')).to.equal(
      '<msub><mi>w</mi><mn>1</mn></msub><mo>×</mo><msub><mi>x</mi><mn>1</mn></msub>',
    );
  });

  it('carries the kind of each leaf as its class', () => {
    const text = markupText(toMathML(parse('w * x1 + 2')));
    expect(text).to.contain('<mi class="parameter">w</mi>');
    expect(text).to.contain('<msub class="input">');
    expect(text).to.contain('<mn class="number">2</mn>');
  });

  it('writes fractions, powers, roots and exponentials in two dimensions, without parentheses', () => {
    expect(shown('(a + 1) / (b - 1)')).to.equal(
      '<mfrac><mi>a</mi><mo>+</mo><mn>1</mn><mi>b</mi><mo>−</mo><mn>1</mn></mfrac>',
    );
    expect(shown('a ** (b + 1)')).to.equal('<msup><mi>a</mi><mi>b</mi><mo>+</mo><mn>1</mn></msup>');
    expect(shown('sqrt(a + b)')).to.equal('<msqrt><mi>a</mi><mo>+</mo><mi>b</mi></msqrt>');
    expect(shown('exp(-a)')).to.equal('<msup><mi>e</mi><mo>−</mo><mi>a</mi></msup>');
  });

  it('sets parentheses only where they are needed', () => {
    const pairs = [
      ['(a + b) * c', '(a+b)×c'],
      ['a + b * c', 'a+b×c'],
      ['a - (b - c)', 'a−(b−c)'],
      ['a - b - c', 'a−b−c'],
      ['a * -b', 'a×(−b)'],
      ['-a + b', '−a+b'],
      ['a + -b', 'a+(−b)'],
      ['(-a) ** 2', '(−a)2'],
      ['(a / b) ** 2', '(ab)2'],
      ['exp(a) ** 2', '(ea)2'],
      ['abs(a) + floor(b)', '|a|+⌊b⌋'],
      ['max(a, b + 1)', 'max\u2061(a,b+1)'],
      ['sigmoid(a)', 'σ\u2061(a)'],
      ['0 <= x1 < pi', '0≤x1&lt;π'],
      ['a and (b or not c)', 'a\u00a0and\u00a0(b\u00a0or\u00a0\u00a0not\u00a0c)'],
    ] as const;
    for (const [formula, text] of pairs) expect(bare(formula), formula).to.equal(text);
  });

  it('writes conditionals as cases, a chain of them in one brace', () => {
    expect(shown('1 if a < 1 else 2 if a < 2 else 3')).to.equal(
      '<mo>{</mo><mtable columnalign="left">' +
        '<mtr><mtd><mn>1</mn></mtd><mtd><mtext>\u00a0if\u00a0</mtext><mi>a</mi><mo>&lt;</mo><mn>1</mn></mtd></mtr>' +
        '<mtr><mtd><mn>2</mn></mtd><mtd><mtext>\u00a0if\u00a0</mtext><mi>a</mi><mo>&lt;</mo><mn>2</mn></mtd></mtr>' +
        '<mtr><mtd><mn>3</mn></mtd><mtd><mtext>\u00a0otherwise\u00a0</mtext></mtd></mtr></mtable>',
    );
  });

  it('writes powers of ten, Greek letters and owners of parameters', () => {
    expect(bare('1e-7 * theta_1')).to.equal('1×10−7×θ1');
    expect(markupText(symbolOf('m1.w1'))).to.equal(
      '<msubsup><mi>w</mi><mn>1</mn><mrow><mo>(</mo><mtext>m1</mtext><mo>)</mo></mrow></msubsup>',
    );
    expect(markupText(symbolOf('w_out'))).to.equal('<msub><mi>w</mi><mi>out</mi></msub>');
    expect(markupText(symbolOf('__proto__'))).to.equal('<mi>__proto__</mi>');
    expect(markupText(symbolOf('rate'))).to.equal('<mi>rate</mi>');
  });

  it('puts values in the place of parameters, and joins their signs', () => {
    const values = new Map([
      ['w1', -1.5],
      ['b', -0.9],
      ['c', 2],
    ]);
    const tree = withValues(parse('w1 * x1 + b - c'), name => values.get(name));
    const text = markupText(toMathML(tree, {format: value => value.toFixed(2)}));
    expect(text.replace(/<[^>]*>/g, '')).to.equal('−1.50×x1−0.90−2.00');
    expect(text).to.contain('<mn class="parameter" title="b">0.90</mn>');
  });

  it('takes words in another language', () => {
    const words = {if: 'wenn', otherwise: 'sonst', and: 'und', or: 'oder', not: 'nicht'};
    expect(shown('1 if a and b else 0', {words}))
      .to.contain('wenn')
      .and.contain('und')
      .and.contain('sonst');
  });
});
