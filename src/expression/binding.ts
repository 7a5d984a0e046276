import type {Expression} from './expression.js';

/** How tightly the operators of a formula bind, loosest first, by Python's grammar. */
export const binding = {
  conditional: 1,
  or: 2,
  and: 3,
  not: 4,
  comparison: 5,
  sum: 6,
  product: 7,
  sign: 8,
  power: 9,
  atom: 10,
} as const;

/** How tightly the outermost operator of a node binds. */
export function bindingOf(node: Expression): number {
  switch (node.kind) {
    case 'conditional':
    case 'not':
    case 'comparison':
      return binding[node.kind];
    case 'logical':
      return binding[node.operator];
    case 'negate':
      return binding.sign;
    case 'arithmetic':
      if (node.operator === '**') return binding.power;
      return node.operator === '+' || node.operator === '-' ? binding.sum : binding.product;
    default:
      return binding.atom;
  }
}
