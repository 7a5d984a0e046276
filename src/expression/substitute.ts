import * as make from './make.js';
import type {ArithmeticOperator, Expression, Variable} from './expression.js';

/** The same expression with other parts in the place of its variables. */
export function substitute(
  expression: Expression,
  replacement: (variable: Variable) => Expression,
): Expression {
  const visit = (node: Expression): Expression => {
    switch (node.kind) {
      case 'variable':
        return replacement(node);
      case 'negate':
        return make.negate(visit(node.operand));
      case 'not':
        return make.not(visit(node.operand));
      case 'arithmetic':
        return joinSigns(visit(node.left), node.operator, visit(node.right));
      case 'logical':
        return make.logical(visit(node.left), node.operator, visit(node.right));
      case 'comparison':
        return make.comparison(node.operators, node.operands.map(visit));
      case 'call':
        return make.call(node.function, node.operands.map(visit));
      case 'conditional':
        return make.conditional(visit(node.condition), visit(node.then), visit(node.otherwise));
      default:
        return node;
    }
  };
  return visit(expression);
}

/**
 * The same expression with numbers in the place of parameters, as one would write it by hand: adding −0.9 is subtracting 0.9.
 *
 * @param valueOf the number to put in the place of a parameter, or undefined to leave its name
 */
export function withValues(
  expression: Expression,
  valueOf: (name: string) => number | undefined,
): Expression {
  return substitute(expression, variable => {
    const value = variable.role === 'parameter' ? valueOf(variable.name) : undefined;
    if (value === undefined) return variable;
    const size: Expression = {kind: 'value', value: Math.abs(value), of: variable.name};
    return value < 0 ? make.negate(size) : size;
  });
}

/** a + −v is a − v, and a − −v is a + v. */
function joinSigns(left: Expression, operator: ArithmeticOperator, right: Expression): Expression {
  const joins = right.kind === 'negate' && right.operand.kind === 'value';
  if (joins && operator === '+') return make.arithmetic(left, '-', right.operand);
  if (joins && operator === '-') return make.arithmetic(left, '+', right.operand);
  return make.arithmetic(left, operator, right);
}
