import {ContextProvider} from '@lit/context';
import type {ReactiveControllerHost} from 'lit';
import {serves} from '../../src/source.js';
import type {Source, SourceKind} from '../../src/source.js';
import {scopeContext} from './context.js';
import {ScopeConsumer} from './scope-consumer.js';

/** An element that makes a source, and the handle of that source. */
export interface Member {
  readonly element: Element;
  readonly handle: Source;
}

/**
 * What an element lets the views inside it share: the sources it contains, and behind them those of the scope around it.
 * Sources enter by themselves; a view asks for the first of a kind in the order of the document.
 */
export class Scope {
  readonly #members: Member[] = [];
  readonly #listeners = new Set<() => void>();
  readonly #outer: ScopeConsumer;
  #leaveOuter: (() => void) | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#outer = new ScopeConsumer(host, outer => {
      this.#leaveOuter?.();
      this.#leaveOuter = outer?.subscribe(this.#changed);
      this.#changed();
    });
    new ContextProvider(host, {context: scopeContext, initialValue: this});
  }

  /** The sources of a kind that this scope itself contains, in the order of the document. */
  own(kind: SourceKind): Member[] {
    return this.#members.filter(({handle}) => serves(handle.kind, kind)).sort(inDocumentOrder);
  }

  /** The first source of a kind, or that of another rank from 0 on, in this scope; in those around where it has none. */
  find(kind: SourceKind, rank = 0): Member | undefined {
    const own = this.own(kind);
    return own.length > 0 ? own[rank] : this.around(kind, rank);
  }

  /** The source of a kind and rank in the scopes around this one. */
  around(kind: SourceKind, rank = 0): Member | undefined {
    return this.#outer.scope?.find(kind, rank);
  }

  /** Looks again for the scope around, after a move that the platform reports as such. */
  moved(): void {
    this.#outer.hostConnected();
  }

  /** Tells of a source of this scope whose name has changed. */
  renamed(): void {
    this.#changed();
  }

  enter(member: Member): void {
    this.#members.push(member);
    this.#changed();
  }

  leave(element: Element): void {
    const index = this.#members.findIndex(member => member.element === element);
    if (index < 0) return;
    this.#members.splice(index, 1);
    this.#changed();
  }

  /** Calls `listener` whenever an answer of this scope may have changed; returns the function that ends it. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  readonly #changed = (): void => {
    for (const listener of [...this.#listeners]) listener();
  };
}

function inDocumentOrder(a: Member, b: Member): number {
  const follows = a.element.compareDocumentPosition(b.element) & Node.DOCUMENT_POSITION_FOLLOWING;
  return follows ? -1 : 1;
}
