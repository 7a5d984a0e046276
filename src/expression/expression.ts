import type {FormulaFunction} from './names.js';

/**
 * A formula as a tree. Every node is plain data, so that two formulas are the same if their trees are deeply equal.
 *
 * There are numbers and truth values (comparisons, `and`, `or`, `not`); where the other kind is wanted, true is 1, false is
 * 0, and a number is true unless it is 0, as in Python.
 */
export type Expression =
  | NumberLiteral
  | ParameterValue
  | Constant
  | Variable
  | Negation
  | Inversion
  | Arithmetic
  | Comparison
  | Logical
  | Conditional
  | Call;

/** A number ≥ 0, finite. */
export interface NumberLiteral {
  readonly kind: 'number';
  readonly value: number;
}

/** The size of a parameter's present value, in place of its name; see `withValues`. */
export interface ParameterValue {
  readonly kind: 'value';
  readonly value: number;
  readonly of: string;
}

export interface Constant {
  readonly kind: 'constant';
  readonly name: 'pi' | 'e';
}

export interface Variable {
  readonly kind: 'variable';
  /** An input of the model, a parameter, or a unit of a network that has a formula of its own. */
  readonly role: 'input' | 'parameter' | 'unit';
  readonly name: string;
}

/** −a */
export interface Negation {
  readonly kind: 'negate';
  readonly operand: Expression;
}

export interface Inversion {
  readonly kind: 'not';
  readonly operand: Expression;
}

export type ArithmeticOperator = '+' | '-' | '*' | '/' | '**';

export interface Arithmetic {
  readonly kind: 'arithmetic';
  readonly operator: ArithmeticOperator;
  readonly left: Expression;
  readonly right: Expression;
}

export type Comparator = '<' | '<=' | '>' | '>=' | '==' | '!=';

/** `a < b <= c`: each operator compares its two neighbours, and all have to hold. One operand more than operators. */
export interface Comparison {
  readonly kind: 'comparison';
  readonly operators: readonly Comparator[];
  readonly operands: readonly Expression[];
}

/** `a and b` is b where a is true, and a elsewhere; `a or b` is a where a is true, and b elsewhere. */
export interface Logical {
  readonly kind: 'logical';
  readonly operator: 'and' | 'or';
  readonly left: Expression;
  readonly right: Expression;
}

/** `then if condition else otherwise` */
export interface Conditional {
  readonly kind: 'conditional';
  readonly condition: Expression;
  readonly then: Expression;
  readonly otherwise: Expression;
}

export interface Call {
  readonly kind: 'call';
  readonly function: FormulaFunction;
  readonly operands: readonly Expression[];
}

/** The parts of a node, in the order they are written. */
export function partsOf(node: Expression): readonly Expression[] {
  switch (node.kind) {
    case 'number':
    case 'value':
    case 'constant':
    case 'variable':
      return [];
    case 'negate':
    case 'not':
      return [node.operand];
    case 'arithmetic':
    case 'logical':
      return [node.left, node.right];
    case 'comparison':
    case 'call':
      return node.operands;
    case 'conditional':
      return [node.then, node.condition, node.otherwise];
  }
}

/** Whether an expression is a truth value by its form, so that it can only be 0 or 1. */
export function isTruth(node: Expression): boolean {
  switch (node.kind) {
    case 'comparison':
    case 'not':
      return true;
    case 'logical':
      return isTruth(node.left) && isTruth(node.right);
    case 'conditional':
      return isTruth(node.then) && isTruth(node.otherwise);
    default:
      return false;
  }
}

/** The names of all variables of one role, each once, in the order of their first appearance as written. */
export function namesOf(expression: Expression, role: Variable['role']): string[] {
  const names = new Set<string>();
  const visit = (node: Expression): void => {
    if (node.kind === 'variable' && node.role === role) names.add(node.name);
    partsOf(node).forEach(visit);
  };
  visit(expression);
  return [...names];
}
