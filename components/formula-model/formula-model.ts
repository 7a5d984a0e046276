import type {PropertyDeclaration, PropertyValues} from 'lit';
import {FormulaError} from '../../src/expression/formula-error.js';
import {isParameterName} from '../../src/expression/names.js';
import {parseParameters} from '../../src/expression/parameter-list.js';
import {FormulaModel} from '../../src/module/formula-model.js';
import type {StartingParameter} from '../../src/module/formula-model.js';
import type {ParameterSource} from '../../src/module/parameter-source.js';
import {DeclaredParameters} from '../shared/declared-parameters.js';
import {ModuleElement} from '../shared/module-element.js';
import {Scope} from '../shared/scope.js';
import {leftover} from '../shared/setting.js';
import {messages} from './messages.js';

/** m(x1, x2), which as text is the formula. */
export interface Forward {
  (x1: number, x2: number): number;
  toString(): string;
}

const formulaOptions: PropertyDeclaration = {
  noAccessor: true,
  reflect: true,
  converter: {fromAttribute: value => value, toAttribute: String},
};

/**
 * A model written as a formula over x1 and x2, such as `w1 * x1 + w2 * x2 + b` or `0 if x[0] < c else 1`. Its other names
 * are its parameters, which start from what `parameters` says, or the `<ml-parameter>` elements inside, and else from 1.
 * It is invisible; views show it.
 *
 * @tagname ml-formula-model
 * @fires ml-beforeinput - A reader's edit arrives; `preventDefault()` vetoes it.
 * @fires ml-input - A parameter or the formula is changing, at most once a frame.
 * @fires ml-change - A change has settled.
 * @fires ml-error - The formula or a value could not be read; the last good one stays.
 */
export class MlFormulaModel extends ModuleElement<FormulaModel> {
  override readonly handle = new FormulaModel();
  readonly scope = new Scope(this);
  readonly #declared = new DeclaredParameters(this.scope, () => this.#collect());
  #starting: ReadonlyMap<string, number> = new Map();

  static {
    this.createProperty('forward', formulaOptions);
    this.createProperty('parameters', {...formulaOptions, reflect: false});
  }

  constructor() {
    super();
    this.scope.subscribe(() => this.#collect());
  }

  /**
   * The formula. Takes it as text; gives m as a function of x1 and x2, whose text is the formula:
   * `model.forward = 'x1 - c'`, `model.forward(0.5, 0.2)`, `String(model.forward)`.
   */
  get forward(): Forward {
    const m = (x1: number, x2: number): number => this.handle.forward(x1, x2);
    return Object.assign(m, {toString: () => this.handle.formula});
  }

  set forward(value: string | Forward | null | undefined) {
    const formula = value === null || value === undefined ? '0' : String(value);
    const previous = this.handle.formula;
    const fits = this.#read('forward', formula, () => this.handle.setFormula(formula));
    if (fits) this.requestUpdate('forward', previous, formulaOptions);
  }

  /**
   * The present parameters by name. Takes the values they start from, as text such as `r=0.5; c=2`, an object or a Map.
   * Parameters for which there is an `<ml-parameter>` inside start from its value.
   */
  override get parameters(): Record<string, number> {
    return this.handle.values;
  }

  override set parameters(
    value: string | Readonly<Record<string, number>> | ReadonlyMap<string, number> | null,
  ) {
    this.#read('parameters', value, () => {
      this.#starting = startingValues(value);
      this.#collect();
    });
  }

  override connectedMoveCallback(): void {
    this.scope.moved();
    super.connectedMoveCallback();
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const unused = this.handle.unusedNames;
    this.report('unused', unused.length > 0 ? messages.unused(unused) : undefined);
  }

  /** Does what `take` does with a value; text that cannot be read is reported. Returns whether it could be. */
  #read(name: 'forward' | 'parameters', value: unknown, take: () => void): boolean {
    if (value === leftover) return false;
    try {
      take();
    } catch (error) {
      if (!(error instanceof FormulaError || error instanceof RangeError)) throw error;
      this.rejectSetting(name, value, error.message.replace(/\.$/, ''));
      return false;
    }
    this.acceptSetting(name);
    this.requestUpdate();
    return true;
  }

  #collect(): void {
    const taken = new Map<string, ParameterSource>();
    const [bad, twice] = [new Set<string>(), new Set<string>()];
    for (const source of this.#declared.read()) {
      if (!isParameterName(source.name)) bad.add(source.name);
      else if (taken.has(source.name)) twice.add(source.name);
      else taken.set(source.name, source);
    }
    const declared = [...taken].map(([name, {parameter}]): [string, StartingParameter] => {
      const {initial: value, min, max, step, fixed} = parameter;
      const range = {...(min !== undefined && {min}), ...(max !== undefined && {max})};
      return [name, {value, ...range, ...(step !== undefined && {step}), fixed}];
    });
    this.handle.setParameters(
      new Map<string, number | StartingParameter>([...this.#starting, ...declared]),
    );
    this.#declared.give(this.handle, taken);
    this.report('nameless', bad.delete('') ? messages.nameless : undefined);
    this.report('names', bad.size > 0 ? messages.badNames([...bad]) : undefined);
    this.report('twice', twice.size > 0 ? messages.twice([...twice]) : undefined);
    this.requestUpdate();
  }
}

/** @throws {FormulaError | RangeError} if there are other things than names and numbers */
function startingValues(
  value: string | Readonly<Record<string, number>> | ReadonlyMap<string, number> | null | undefined,
): ReadonlyMap<string, number> {
  if (value === null || value === undefined) return new Map();
  if (typeof value === 'string') return parseParameters(value);
  const entries: [string, number][] =
    value instanceof Map
      ? [...(value as ReadonlyMap<string, number>)]
      : Object.entries(value as Readonly<Record<string, number>>);
  const fit = entries.every(([name, number]) => isParameterName(name) && Number.isFinite(number));
  if (!fit) throw new RangeError(messages.parameters);
  return new Map(entries);
}

declare global {
  interface HTMLElementTagNameMap {
    'ml-formula-model': MlFormulaModel;
  }
}
