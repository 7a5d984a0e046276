import {expect} from 'chai';
import {codeLanguages, codeOf, codeTokens} from '../../../src/code/index.js';
import {models} from './models.js';

describe('tokens of code', () => {
  it('lose nothing', () => {
    for (const make of Object.values(models))
      for (const language of codeLanguages) {
        const code = codeOf(language, make());
        const tokens = codeTokens(code, language);
        expect(tokens.map(({text}) => text).join('')).to.equal(code);
      }
  });

  it('tell numbers, words of the language and texts apart, but no digits in names', () => {
    const tokens = codeTokens('from math import e\nself.w1 = Parameter(-1.5e-7)', 'python');
    const marked = tokens.filter(({kind}) => kind !== 'plain');
    expect(marked.map(({kind, text}) => `${kind} ${text}`)).to.deep.equal([
      'keyword from',
      'keyword import',
      'number -1.5e-7',
    ]);
  });
});
