import {expect} from 'chai';
import {evaluate} from '../../../src/expression/evaluate.js';
import {FormulaError} from '../../../src/expression/formula-error.js';
import {parse} from '../../../src/expression/parse.js';
import {toPython} from '../../../src/expression/python.js';
import {Random} from '../../../src/numeric/random.js';
import {attempt} from './attempt.js';
import {oracle} from './oracle.js';
import {valueByGraph} from './run.js';
import {randomCharacters, randomText, randomTree, values} from './trees.js';

/** Reads `count` random texts; each must give a tree, or a FormulaError whose column lies in the text or right behind it. */
export function checkRandomTexts(count: number, seed: number): {read: number; refused: number} {
  const random = new Random(seed);
  let read = 0;
  for (let k = 0; k < count; k++) {
    const text = k % 2 === 0 ? randomText(random) : randomCharacters(random);
    const result = attempt(text);
    if (!(result instanceof FormulaError)) read++;
    else if (!(result.column >= 1 && result.column <= text.length + 1 && result.expected !== ''))
      expect.fail(`“${text}”: column ${result.column}`);
  }
  return {read, refused: count - read};
}

const close = (a: number, b: number, limit: number): boolean =>
  Object.is(a, b) || a === b || Math.abs(a - b) <= limit * Math.max(Math.abs(a), Math.abs(b));

/**
 * Prints `count` random trees and reads them back; all that is read must have the tree, and its value by the oracle unless
 * that hangs on the last digits of the engine's own functions.
 */
export function checkRandomTrees(count: number, seed: number): {same: number; compared: number} {
  const random = new Random(seed);
  let same = 0;
  let compared = 0;
  for (let k = 0; k < count; k++) {
    const tree = randomTree(random, 1 + (k % 5));
    const text = toPython(tree);
    if (text.length > 2048) continue;
    const back = parse(text);
    if (JSON.stringify(back) !== JSON.stringify(tree))
      expect.fail(`“${text}” reads as another tree`);
    same++;
    const expected = oracle(tree, values);
    if (!close(oracle(tree, values, 1 + 1e-15), expected, 1e-11)) continue;
    const direct = evaluate(back, ({name}) => values.get(name)!);
    const graph = valueByGraph(back, values);
    if (!close(direct, expected, 1e-9) || !close(graph, expected, 1e-9))
      expect.fail(`“${text}”: ${direct} and ${graph} instead of ${expected}`);
    compared++;
  }
  return {same, compared};
}
