import type {Expression} from '../../../src/expression/expression.js';

/**
 * The value of a tree by the meaning of Python, worked out with JavaScript's own functions: an oracle for tests. Every power
 * and function is multiplied by `shake`, which tells how much the value depends on their last digits.
 */
export function oracle(node: Expression, values: ReadonlyMap<string, number>, shake = 1): number {
  const of = (part: Expression): number => oracle(part, values, shake);
  switch (node.kind) {
    case 'number':
    case 'value':
      return node.value;
    case 'constant':
      return node.name === 'pi' ? Math.PI : Math.E;
    case 'variable':
      return values.get(node.name)!;
    case 'negate':
      return -of(node.operand);
    case 'not':
      return of(node.operand) === 0 ? 1 : 0;
    case 'arithmetic': {
      const [a, b] = [of(node.left), of(node.right)];
      if (node.operator === '+') return a + b;
      if (node.operator === '-') return a - b;
      if (node.operator === '*') return a * b;
      if (node.operator === '/') return a / b;
      if (a === 1 || (a === -1 && Math.abs(b) === Infinity)) return 1;
      return a ** b * shake;
    }
    case 'comparison': {
      for (let k = 0; k < node.operators.length; k++) {
        const [a, b] = [of(node.operands[k]!), of(node.operands[k + 1]!)];
        const holds = {
          '<': a < b,
          '<=': a <= b,
          '>': a > b,
          '>=': a >= b,
          '==': a === b,
          '!=': a !== b,
        };
        if (!holds[node.operators[k]!]) return 0;
      }
      return 1;
    }
    case 'logical': {
      const left = of(node.left);
      if (node.operator === 'and') return left === 0 ? left : of(node.right);
      return left === 0 ? of(node.right) : left;
    }
    case 'conditional':
      return of(node.condition) === 0 ? of(node.otherwise) : of(node.then);
    case 'call': {
      const operands = node.operands.map(of);
      const [a] = operands as [number];
      switch (node.function) {
        case 'sigmoid':
          return a >= 0 ? shake / (1 + Math.exp(-a)) : (shake * Math.exp(a)) / (1 + Math.exp(a));
        case 'relu':
          return a > 0 ? a : 0;
        case 'softplus':
          return ((a > 0 ? a : 0) + Math.log1p(Math.exp(-Math.abs(a)))) * shake;
        case 'min':
        case 'max':
        case 'abs':
        case 'floor':
        case 'sign':
          return Math[node.function](...(operands as [number]));
        default:
          return Math[node.function](...(operands as [number])) * shake;
      }
    }
  }
}
