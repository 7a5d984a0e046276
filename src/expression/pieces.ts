import {element} from './markup.js';
import type {Markup} from './markup.js';

type Part = Markup | string;

/** Parts that reach over more than one line, so that a parenthesis around them must stay with them. */
const tall = new Set(['mfrac', 'msqrt', 'mtable']);

/**
 * A formula cut where a line may end: before the operators of its outermost sum or product and, where a term or factor is
 * in parentheses, before those of the sum inside. Browsers break lines between pieces, but never inside MathML.
 */
export function piecesOf(formula: Markup): Markup[] {
  const pieces: Part[][] = [[]];
  const put = (part: Part): unknown => pieces.at(-1)!.push(part);

  const chain = (node: Markup, operators: string): void => {
    const [left, operator, right] = node.children as Markup[];
    if (!operators.includes(operatorOf(node))) return single(node);
    chain(left!, operators);
    pieces.push([element('mo', operator!.children, {...operator!.attributes, form: 'infix'})]);
    single(right!);
  };

  const single = (node: Markup): void => {
    const [first, second, third] = node.children as Markup[];
    if (isGroup(node) && !isTall(node)) {
      put(low(first!));
      chain(second!, sums.includes(operatorOf(second!)) ? sums : none);
      put(low(third!));
    } else if (isCall(node)) {
      put(first!);
      put(second!);
      single(third!);
    } else put(node);
  };

  chain(formula, operatorOf(formula) === '×' ? '×' : sums);
  return pieces.map(parts => element('math', parts));
}

/** The two of a pair are in different pieces, so that each would grow with another part of what is between them. */
const low = ({tag, children}: Markup): Markup => element(tag, children, {stretchy: 'false'});

const sums = '+−';
const none = '';

/** The operator between two operands; a text that occurs in no list if the node is something else. */
function operatorOf({tag, children}: Markup): string {
  const [, operator] = children;
  if (tag !== 'mrow' || children.length !== 3 || typeof operator !== 'object') return 'none';
  const [text] = operator.children;
  return operator.tag === 'mo' && typeof text === 'string' ? text : 'none';
}

const isSign = (part: Part | undefined, text: string): boolean =>
  typeof part === 'object' && part.tag === 'mo' && part.children[0] === text;

const isGroup = ({tag, children}: Markup): boolean =>
  tag === 'mrow' && isSign(children[0], '(') && isSign(children.at(-1), ')');

const isCall = ({tag, children}: Markup): boolean =>
  tag === 'mrow' && children.length === 3 && isSign(children[1], '\u2061');

const isTall = ({tag, children}: Markup): boolean =>
  tall.has(tag) || children.some(child => typeof child === 'object' && isTall(child));
