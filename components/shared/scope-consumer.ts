import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {ContextEvent, scopeContext} from './context.js';
import type {Scope} from './scope.js';

/**
 * Keeps an element in touch with the nearest scope around it: now, when a nearer one wakes up later, and after a move.
 * Leaving is noticed one microtask late, so that an element that is only moved is not torn down.
 */
export class ScopeConsumer implements ReactiveController {
  #scope: Scope | undefined;
  #unsubscribe: (() => void) | undefined;
  #answered = false;

  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    private readonly changed: (now: Scope | undefined, before: Scope | undefined) => void,
  ) {
    host.addController(this);
  }

  get scope(): Scope | undefined {
    return this.#scope;
  }

  hostConnected(): void {
    this.#answered = false;
    this.host.dispatchEvent(new ContextEvent(scopeContext, this.host, this.#take, true));
    if (!this.#answered) this.#release();
  }

  hostDisconnected(): void {
    queueMicrotask(() => {
      if (!this.host.isConnected) this.#release();
    });
  }

  /** The page's context root holds this function weakly, so it lives as a field. */
  readonly #take = (scope: Scope, unsubscribe?: () => void): void => {
    this.#answered = true;
    if (unsubscribe !== this.#unsubscribe) this.#unsubscribe?.();
    this.#unsubscribe = unsubscribe;
    this.#set(scope);
  };

  #release(): void {
    this.#unsubscribe?.();
    this.#unsubscribe = undefined;
    this.#set(undefined);
  }

  #set(scope: Scope | undefined): void {
    if (scope === this.#scope) return;
    const before = this.#scope;
    this.#scope = scope;
    this.changed(scope, before);
  }
}
