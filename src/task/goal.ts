import {evaluate} from '../expression/evaluate.js';
import {isTruth, namesOf, partsOf} from '../expression/expression.js';
import type {Expression} from '../expression/expression.js';
import {FormulaError} from '../expression/formula-error.js';
import {quoted} from '../expression/messages.js';
import {parse} from '../expression/parse.js';
import {toPython} from '../expression/python.js';
import {messages} from './messages.js';

/** What a goal may speak of beside parameters. */
export const goalQuantities = ['loss', 'errors', 'accuracy', 'epoch'] as const;

/** The name of such a quantity. */
export type GoalQuantity = (typeof goalQuantities)[number];

/** One of the conditions that a goal joins by `and`. */
export interface GoalPart {
  readonly expression: Expression;
  /** The condition as it is shown: `errors = 0`. */
  readonly text: string;
  /** Quantities and parameters in it, each once. */
  readonly names: readonly string[];
  /** The numbers written in it. */
  readonly numbers: readonly number[];
}

/** How a condition stands. */
export interface GoalState {
  readonly part: GoalPart;
  readonly reached: boolean;
  /** Present values by name; undefined where there is none. */
  readonly values: ReadonlyMap<string, number | undefined>;
}

/**
 * Reads a goal: a condition over `loss`, `errors`, `accuracy`, `epoch` and names of parameters, in the formula language.
 * Its parts are what it joins by `and`.
 *
 * @throws {FormulaError} if it is no formula, or one that is a number
 */
export function parseGoal(text: string): GoalPart[] {
  const expression = parse(text, goalQuantities);
  if (!isTruth(expression)) throw new FormulaError(1, quoted(text.trim()), messages.condition);
  return conjuncts(expression).map(part => ({
    expression: part,
    text: readable(part),
    names: [...namesOf(part, 'input'), ...namesOf(part, 'parameter')],
    numbers: numbersIn(part),
  }));
}

/** Whether each part of a goal is reached. One that speaks of something without a value is not. */
export function judge(
  parts: readonly GoalPart[],
  valueOf: (name: string) => number | undefined,
): GoalState[] {
  return parts.map(part => {
    const values = new Map(part.names.map(name => [name, valueOf(name)]));
    const known = [...values.values()].every(value => value !== undefined);
    const reached = known && evaluate(part.expression, ({name}) => values.get(name)!) !== 0;
    return {part, reached, values};
  });
}

const conjuncts = (node: Expression): Expression[] =>
  node.kind === 'logical' && node.operator === 'and'
    ? [...conjuncts(node.left), ...conjuncts(node.right)]
    : [node];

const numbersIn = (node: Expression): number[] =>
  node.kind === 'negate' && node.operand.kind === 'number'
    ? [-node.operand.value]
    : node.kind === 'number'
      ? [node.value]
      : partsOf(node).flatMap(numbersIn);

const signs: ReadonlyMap<string, string> = new Map([
  ['==', '='],
  ['!=', '≠'],
  ['<=', '≤'],
  ['>=', '≥'],
  ['**', '^'],
  ['*', '·'],
  ['-', '−'],
]);

const readable = (node: Expression): string =>
  toPython(node).replace(/[=!<>]=|\*\*|[*-]/g, sign => signs.get(sign)!);
