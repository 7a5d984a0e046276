import {Source, transaction} from '../source.js';
import type {Change, EditOptions, SourceKind, Transaction} from '../source.js';
import {Parameter} from './parameter.js';

const noData: ReadonlyMap<string, string> = new Map();

/**
 * A tree of parameters and further modules, each under a name, as in the lecture: a module holds a parameter `p1`, a
 * module `a` that holds `p2`, and so on; the parameter's full name is then `a.p2`.
 *
 * A subclass registers its parts in field initialisers. Anything else it holds is plain data.
 *
 *     class Line extends Module {
 *       readonly w = this.register('w', new Parameter(1));
 *     }
 */
export class Module extends Source {
  readonly kind: SourceKind = 'module';
  #training = true;
  readonly #parameters = new Map<string, Parameter>();
  readonly #modules = new Map<string, {module: Module; release: () => void}>();
  /** Parts of edits that were made here: when they come back from below, they are known already. */
  readonly #ownParts = new WeakSet<Transaction>();

  /** True while the module learns, false while it is used; some modules behave differently in the two. */
  get training(): boolean {
    return this.#training;
  }

  /** Puts this module and all below it into training mode. */
  train(): void {
    this.#setMode(true);
  }

  /** Puts this module and all below it into evaluation mode. */
  eval(): void {
    this.#setMode(false);
  }

  /** The modules directly below this one, by name. */
  get modules(): ReadonlyMap<string, Module> {
    return new Map([...this.#modules].map(([name, {module}]) => [name, module]));
  }

  /** The parameters this module owns itself, by name. */
  get ownParameters(): ReadonlyMap<string, Parameter> {
    return this.#parameters;
  }

  /** What the module holds beside parameters and modules, by name: plain data, which no training changes. */
  get userData(): ReadonlyMap<string, string> {
    return noData;
  }

  /** Every parameter of the tree with its full name (`p1`, `a.p2`, `b.c.p3`): a module's own first, then module by module. */
  namedParameters(): [name: string, parameter: Parameter][] {
    const named: [string, Parameter][] = [...this.#parameters];
    for (const [name, {module}] of this.#modules) {
      for (const [inner, parameter] of module.namedParameters())
        named.push([`${name}.${inner}`, parameter]);
    }
    return named;
  }

  /** The parameter of that full name, if there is one. */
  parameter(name: string): Parameter | undefined {
    const own = this.#parameters.get(name);
    if (own) return own;
    const [module, inner] = this.#below(name);
    return module?.parameter(inner);
  }

  /** The present values by full name. */
  get values(): Record<string, number> {
    return Object.fromEntries(this.namedParameters().map(([name, {value}]) => [name, value]));
  }

  /**
   * Sets parameters by full name, all of them or none. Returns whether anything changed.
   *
   * @throws {RangeError} if a name is unknown or a value is not a finite number
   */
  set(values: Readonly<Record<string, number>>, options: EditOptions = {}): boolean {
    const changes: Change[] = [];
    for (const [name, value] of Object.entries(values)) {
      const parameter = this.parameter(name);
      if (!parameter) throw new RangeError(this.#unknown(name));
      if (typeof value !== 'number' || !Number.isFinite(value))
        throw new RangeError(`${name} must be a finite number, not ${String(value)}.`);
      if (value !== parameter.value) changes.push({name, value, previous: parameter.value});
    }
    const edit = transaction(changes, options);
    if (changes.length === 0 || !this.allows(edit)) return false;
    this.#apply(edit);
    this.#announce(edit);
    return true;
  }

  /** Sets every parameter back to its initial value. Returns whether anything changed. */
  reset(options: EditOptions = {}): boolean {
    const initial = this.namedParameters().map(([name, parameter]) => [name, parameter.initial]);
    return this.set(Object.fromEntries(initial) as Record<string, number>, options);
  }

  /** Puts a part into the tree under a name without a dot; a part of the same name is replaced. Returns the part. */
  protected register<Part extends Parameter | Module>(name: string, part: Part): Part {
    this.unregister(name);
    if (part instanceof Parameter) this.#parameters.set(name, part);
    else this.#adopt(name, part);
    return part;
  }

  /** Takes the part of that name out of the tree, if there is one. */
  protected unregister(name: string): void {
    this.#parameters.delete(name);
    this.#modules.get(name)?.release();
    this.#modules.delete(name);
  }

  /** An edit must please the guards of every module it reaches. */
  protected override allows(edit: Transaction): boolean {
    return (
      super.allows(edit) &&
      this.#byModule(edit).every(([module, part]) => module === this || module.allows(part))
    );
  }

  /** Makes an edit in the whole tree before anyone hears of it, so that nobody sees one half of it. */
  #apply(edit: Transaction): void {
    for (const [module, part] of this.#byModule(edit)) {
      if (module !== this) module.#apply(part);
      else
        for (const {name, value} of part.changes)
          this.#parameters.get(name)!.assign(value as number);
    }
    this.touch();
  }

  /** Tells the modules below of their parts of an edit, and then the subscribers of this one of all of it, once. */
  #announce(edit: Transaction): void {
    for (const [module, part] of this.#byModule(edit)) {
      if (module === this) continue;
      this.#ownParts.add(part);
      module.#announce(part);
    }
    this.tell(edit);
  }

  /** Splits an edit into that of the own parameters and those of the modules below, under the names they know. */
  #byModule(edit: Transaction): [module: Module, part: Transaction][] {
    const parts = new Map<Module, Change[]>();
    for (const change of edit.changes) {
      const own = this.#parameters.has(change.name);
      const [module, name] = own ? [this, change.name] : this.#below(change.name);
      if (!module) continue;
      parts.set(module, [...(parts.get(module) ?? []), {...change, name}]);
    }
    return [...parts].map(([module, changes]) => [module, {...edit, changes}]);
  }

  #adopt(name: string, module: Module): void {
    const release = module.subscribe(edit => {
      if (this.#ownParts.has(edit)) return;
      const changes = edit.changes.map(change => ({...change, name: `${name}.${change.name}`}));
      if (changes.length > 0) this.touch();
      this.tell({...edit, changes});
    });
    this.#modules.set(name, {module, release});
  }

  /** The module that a full name leads into, and the rest of the name. */
  #below(name: string): [module: Module | undefined, inner: string] {
    for (const [prefix, {module}] of this.#modules) {
      if (name.startsWith(`${prefix}.`)) return [module, name.slice(prefix.length + 1)];
    }
    return [undefined, name];
  }

  #setMode(training: boolean): void {
    this.#training = training;
    for (const {module} of this.#modules.values()) module.#setMode(training);
  }

  #unknown(name: string): string {
    const known = this.namedParameters().map(([known]) => known);
    return `There is no parameter “${name}”; the parameters are ${known.join(', ') || 'none'}.`;
  }
}
