import type {Comparator, Expression} from '../../../src/expression/expression.js';
import * as make from '../../../src/expression/make.js';
import {functions} from '../../../src/expression/names.js';
import type {Random} from '../../../src/numeric/random.js';

const inputs = ['x1', 'x2'];
const parameters = ['w1', 'b', 'theta', '__proto__', 'constructor', 'a_2', 'α'];
const comparators: Comparator[] = ['<', '<=', '>', '>=', '==', '!='];
const called = [...functions.values()];

/** Every name that a random tree may have, with a number for it. */
export const values: ReadonlyMap<string, number> = new Map(
  [...inputs, ...parameters].map((name, k) => [
    name,
    [0.3, -1.25, 2, 0, 0.5, -0.75, 1.5, 3, 1][k]!,
  ]),
);

const pick = <T>(random: Random, from: readonly T[]): T =>
  from[Math.floor(random.uniform() * from.length)]!;

/** A random tree that nests at most `depth` deep. */
export function randomTree(random: Random, depth: number): Expression {
  const part = (): Expression => randomTree(random, depth - 1);
  const kind = depth <= 0 ? 0 : random.uniform();
  if (kind < 0.15) return randomLeaf(random);
  if (kind < 0.45) return make.arithmetic(part(), pick(random, ['+', '-', '*', '/', '**']), part());
  if (kind < 0.52) return make.negate(part());
  if (kind < 0.58) return make.not(part());
  if (kind < 0.68) {
    const operators = Array.from({length: 1 + Math.floor(random.uniform() * 2.5)}, () =>
      pick(random, comparators),
    );
    return make.comparison(operators, [part(), ...operators.map(part)]);
  }
  if (kind < 0.78) return make.logical(part(), pick(random, ['and', 'or']), part());
  if (kind < 0.88) return make.conditional(part(), part(), part());
  const {name, most} = pick(random, called);
  const count = most === 1 ? 1 : 2 + Math.floor(random.uniform() * 2);
  return make.call(name, Array.from({length: count}, part));
}

function randomLeaf(random: Random): Expression {
  const kind = random.uniform();
  if (kind < 0.35) return make.variable('input', pick(random, inputs));
  if (kind < 0.7) return make.variable('parameter', pick(random, parameters));
  if (kind < 0.75) return {kind: 'constant', name: pick(random, ['pi', 'e'])};
  if (kind < 0.9)
    return make.number(pick(random, [0, 1, 2, 3, 0.5, 10, 1e-7, 1e21, 5e-324, 1.7e308]));
  return make.number(Math.abs(random.normal()));
}

const pieces =
  'x1 x2 x[0] x[1] x w1 b pi e 1 0.5 .5 1. 1e-3 2 + - * / ** ^ ( ) [ ] , < <= > >= == != = ! ? : && || and or not if else lt gt le ge eq ne min max abs exp log sqrt sin relu sign __proto__ constructor toString lambda True . " \' ; { } $ \\ \u2212 \u2264 α \0 \u{1f600} 1e999 0x10 1_000'.split(
    ' ',
  );

/** A text of random words of the language and others, now and then without spaces. */
export function randomText(random: Random): string {
  const length = Math.floor(random.uniform() * 14);
  const words = Array.from({length}, () => pick(random, pieces));
  return words.join(random.uniform() < 0.7 ? ' ' : '');
}

/** A text of random characters, mostly from ASCII. */
export function randomCharacters(random: Random): string {
  const length = Math.floor(random.uniform() * 20);
  const codes = Array.from({length}, () =>
    Math.floor(random.uniform() * (random.uniform() < 0.9 ? 128 : 65536)),
  );
  return String.fromCharCode(...codes);
}
