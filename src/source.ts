import {signal} from './reactive.js';
import type {ReadonlySignal} from './reactive.js';

/** What a source can be: the kinds that views, and sources made of others, ask for. */
export type SourceKind = 'dataset' | 'module' | 'model' | 'parameter' | 'trainer';

/** Whether a source of one kind serves where another is asked for: every model is a module as well. */
export const serves = (kind: SourceKind, asked: SourceKind): boolean =>
  kind === asked || (kind === 'model' && asked === 'module');

/** Who caused a change: a reader's hand, a program (or an attribute), or a training run. */
export type Origin = 'user' | 'program' | 'training';

/** One named value that has changed, or is about to. */
export interface Change {
  readonly name: string;
  readonly value: unknown;
  readonly previous: unknown;
}

/** How a change is made. */
export interface EditOptions {
  /** Who makes it. Edits of the user can be vetoed by a guard. Default `program`. */
  readonly origin?: Origin;
  /** The tag name of the view that the edit came from, if any. */
  readonly view?: string;
  /** False while a drag goes on; true (the default) once the value stands. */
  readonly settled?: boolean;
}

/** One or more changes made together, as subscribers hear of them. */
export interface Transaction extends Required<Omit<EditOptions, 'view'>> {
  readonly changes: readonly Change[];
  readonly view: string | undefined;
}

/** What may be asked of a source made by another copy of the library. */
export interface Subscribable {
  /** Calls `listener` after every change; returns the function that ends it. */
  subscribe(listener: (transaction: Transaction) => void): () => void;
}

/** Looks at an edit before it is made; returns false to refuse it. */
export type Guard = (transaction: Transaction) => boolean;

/**
 * A handle of shared state: a dataset, a model, a trainer. It lives as long as the element that made it, and views hold it.
 *
 * Subclasses change their state inside `commit` only, so that guards are asked, the version grows and subscribers hear.
 */
export abstract class Source implements Subscribable {
  abstract readonly kind: SourceKind;
  /** The version of the event protocol that this copy of the library speaks. */
  readonly protocol = 1;
  readonly #version = signal(0);
  readonly #listeners = new Set<(transaction: Transaction) => void>();
  readonly #guards = new Set<Guard>();

  /** Grows by one with every change. Reading it inside a computed value makes that value depend on this source. */
  get version(): ReadonlySignal<number> {
    return this.#version;
  }

  /** Calls `listener` after every change, and when a drag settles; returns the function that ends it. */
  subscribe(listener: (transaction: Transaction) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Lets `guard` look at every edit of the user before it is made; returns the function that ends it. */
  addGuard(guard: Guard): () => void {
    this.#guards.add(guard);
    return () => this.#guards.delete(guard);
  }

  /** Tells subscribers that a drag has ended and the present state stands. */
  settle(options: EditOptions = {}): void {
    this.tell(transaction([], {...options, settled: true}));
  }

  /** Asks the guards, applies the edit, and tells of it. Returns whether the edit was made. */
  protected commit(changes: readonly Change[], options: EditOptions, apply: () => void): boolean {
    const edit = transaction(changes, options);
    if (changes.length === 0 || !this.allows(edit)) return false;
    apply();
    this.touch();
    this.tell(edit);
    return true;
  }

  /** Whether the guards let an edit pass. Only edits of the user are shown to them. */
  protected allows(edit: Transaction): boolean {
    return edit.origin !== 'user' || [...this.#guards].every(guard => guard(edit));
  }

  /** Marks the state as changed, so that values derived from it are worked out anew. Comes before `tell`. */
  protected touch(): void {
    this.#version.value++;
  }

  /** Lets all subscribers hear of an edit that has been made. */
  protected tell(edit: Transaction): void {
    for (const listener of [...this.#listeners]) listener(edit);
  }
}

/** The full form of an edit, with what its options leave out. */
export function transaction(changes: readonly Change[], options: EditOptions): Transaction {
  const {origin = 'program', view, settled = true} = options;
  return {changes, origin, view, settled};
}
