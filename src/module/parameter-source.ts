import {Source} from '../source.js';
import type {EditOptions, SourceKind, Transaction} from '../source.js';
import type {Module} from './module.js';
import {Parameter} from './parameter.js';
import type {ParameterOptions} from './parameter.js';

/** What is said of a parameter that stands on its own, beside its value. */
export interface Declaration extends ParameterOptions {
  /** Its name within the module it belongs to; empty if it has none. */
  readonly name?: string;
}

/** The value of a parameter that nobody has given one. */
export const unspecified = 1;

/**
 * A parameter as a source of its own. While a module owns it, the module has the number: an edit here is one of the
 * module, and an edit of the module is heard here, as one of `value`.
 */
export class ParameterSource extends Source {
  readonly kind: SourceKind = 'parameter';
  #name = '';
  #parameter = new Parameter(unspecified);
  #owner: Module | undefined;
  /** What the owner calls it. */
  #nameThere = '';
  #release = (): void => {};

  get name(): string {
    return this.#name;
  }

  /** For a module that takes the parameter as it is. What is said of the parameter may change, and it is another then. */
  get parameter(): Parameter {
    return this.#parameter;
  }

  /** The present value: that in the module which owns the parameter, if there is one. */
  get value(): number {
    return (this.#owned ?? this.#parameter).value;
  }

  /** Whether a module has the parameter at present. */
  get isOwned(): boolean {
    return this.#owned !== undefined;
  }

  /** Sets the value. Returns whether that changed anything. @throws {RangeError} if it is not a finite number */
  set(value: number, options: EditOptions = {}): boolean {
    if (this.#owner && this.#owned) {
      return this.#owner.set({[this.#nameThere]: value}, options);
    }
    if (!Number.isFinite(value)) throw new RangeError(`The value must be a finite number.`);
    const previous = this.#parameter.value;
    if (value === previous) return false;
    return this.commit([{name: 'value', value, previous}], options, () => this.#take(value));
  }

  /** Says other things of the parameter than before; what is left out stays. Returns whether that changed anything. */
  declare(declaration: {
    readonly [Key in keyof Declaration]?: Declaration[Key] | undefined;
  }): boolean {
    const {min, max, step, fixed} = this.#parameter;
    const before: Record<string, unknown> = {name: this.#name, min, max, step, fixed};
    const changes = Object.entries(declaration)
      .filter(([name, value]) => value !== before[name])
      .map(([name, value]) => ({name, value, previous: before[name]}));
    return this.commit(changes, {}, () => {
      const {name, ...options} = {...before, ...declaration};
      const {value} = this;
      this.#name = name ?? '';
      const {initial} = this.#parameter;
      this.#parameter = new Parameter(initial, options);
      this.#parameter.assign(value);
    });
  }

  /** Hands the parameter to a module, which has it under that name, or to none: it then keeps the value it had there. */
  belongTo(owner: Module | undefined, nameThere = ''): void {
    if (owner === this.#owner && nameThere === this.#nameThere) return;
    if (this.#owner) this.#take(this.value);
    this.#release();
    this.#owner = owner;
    this.#nameThere = nameThere;
    const ends = owner && [owner.subscribe(this.#hear), owner.addGuard(this.#judge)];
    this.#release = () => ends?.forEach(end => end());
  }

  get #owned(): Parameter | undefined {
    return this.#owner?.parameter(this.#nameThere);
  }

  #take(value: number): void {
    this.#parameter.assign(value);
    this.#parameter.keepAsInitial();
  }

  /** The part of an edit of the owner that is about this parameter; undefined if it is about others only. */
  #partOf(edit: Transaction): Transaction | undefined {
    const changes = edit.changes
      .filter(({name}) => name === this.#nameThere)
      .map(change => ({...change, name: 'value'}));
    return changes.length > 0 || edit.changes.length === 0 ? {...edit, changes} : undefined;
  }

  readonly #hear = (edit: Transaction): void => {
    const part = this.#partOf(edit);
    if (!part) return;
    if (part.changes.length > 0) this.touch();
    this.tell(part);
  };

  readonly #judge = (edit: Transaction): boolean => {
    const part = this.#partOf(edit);
    return !part || this.allows(part);
  };
}
