import type {ReactiveController} from 'lit';
import {serves} from '../../src/source.js';
import type {Source, SourceKind, Transaction} from '../../src/source.js';
import {findById, handleOf, onSourceArrival} from './id-lookup.js';
import {sourceLeft} from './source-element.js';
import type {Scope} from './scope.js';

/** What the author of a page may give for a source: its id, its element or its handle. */
export type Reference = string | Element | Source | null;

/** What an element must offer to have links. */
export interface LinkHost extends HTMLElement {
  addController(controller: ReactiveController): void;
  removeController(controller: ReactiveController): void;
  /** The scope of the element's own children, and behind it those around. */
  readonly scope: Scope;
  /** Called when a link has come to another source, or to none. */
  linkChanged(link: SourceLink): void;
  /** Called after every change of a linked source. */
  sourceChanged(link: SourceLink, transaction: Transaction): void;
}

/**
 * The link of a view to one source. First match wins: the reference given (a handle, an element, an id), the first such
 * source among the view's own children, the nearest scope around.
 */
export class SourceLink implements ReactiveController {
  #reference: Reference = null;
  #handle: Source | undefined;
  #note: string | undefined;
  readonly #watching: (() => void)[] = [];
  #unsubscribe: (() => void) | undefined;

  constructor(
    private readonly host: LinkHost,
    /** The name of the property. */
    readonly name: string,
    readonly kind: SourceKind,
    /** Which of the sources in scope it means when nothing is given, from 0 on. */
    private readonly rank = 0,
  ) {
    host.addController(this);
  }

  get reference(): Reference {
    return this.#reference;
  }

  set reference(reference: Reference) {
    this.#reference = reference;
    if (this.host.isConnected) this.#resolve();
  }

  get handle(): Source | undefined {
    return this.#handle;
  }

  /** A sentence that says what is wrong with the reference given, if it leads nowhere. */
  get note(): string | undefined {
    return this.#note;
  }

  hostConnected(): void {
    this.#resolve();
  }

  hostDisconnected(): void {
    queueMicrotask(() => {
      if (this.host.isConnected) return;
      this.#stopWatching();
      this.#hold(undefined, undefined);
    });
  }

  /** Takes the link off its host. */
  end(): void {
    this.host.removeController(this);
    this.#stopWatching();
    this.#unsubscribe?.();
  }

  readonly #resolve = (): void => {
    this.#stopWatching();
    const reference = this.#reference;
    if (reference === null) this.#followScope();
    else if (typeof reference === 'string') this.#followId(reference.replace(/^#/, ''));
    else if (isElement(reference)) this.#followElement(reference, `<${reference.localName}>`);
    else this.#holdIfFit(reference, 'The handle given');
  };

  #followScope(): void {
    this.#watching.push(this.host.scope.subscribe(this.#resolve));
    this.#hold(this.host.scope.find(this.kind, this.rank)?.handle, undefined);
  }

  #followId(id: string): void {
    const element = findById(this.host, id);
    if (element) this.#followElement(element, `The element with the id “${id}”`);
    else {
      this.#watching.push(onSourceArrival(this.#resolve));
      const reading = document.readyState === 'loading';
      if (reading) this.#watch(document, 'DOMContentLoaded');
      this.#hold(undefined, reading ? undefined : `There is no element with the id “${id}”.`);
    }
  }

  #followElement(element: Element, name: string): void {
    if (typeof this.#reference === 'string') this.#watch(element, sourceLeft);
    const handle = handleOf(this.host, element);
    if (handle) this.#holdIfFit(handle, name);
    else {
      this.#watching.push(onSourceArrival(this.#resolve));
      const late = element.matches(':not(:defined)');
      this.#hold(undefined, late ? undefined : `${name} is not a ${this.kind}.`);
    }
  }

  #holdIfFit(handle: Source, name: string): void {
    if (serves(handle.kind, this.kind)) this.#hold(handle, undefined);
    else
      this.#hold(
        undefined,
        `${name} is not a ${this.kind}${handle.kind ? ` but a ${handle.kind}` : ''}.`,
      );
  }

  #hold(handle: Source | undefined, note: string | undefined): void {
    if (handle === this.#handle && note === this.#note) return;
    if (handle !== this.#handle) {
      this.#unsubscribe?.();
      this.#unsubscribe = handle?.subscribe(edit => this.host.sourceChanged(this, edit));
    }
    this.#handle = handle;
    this.#note = note;
    this.host.linkChanged(this);
  }

  #watch(target: EventTarget, type: string): void {
    target.addEventListener(type, this.#resolve);
    this.#watching.push(() => target.removeEventListener(type, this.#resolve));
  }

  #stopWatching(): void {
    for (const stop of this.#watching.splice(0)) stop();
  }
}

/** Elements of other frames and documents count as well, so no `instanceof`. */
const isElement = (reference: Element | Source): reference is Element => 'localName' in reference;
