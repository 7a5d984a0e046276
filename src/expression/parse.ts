import {limits} from './limits.js';
import * as make from './make.js';
import * as messages from './messages.js';
import {functions, reserved, truths} from './names.js';
import type {Comparator, Expression} from './expression.js';
import {FormulaError} from './formula-error.js';
import {hintFor, readToken} from './tokens.js';
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
  #token: Token;
  #end: number;
  #nodes = 0;
  #depth = 0;

  constructor(
    readonly text: string,
    readonly inputs: readonly string[],
  ) {
    if (text.length > limits.characters) {
      const column = limits.characters + 1;
      this.#fail(column, messages.characters(text.length), messages.shorter(limits.characters));
    }
    ({token: this.#token, end: this.#end} = readToken(text, 0));
  }

  parse(): Expression {
    const tree = this.#conditional();
    if (this.#token.kind !== 'end') this.#unexpected(messages.operatorOrEnd);
    return tree;
  }

  #conditional(): Expression {
    const first = this.#or();
    const start = this.#token;
    if (this.#take('if')) {
      const condition = this.#or();
      if (!this.#take('else')) this.#unexpected(messages.elseWanted(start.column));
      const otherwise = this.#inside(start, () => this.#conditional());
      return this.#node(make.conditional(condition, first, otherwise));
    }
    if (this.#take('?')) {
      const then = this.#inside(start, () => this.#conditional());
      if (!this.#take(':')) this.#unexpected(messages.colonWanted(start.column));
      const otherwise = this.#inside(start, () => this.#conditional());
      return this.#node(make.conditional(first, then, otherwise));
    }
    return first;
  }

  #or(): Expression {
    let left = this.#and();
    while (this.#take('or')) left = this.#node(make.logical(left, 'or', this.#and()));
    return left;
  }

  #and(): Expression {
    let left = this.#not();
    while (this.#take('and')) left = this.#node(make.logical(left, 'and', this.#not()));
    return left;
  }

  #not(): Expression {
    const start = this.#token;
    if (!this.#take('not')) return this.#comparison();
    return this.#node(make.not(this.#inside(start, () => this.#not())));
  }

  #comparison(): Expression {
    const operands = [this.#sum()];
    const operators: Comparator[] = [];
    for (let operator; (operator = this.#takeOne('<', '<=', '>', '>=', '==', '!='));) {
      operators.push(operator);
      operands.push(this.#sum());
    }
    return operators.length > 0 ? this.#node(make.comparison(operators, operands)) : operands[0]!;
  }

  #sum(): Expression {
    let left = this.#product();
    for (let operator; (operator = this.#takeOne('+', '-'));)
      left = this.#node(make.arithmetic(left, operator, this.#product()));
    return left;
  }

  #product(): Expression {
    let left = this.#sign();
    for (let operator; (operator = this.#takeOne('*', '/'));)
      left = this.#node(make.arithmetic(left, operator, this.#sign()));
    return left;
  }

  #sign(): Expression {
    const start = this.#token;
    const operator = this.#takeOne('-', '+', '!');
    if (!operator) return this.#power();
    const operand = this.#inside(start, () => this.#sign());
    if (operator === '+') return operand;
    return this.#node(operator === '-' ? make.negate(operand) : make.not(operand));
  }

  #power(): Expression {
    const base = this.#atom();
    const start = this.#token;
    if (!this.#take('**')) return base;
    return this.#node(
      make.arithmetic(
        base,
        '**',
        this.#inside(start, () => this.#sign()),
      ),
    );
  }

  #atom(): Expression {
    const token = this.#token;
    if (this.#take('(')) {
      const inner = this.#inside(token, () => this.#conditional());
      if (!this.#take(')')) this.#unexpected(messages.closing(token.column));
      return inner;
    }
    if (token.kind === 'number') return this.#number(token);
    if (token.kind === 'name') return this.#name(token);
    return this.#unexpected(messages.operand);
  }

  #number(token: Token): Expression {
    const value = Number(token.text);
    if (value === Infinity) this.#unexpected(messages.smallerNumber);
    this.#advance();
    return this.#node(make.number(value));
  }

  #name(token: Token): Expression {
    const {text} = token;
    if (reserved.has(text)) this.#unexpected(messages.operand, messages.hints.reserved);
    this.#advance();
    if (this.inputs.includes(text)) return this.#node(make.variable('input', text));
    if (functions.has(text)) return this.#call(token);
    if (text === 'pi' || text === 'e') return this.#node({kind: 'constant', name: text});
    const truth = truths.get(text);
    if (truth !== undefined) return this.#node(make.number(truth));
    if (text === 'x' && this.inputs.includes('x1')) return this.#indexed(token);
    if (this.#token.symbol === '(') {
      const known = messages.knownFunction([...functions.keys()]);
      this.#fail(token.column, messages.quoted(text), known, messages.hints.callOfName);
    }
    return this.#node(make.variable('parameter', text));
  }

  #call(token: Token): Expression {
    const {name, least, most} = functions.get(token.text)!;
    const open = this.#token;
    if (!this.#take('(')) this.#unexpected(messages.argumentsOf(name));
    const operands: Expression[] = [];
    this.#inside(open, () => {
      if (this.#token.symbol === ')') return;
      do operands.push(this.#conditional());
      while (this.#take(','));
    });
    if (!this.#take(')')) this.#unexpected(messages.closing(open.column));
    if (operands.length < least || operands.length > most) {
      const found = `${messages.foundArguments(operands.length)} of ${name}`;
      this.#fail(token.column, found, messages.argumentCount(least, most));
    }
    return this.#node(make.call(name, operands));
  }

  /** `x[0]` is x1, `x[1]` is x2. */
  #indexed(x: Token): Expression {
    if (!this.#take('['))
      this.#fail(x.column, '“x”', messages.openingBracket, messages.hints.wholePoint);
    const index = this.#token;
    const name = /^\d{1,4}$/.test(index.text) ? `x${Number(index.text) + 1}` : '';
    if (!this.inputs.includes(name)) {
      const count = this.inputs.filter(input => /^x\d+$/.test(input)).length;
      this.#unexpected(messages.indexWanted(count));
    }
    this.#advance();
    if (!this.#take(']')) this.#unexpected(messages.closingBracket);
    return this.#node(make.variable('input', name));
  }

  #advance(): void {
    ({token: this.#token, end: this.#end} = readToken(this.text, this.#end));
  }

  #take(symbol: string): boolean {
    if (this.#token.kind !== 'operator' || this.#token.symbol !== symbol) return false;
    this.#advance();
    return true;
  }

  #takeOne<Symbol extends string>(...symbols: Symbol[]): Symbol | undefined {
    return symbols.find(symbol => this.#take(symbol));
  }

  #node(node: Expression): Expression {
    if (++this.#nodes > limits.nodes) this.#tooMuch(messages.fewerNodes(limits.nodes));
    return node;
  }

  /** Reads one level deeper, for what began with the token `start`. */
  #inside<Result>(start: Token, read: () => Result): Result {
    if (++this.#depth > limits.depth) {
      this.#fail(start.column, messages.quoted(start.text), messages.shallower(limits.depth));
    }
    const result = read();
    this.#depth--;
    return result;
  }

  #tooMuch(expected: string): never {
    const {column, text} = this.#token;
    return this.#fail(column, text && messages.quoted(text), expected);
  }

  #unexpected(expected: string, hint = ''): never {
    const {column, text, symbol} = this.#token;
    const said = hint || (symbol === 'not' ? messages.hints.notInside : hintFor(this.#token));
    return this.#fail(column, text && messages.quoted(text), expected, said);
  }

  #fail(column: number, found: string, expected: string, hint = ''): never {
    throw new FormulaError(column, found, expected, hint);
  }
}
