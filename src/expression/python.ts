import {binding, bindingOf} from './binding.js';
import {partsOf} from './expression.js';
import type {Expression} from './expression.js';
import type {FormulaFunction} from './names.js';

/**
 * An expression as Python writes it, with no more parentheses than needed. What is printed reads back as the same tree, as
 * long as its names can be read: `m1.w1` and the like cannot.
 */
export function toPython(expression: Expression): string {
  const at = (least: number, node: Expression): string =>
    bindingOf(node) < least ? `(${print(node)})` : print(node);

  const print = (node: Expression): string => {
    switch (node.kind) {
      case 'number':
      case 'value':
        return String(node.value);
      case 'constant':
      case 'variable':
        return node.name;
      case 'negate':
        return `-${at(binding.sign, node.operand)}`;
      case 'not':
        return `not ${at(binding.not, node.operand)}`;
      case 'arithmetic': {
        const own = bindingOf(node);
        if (node.operator === '**')
          return `${at(binding.atom, node.left)} ** ${at(binding.sign, node.right)}`;
        return `${at(own, node.left)} ${node.operator} ${at(own + 1, node.right)}`;
      }
      case 'comparison':
        return node.operands
          .map(operand => at(binding.sum, operand))
          .reduce((left, right, k) => `${left} ${node.operators[k - 1]!} ${right}`);
      case 'logical': {
        const own = bindingOf(node);
        return `${at(own, node.left)} ${node.operator} ${at(own + 1, node.right)}`;
      }
      case 'conditional': {
        const [then, condition] = [node.then, node.condition].map(part => at(binding.or, part));
        return `${then!} if ${condition!} else ${print(node.otherwise)}`;
      }
      case 'call':
        return `${node.function}(${node.operands.map(print).join(', ')})`;
    }
  };
  return print(expression);
}

const builtIn: ReadonlySet<string> = new Set<FormulaFunction>(['min', 'max', 'abs']);

/** Functions that Python has not, and what they need of its `math`. */
const definitions: ReadonlyMap<string, {code: string; needs: readonly string[]}> = new Map([
  ['sigmoid', {code: 'def sigmoid(x): return 1 / (1 + exp(-x))', needs: ['exp']}],
  ['relu', {code: 'def relu(x): return max(0, x)', needs: []}],
  [
    'softplus',
    {code: 'def softplus(x): return max(0, x) + log(1 + exp(-abs(x)))', needs: ['exp', 'log']},
  ],
  ['sign', {code: 'def sign(x): return (x > 0) - (x < 0)', needs: []}],
]);

/** The lines of Python that have to stand before what `toPython` prints: imports and definitions, none if none are needed. */
export function pythonPrelude(...expressions: readonly Expression[]): string[] {
  const imports = new Set<string>();
  const defined: string[] = [];
  for (const name of usedNames(expressions)) {
    const definition = definitions.get(name);
    if (definition) {
      defined.push(definition.code);
      definition.needs.forEach(need => imports.add(need));
    } else if (!builtIn.has(name)) imports.add(name);
  }
  const line = `from math import ${[...imports].sort().join(', ')}`;
  return imports.size > 0 ? [line, ...defined] : defined;
}

/** The functions and constants of some expressions, each once. */
function usedNames(expressions: readonly Expression[]): Set<string> {
  const names = new Set<string>();
  const visit = (node: Expression): void => {
    if (node.kind === 'call') names.add(node.function);
    if (node.kind === 'constant') names.add(node.name);
    partsOf(node).forEach(visit);
  };
  expressions.forEach(visit);
  return names;
}
