import {binding, bindingOf} from './binding.js';
import type {Call, Comparator, Conditional, Expression} from './expression.js';
import {element, inParentheses, row, sign, word} from './markup.js';
import type {Markup} from './markup.js';
import {words as englishWords} from './messages.js';
import {numeral, symbolOf} from './symbol.js';

export interface MathOptions {
  /** How numbers are written, those of the formula and the present values of parameters. Default: with all their digits. */
  readonly format?: (value: number, kind: 'number' | 'value') => string;
  /** The symbol of a variable, by its name. Default: `symbolOf`. */
  readonly symbol?: (name: string) => Markup;
  /** The words between conditions. Default: English. */
  readonly words?: typeof englishWords;
}

const comparators: Record<Comparator, string> = {
  '<': '<',
  '<=': '≤',
  '>': '>',
  '>=': '≥',
  '==': '=',
  '!=': '≠',
};

/** Whether what is typeset begins with a minus: −a, and −a × b. */
const beginsWithMinus = (node: Expression): boolean =>
  node.kind === 'negate' ||
  (node.kind === 'arithmetic' && node.operator === '*' && beginsWithMinus(node.left));

/** How tightly a node binds as it is typeset: a fraction holds together, and a leading minus binds like a sum. */
function tightness(node: Expression): number {
  if (beginsWithMinus(node)) return binding.sum;
  if (node.kind === 'arithmetic' && node.operator === '/') return binding.sign;
  if (node.kind === 'call' && node.function === 'exp') return binding.power;
  return bindingOf(node);
}

/**
 * An expression as MathML: fractions, powers, roots, cases, ≤ and ≠, names with indices, and parentheses only where they
 * are needed. Inputs, parameters, units and numbers carry their kind as `class`, so that they can be coloured apart; a
 * number that stands for a parameter has the class of a parameter and its name as `title`.
 */
export function toMathML(
  expression: Expression,
  {format = value => String(value), symbol = symbolOf, words = englishWords}: MathOptions = {},
): Markup {
  const at = (least: number, node: Expression): Markup =>
    tightness(node) < least ? inParentheses(print(node)) : print(node);

  const listed = (operands: readonly Expression[]): Markup =>
    row(
      ...operands.flatMap((operand, k) => (k > 0 ? [sign(','), print(operand)] : [print(operand)])),
    );

  const call = ({function: name, operands}: Call): Markup => {
    const inner = listed(operands);
    switch (name) {
      case 'sqrt':
        return element('msqrt', [inner]);
      case 'exp':
        return element('msup', [element('mi', ['e']), inner]);
      case 'abs':
        return element('mrow', [sign('|'), inner, sign('|')]);
      case 'floor':
        return element('mrow', [sign('⌊'), inner, sign('⌋')]);
      default: {
        const symbol = element('mi', [name === 'sigmoid' ? 'σ' : name]);
        return element('mrow', [symbol, sign('\u2061'), inParentheses(inner)]);
      }
    }
  };

  const cases = (first: Conditional): Markup => {
    const rows: Markup[] = [];
    let node: Expression = first;
    for (; node.kind === 'conditional'; node = node.otherwise) {
      const condition = row(word(words.if), print(node.condition));
      rows.push(element('mtr', [element('mtd', [print(node.then)]), element('mtd', [condition])]));
    }
    const otherwise = element('mtd', [word(words.otherwise)]);
    rows.push(element('mtr', [element('mtd', [print(node)]), otherwise]));
    return element('mrow', [sign('{'), element('mtable', rows, {columnalign: 'left'})]);
  };

  const print = (node: Expression): Markup => {
    switch (node.kind) {
      case 'number':
        return classed('number', numeral(format(node.value, node.kind)));
      case 'value':
        return classed('parameter', numeral(format(node.value, node.kind)), {title: node.of});
      case 'constant':
        return element('mi', [node.name === 'pi' ? 'π' : 'e']);
      case 'variable':
        return classed(node.role, symbol(node.name));
      case 'negate':
        return row(sign('−'), at(binding.product, node.operand));
      case 'not':
        return row(word(words.not), at(binding.not, node.operand));
      case 'arithmetic':
        switch (node.operator) {
          case '/':
            return element('mfrac', [print(node.left), print(node.right)]);
          case '**':
            return element('msup', [at(binding.atom, node.left), print(node.right)]);
          case '*': {
            const least = beginsWithMinus(node.left) ? binding.sum : binding.product;
            return row(at(least, node.left), sign('×'), at(binding.sign, node.right));
          }
          case '+':
          case '-': {
            const shown = sign(node.operator === '+' ? '+' : '−');
            return row(at(binding.sum, node.left), shown, at(binding.product, node.right));
          }
        }
        break;
      case 'comparison':
        return row(
          ...node.operands.flatMap((operand, k) => {
            const shown = at(binding.sum, operand);
            return k > 0 ? [sign(comparators[node.operators[k - 1]!]), shown] : [shown];
          }),
        );
      case 'logical': {
        const own = bindingOf(node);
        const between = word(words[node.operator]);
        return row(at(own, node.left), between, at(own + 1, node.right));
      }
      case 'conditional':
        return cases(node);
      case 'call':
        return call(node);
    }
  };
  return element('math', [print(expression)]);
}

const classed = (name: string, {tag, attributes, children}: Markup, more = {}): Markup =>
  element(tag, children, {...attributes, class: name, ...more});
