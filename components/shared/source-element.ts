import {css} from 'lit';
import type {LitElement, PropertyValues} from 'lit';
import type {Change, Source} from '../../src/source.js';
import {ChangeAnnouncer} from './change-announcer.js';
import {sourceContext} from './context.js';
import type {ContextEvent} from './context.js';
import {MlElement} from './ml-element.js';
import {problemStyles, renderProblems} from './problems.js';
import {ScopeConsumer} from './scope-consumer.js';

/** Fired at a source element itself, not bubbling, when it has left the page: who found it by its id lets go. */
export const sourceLeft = 'ml-source-left';

/**
 * The base of the elements that hold state: invisible unless they have a problem to show. Each makes one handle and keeps
 * it for life; it enters the nearest scope, answers who asks for it by id, and turns the handle's changes into events.
 */
export abstract class SourceElement<Handle extends Source = Source> extends MlElement {
  static override styles = [
    problemStyles,
    css`
      :host(:not(:state(problem))) {
        display: none;
      }
    `,
  ];

  /** The state itself, the same object for the life of the element. Give it to the property of a view. */
  abstract readonly handle: Handle;

  readonly #scope = new ScopeConsumer(this, (now, before) => {
    before?.leave(this);
    now?.enter({element: this, handle: this.handle});
  });
  readonly #announcer = new ChangeAnnouncer(this, names => this.#reflect(names));

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'id'];
  }

  constructor() {
    super();
    this.addEventListener('context-request', this.#answer);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.tellScope();
    this.#announcePresence();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    queueMicrotask(() => {
      if (!this.isConnected) this.#announceLeave();
    });
  }

  /** The platform calls this in place of the two above when `moveBefore` moves the element. */
  connectedMoveCallback(): void {
    this.#scope.hostConnected();
    this.tellScope();
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    if (name !== 'id' || old === value || !this.isConnected) return;
    this.#announceLeave();
    this.#announcePresence();
  }

  /** From the first update on, the attributes have been read, and what changes is a change. */
  protected override firstUpdated(changed: PropertyValues): void {
    super.firstUpdated(changed);
    this.#announcer.follow(this.handle, change => this.plainChange(change));
  }

  /** A change as plain data for the detail of an event. */
  protected plainChange(change: Change): Change {
    return change;
  }

  /** Lets the scope around look at the element again: it is called otherwise than before, or stands elsewhere. */
  protected tellScope(): void {
    this.#scope.scope?.renamed();
  }

  protected override render(): unknown {
    return renderProblems(this.problems);
  }

  #reflect(names: Iterable<string>): void {
    const {elementProperties} = this.constructor as typeof LitElement;
    for (const name of names) if (elementProperties.has(name)) this.requestUpdate(name, undefined);
  }

  readonly #answer = (event: Event): void => {
    const request = event as ContextEvent<typeof sourceContext>;
    if (request.context !== sourceContext || event.composedPath()[0] !== this) return;
    event.stopPropagation();
    request.callback(this.handle);
  };

  #announcePresence(): void {
    const event = new Event('context-provider', {bubbles: true, composed: true});
    this.dispatchEvent(Object.assign(event, {context: sourceContext, contextTarget: this}));
  }

  #announceLeave(): void {
    this.dispatchEvent(new Event(sourceLeft));
  }
}
