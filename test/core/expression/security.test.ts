import {expect} from 'chai';
import {parse} from '../../../src/expression/parse.js';
import {namesOf} from '../../../src/expression/expression.js';
import {FormulaError} from '../../../src/expression/formula-error.js';
import {toPython} from '../../../src/expression/python.js';
import {attempt} from './attempt.js';
import {escapes} from './escapes.js';
import {valueByGraph} from './run.js';

const words = [
  '__proto__',
  'constructor',
  'prototype',
  'hasOwnProperty',
  'toString',
  'valueOf',
  '__defineGetter__',
  'isPrototypeOf',
  'window',
  'globalThis',
  'process',
  'require',
  'eval',
  'Function',
  'arguments',
  'this',
];

/** All own keys of the prototypes that an escape would write to. */
function prototypeKeys(): string {
  const prototypes = [Object, Function, Array, String, Number, Map, Set, Promise].map(
    made => made.prototype as object,
  );
  return prototypes
    .map(each =>
      Object.entries(Object.getOwnPropertyDescriptors(each))
        .map(([key, {value}]) => `${key} ${typeof value}`)
        .join(),
    )
    .join(';');
}

describe('formulas as a way out', () => {
  it('battery 1: more than 300 escapes give a number or a FormulaError, and change nothing', () => {
    expect(new Set(escapes).size).to.be.at.least(300);
    const before = prototypeKeys();
    const globals = Object.getOwnPropertyNames(globalThis).join();
    let numbers = 0;
    for (const text of escapes) {
      const tree = attempt(text);
      if (tree instanceof FormulaError) continue;
      const values = new Map(namesOf(tree, 'parameter').map(name => [name, 2]));
      expect(valueByGraph(tree, values), text).to.be.a('number');
      numbers++;
    }
    expect(numbers).to.be.below(40);
    expect(prototypeKeys()).to.equal(before);
    expect(Object.getOwnPropertyNames(globalThis).join()).to.equal(globals);
    expect(({} as Record<string, unknown>).polluted).to.equal(undefined);
  });

  it('battery 4: words of JavaScript are ordinary parameters with the values they are given', () => {
    for (const word of words) {
      const tree = parse(`${word} * x1 + ${word} ** 2`);
      expect(namesOf(tree, 'parameter')).to.deep.equal([word]);
      expect(
        valueByGraph(
          tree,
          new Map([
            [word, 3],
            ['x1', 0.5],
          ]),
        ),
        word,
      ).to.equal(10.5);
      expect(toPython(tree)).to.equal(`${word} * x1 + ${word} ** 2`);
    }
  });

  it('battery 4: none of them can be called', () => {
    for (const word of words) expect(() => parse(`${word}(1)`), word).to.throw(FormulaError);
  });

  it('battery 4: polluted prototypes change no result', () => {
    const formulas = [
      '0 if x[0] < a else toString + min(x1, polluted)',
      'foo(1)',
      'x1.a',
      '-b ** 2 or c',
    ];
    const results = (): string =>
      JSON.stringify(
        formulas.map(text => {
          const tree = attempt(text);
          if (tree instanceof FormulaError) return tree.message;
          const values = new Map([...namesOf(tree, 'parameter'), 'x1'].map(name => [name, 0.75]));
          return [tree, valueByGraph(tree, values), toPython(tree)];
        }),
      );
    const before = results();
    const polluted = [
      'polluted',
      'foo',
      'kind',
      'name',
      'value',
      'of',
      'role',
      'hint',
      'symbol',
      'inputs',
      'width',
      'a',
    ];
    const target = Object.prototype as Record<string, unknown>;
    let during: string;
    try {
      for (const key of polluted) target[key] = 7;
      during = results();
    } finally {
      for (const key of polluted) delete target[key];
    }
    expect(during).to.equal(before);
  });
});
