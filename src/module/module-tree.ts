import {Module} from './module.js';
import type {Parameter} from './parameter.js';

/** What a module can hold under a name: a parameter, a module, or plain data. */
export type Part = Parameter | Module | string;

/** A module whose parts are given from outside, such as by the elements inside an `<ml-module>`. */
export class ModuleTree extends Module {
  #parts: ReadonlyMap<string, Part> = new Map();
  #data: ReadonlyMap<string, string> = new Map();

  constructor(parts: ReadonlyMap<string, Part> = new Map()) {
    super();
    this.#take(parts);
  }

  override get userData(): ReadonlyMap<string, string> {
    return this.#data;
  }

  /** Holds these parts from now on, under names without a dot. Returns whether anything changed. */
  setParts(parts: ReadonlyMap<string, Part>): boolean {
    const [before, now] = [[...this.#parts], [...parts]];
    const same = now.every(([name, part], k) => before[k]?.[0] === name && before[k][1] === part);
    if (same && now.length === before.length) return false;
    const change = {name: 'parts', value: [...parts.keys()], previous: [...this.#parts.keys()]};
    return this.commit([change], {}, () => this.#take(parts));
  }

  #take(parts: ReadonlyMap<string, Part>): void {
    for (const name of this.#parts.keys()) this.unregister(name);
    const data = new Map<string, string>();
    for (const [name, part] of parts) {
      if (typeof part === 'string') data.set(name, part);
      else this.register(name, part);
    }
    this.#parts = new Map(parts);
    this.#data = data;
  }
}
