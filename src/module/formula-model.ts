import {x1, x2} from '../autodiff/value.js';
import type {Value} from '../autodiff/value.js';
import {affineForm} from '../expression/affine.js';
import type {Affine} from '../expression/affine.js';
import {evaluate} from '../expression/evaluate.js';
import {namesOf} from '../expression/expression.js';
import type {Expression, Variable} from '../expression/expression.js';
import {graphOf} from '../expression/graph.js';
import {parse} from '../expression/parse.js';
import type {Line} from '../geometry/types.js';
import type {Change, EditOptions} from '../source.js';
import {Model} from './model.js';
import {Parameter} from './parameter.js';
import {unspecified} from './parameter-source.js';
import type {ParameterOptions} from './parameter.js';
import {tracedRegion} from './traced-region.js';

/** What a parameter of a formula starts as. */
export interface StartingParameter extends ParameterOptions {
  readonly value: number;
}

/**
 * m(x; θ) as a formula over x1 and x2, whose free names are the parameters: `w1 * x1 + w2 * x2 + b`,
 * `0 if x[0] < c else 1`. See `parse` for the language.
 */
export class FormulaModel extends Model {
  override readonly region = tracedRegion;
  #formula = '0';
  #expression: Expression = parse(this.#formula);
  #affine: Affine | undefined = affineForm(this.#expression);
  #output: Value = this.#graph(this.#expression);
  #starting: ReadonlyMap<string, StartingParameter> = new Map();

  /** The formula as it was written. */
  get formula(): string {
    return this.#formula;
  }

  /** The formula as a tree. */
  get expression(): Expression {
    return this.#expression;
  }

  override get output(): Value {
    return this.#output;
  }

  /** The line, where the formula shows that it is linear in x1 and x2. */
  override get line(): Line | undefined {
    if (!this.#affine) return undefined;
    const {coefficients, rest} = this.#affine;
    const valueOf = ({name}: Variable): number => this.parameter(name)!.value;
    const value = (part?: Expression): number => (part ? evaluate(part, valueOf) : 0);
    const [w1, w2, b] = [value(coefficients.get('x1')), value(coefficients.get('x2')), value(rest)];
    return [w1, w2, b].every(Number.isFinite) ? {w1, w2, b} : undefined;
  }

  /** The names that have a starting value but do not occur in the formula: mostly a slip. */
  get unusedNames(): string[] {
    return [...this.#starting.keys()].filter(name => !this.ownParameters.has(name));
  }

  /**
   * Takes another formula. Parameters that stay keep their values; new ones take their starting values, or 1. They are in
   * the order of their first appearance. Returns whether anything changed.
   *
   * @throws {FormulaError} if the text is no formula; the last good one then stays
   */
  setFormula(text: string, options: EditOptions = {}): boolean {
    const expression = parse(text);
    if (text === this.#formula) return false;
    const change = {name: 'formula', value: text, previous: this.#formula};
    return this.commit([change], options, () => {
      this.#formula = text;
      this.#expression = expression;
      this.#affine = affineForm(expression);
      this.#rebuild();
    });
  }

  /**
   * Takes the values that parameters start from and go back to on reset. One whose starting value differs from the last
   * one given takes it at once, others keep their values; names that the formula lacks wait for one that has them.
   * Returns whether anything changed.
   */
  setParameters(
    starting: ReadonlyMap<string, number | StartingParameter>,
    options: EditOptions = {},
  ): boolean {
    const previous = this.#starting;
    const entries = [...starting].map(
      ([name, given]) => [name, typeof given === 'number' ? {value: given} : given] as const,
    );
    const next = new Map(entries);
    const names = new Set([...next.keys(), ...previous.keys()]);
    const differing = [...names].filter(name => !same(next.get(name), previous.get(name)));
    const changes = differing.map((name): Change => {
      const present = this.parameter(name)?.value;
      const value = next.get(name)?.value ?? unspecified;
      const stays = value === (previous.get(name)?.value ?? unspecified);
      return {name, value: stays ? (present ?? value) : value, previous: present};
    });
    return this.commit(changes, options, () => {
      this.#starting = next;
      for (const name of differing) this.unregister(name);
      this.#rebuild();
      for (const {name, value} of changes) this.parameter(name)?.assign(value as number);
    });
  }

  #rebuild(): void {
    const kept = new Map(this.ownParameters);
    const names = namesOf(this.#expression, 'parameter');
    for (const name of kept.keys()) this.unregister(name);
    for (const name of names) this.register(name, kept.get(name) ?? this.#newParameter(name));
    this.#output = this.#graph(this.#expression);
  }

  #newParameter(name: string): Parameter {
    const {value, ...options} = this.#starting.get(name) ?? {value: unspecified};
    return new Parameter(value, options);
  }

  #graph(expression: Expression): Value {
    return graphOf(expression, ({role, name}) => {
      if (role === 'parameter') return this.parameter(name)!.leaf;
      return name === 'x1' ? x1 : x2;
    });
  }
}

function same(a?: StartingParameter, b?: StartingParameter): boolean {
  const keys = ['value', 'min', 'max', 'step', 'fixed'] as const;
  return keys.every(key => a?.[key] === b?.[key]);
}
