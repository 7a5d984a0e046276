import * as make from './make.js';
import * as messages from './messages.js';
import {functions, reserved, truths} from './names.js';
import type {Comparator, Expression} from './expression.js';
import {FormulaError} from './formula-error.js';
import {Reader} from './reader.js';
import type {Token} from './tokens.js';

/** The inputs of a model of the plane; `x[0]` and `x[1]` are other spellings of them. */
export const planeInputs: readonly string[] = ['x1', 'x2'];

/**
 * Reads a formula: the lecture's Python expressions, with the spellings of JavaScript for some operators. From loosest to
 * tightest:
 *
 *     conditional = or [“if” or “else” conditional | “?” conditional “:” conditional]
 *     or          = and {(“or” | “||”) and}            and   = not {(“and” | “&&”) not}
 *     not         = “not” not | comparison             comparison = sum {(“<” | “<=” | … | “lt” | …) sum}
 *     sum         = product {(“+” | “-”) product}      product = sign {(“*” | “/”) sign}
 *     sign        = (“-” | “+” | “!”) sign | power     power = atom [(“**” | “^”) sign]
 *     atom        = number | name | function “(” conditional {“,” conditional} “)” | “x[”index“]” | “(” conditional “)”
 *
 * @param inputs the names that are inputs; other free names are parameters
 * @throws {FormulaError} and nothing else, whatever the text
 */
export function parse(text: string, inputs = planeInputs): Expression {
  if (typeof text !== 'string') throw new FormulaError(1, '', messages.text);
  return new Parser(text, inputs).parse();
}

class Parser {
  readonly #read: Reader;

  constructor(
    text: string,
    readonly inputs: readonly string[],
  ) {
    this.#read = new Reader(text);
  }

  parse(): Expression {
    const tree = this.#conditional();
    if (this.#read.token.kind !== 'end') this.#read.unexpected(messages.operatorOrEnd);
    return tree;
  }

  #conditional(): Expression {
    const first = this.#or();
    const start = this.#read.token;
    if (this.#read.take('if')) {
      const condition = this.#or();
      if (!this.#read.take('else')) this.#read.unexpected(messages.elseWanted(start.column));
      const otherwise = this.#read.inside(start, () => this.#conditional());
      return this.#read.node(make.conditional(condition, first, otherwise));
    }
    if (this.#read.take('?')) {
      const then = this.#read.inside(start, () => this.#conditional());
      if (!this.#read.take(':')) this.#read.unexpected(messages.colonWanted(start.column));
      const otherwise = this.#read.inside(start, () => this.#conditional());
      return this.#read.node(make.conditional(first, then, otherwise));
    }
    return first;
  }

  #or(): Expression {
    let left = this.#and();
    while (this.#read.take('or')) left = this.#read.node(make.logical(left, 'or', this.#and()));
    return left;
  }

  #and(): Expression {
    let left = this.#not();
    while (this.#read.take('and')) left = this.#read.node(make.logical(left, 'and', this.#not()));
    return left;
  }

  #not(): Expression {
    const start = this.#read.token;
    if (!this.#read.take('not')) return this.#comparison();
    return this.#read.node(make.not(this.#read.inside(start, () => this.#not())));
  }

  #comparison(): Expression {
    const operands = [this.#sum()];
    const operators: Comparator[] = [];
    for (let operator; (operator = this.#read.takeOne('<', '<=', '>', '>=', '==', '!='));) {
      operators.push(operator);
      operands.push(this.#sum());
    }
    return operators.length > 0
      ? this.#read.node(make.comparison(operators, operands))
      : operands[0]!;
  }

  #sum(): Expression {
    let left = this.#product();
    for (let operator; (operator = this.#read.takeOne('+', '-'));)
      left = this.#read.node(make.arithmetic(left, operator, this.#product()));
    return left;
  }

  #product(): Expression {
    let left = this.#sign();
    for (let operator; (operator = this.#read.takeOne('*', '/'));)
      left = this.#read.node(make.arithmetic(left, operator, this.#sign()));
    return left;
  }

  #sign(): Expression {
    const start = this.#read.token;
    const operator = this.#read.takeOne('-', '+', '!');
    if (!operator) return this.#power();
    const operand = this.#read.inside(start, () => this.#sign());
    if (operator === '+') return operand;
    return this.#read.node(operator === '-' ? make.negate(operand) : make.not(operand));
  }

  #power(): Expression {
    const base = this.#atom();
    const start = this.#read.token;
    if (!this.#read.take('**')) return base;
    return this.#read.node(
      make.arithmetic(
        base,
        '**',
        this.#read.inside(start, () => this.#sign()),
      ),
    );
  }

  #atom(): Expression {
    const token = this.#read.token;
    if (this.#read.take('(')) {
      const inner = this.#read.inside(token, () => this.#conditional());
      if (!this.#read.take(')')) this.#read.unexpected(messages.closing(token.column));
      return inner;
    }
    if (token.kind === 'number') return this.#number(token);
    if (token.kind === 'name') return this.#name(token);
    return this.#read.unexpected(messages.operand);
  }

  #number(token: Token): Expression {
    const value = Number(token.text);
    if (value === Infinity) this.#read.unexpected(messages.smallerNumber);
    this.#read.advance();
    return this.#read.node(make.number(value));
  }

  #name(token: Token): Expression {
    const {text} = token;
    if (reserved.has(text)) this.#read.unexpected(messages.operand, messages.hints.reserved);
    this.#read.advance();
    if (this.inputs.includes(text)) return this.#read.node(make.variable('input', text));
    if (functions.has(text)) return this.#call(token);
    if (text === 'pi' || text === 'e') return this.#read.node({kind: 'constant', name: text});
    const truth = truths.get(text);
    if (truth !== undefined) return this.#read.node(make.number(truth));
    if (text === 'x' && this.inputs.includes('x1')) return this.#indexed(token);
    if (this.#read.token.symbol === '(') {
      const known = messages.knownFunction([...functions.keys()]);
      this.#read.fail(token.column, messages.quoted(text), known, messages.hints.callOfName);
    }
    return this.#read.node(make.variable('parameter', text));
  }

  #call(token: Token): Expression {
    const {name, least, most} = functions.get(token.text)!;
    const open = this.#read.token;
    if (!this.#read.take('(')) this.#read.unexpected(messages.argumentsOf(name));
    const operands: Expression[] = [];
    this.#read.inside(open, () => {
      if (this.#read.token.symbol === ')') return;
      do operands.push(this.#conditional());
      while (this.#read.take(','));
    });
    if (!this.#read.take(')')) this.#read.unexpected(messages.closing(open.column));
    if (operands.length < least || operands.length > most) {
      const found = `${messages.foundArguments(operands.length)} of ${name}`;
      this.#read.fail(token.column, found, messages.argumentCount(least, most));
    }
    return this.#read.node(make.call(name, operands));
  }

  /** `x[0]` is x1, `x[1]` is x2. */
  #indexed(x: Token): Expression {
    if (!this.#read.take('['))
      this.#read.fail(x.column, '“x”', messages.openingBracket, messages.hints.wholePoint);
    const index = this.#read.token;
    const name = /^\d{1,4}$/.test(index.text) ? `x${Number(index.text) + 1}` : '';
    if (!this.inputs.includes(name)) {
      const count = this.inputs.filter(input => /^x\d+$/.test(input)).length;
      this.#read.unexpected(messages.indexWanted(count));
    }
    this.#read.advance();
    if (!this.#read.take(']')) this.#read.unexpected(messages.closingBracket);
    return this.#read.node(make.variable('input', name));
  }
}
