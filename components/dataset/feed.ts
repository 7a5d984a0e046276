import {isServer} from 'lit';
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {DataError} from '../../src/data/data-error.js';
import type {Points} from '../../src/data/points.js';
import {LoadError} from '../shared/load.js';
import {inputOf, MissingElement, stopFollowing} from './input.js';
import type {Input, InputHost, Watches} from './input.js';
import {messages} from './messages.js';
import {ContentWatch, IdWatch} from './markup-watch.js';

/** What the feed needs of its element. */
export interface FeedHost extends ReactiveControllerHost, InputHost {
  /** Takes points that came later, from a file. */
  takePoints(points: Points): void;
  /** Notes what is wrong with an input, or that nothing is. */
  noteFault(fault: Fault | undefined): void;
  noteLoading(loading: boolean): void;
}

/** What is wrong with an input. */
export interface Fault {
  readonly code: string;
  readonly message: string;
  readonly attribute: Input['attribute'];
}

/**
 * Brings points from where the attributes and children of a dataset say. It reads again only after one of these has
 * changed; of files that load at the same time only the one asked for last counts, and the others are aborted.
 */
export class Feed implements ReactiveController {
  #stale = true;
  #key: readonly unknown[] = [];
  #loading: AbortController | undefined;
  readonly #watches: Watches | undefined;

  constructor(private readonly host: FeedHost) {
    host.addController(this);
    if (isServer) return;
    this.#watches = {
      children: new ContentWatch(this.changed),
      named: new ContentWatch(this.changed),
      ids: new IdWatch(host, this.changed),
    };
    this.#watches.children.watch(host);
  }

  hostConnected(): void {
    this.changed();
    const {ownerDocument} = this.host;
    if (ownerDocument.readyState === 'loading')
      ownerDocument.addEventListener('DOMContentLoaded', this.changed, {once: true});
  }

  hostDisconnected(): void {
    queueMicrotask(() => {
      if (this.host.isConnected) return;
      stopFollowing(this.#watches);
      if (this.#loading) this.forget();
    });
  }

  /** What the points depend on may have changed: looks again with the next update, or sooner if somebody asks. */
  readonly changed = (): void => {
    this.#stale = true;
    this.host.requestUpdate();
  };

  /** Reads again even if nothing has changed. Returns a function that takes this back. */
  forget(): () => void {
    const key = this.#key;
    this.#key = [];
    this.#endLoading();
    this.#stale = true;
    return () => (this.#key = key);
  }

  /** New points, if what they depend on has changed and they can be had at once. */
  read(): Points | undefined {
    const {children, named, ids} = this.#watches ?? {};
    for (const watch of [children, named, ids]) watch?.flush();
    if (!this.#stale) return undefined;
    this.#stale = false;
    const input = inputOf(this.host, this.#watches);
    if (!input || isSame(input.key, this.#key)) return undefined;
    this.#key = input.key;
    this.#endLoading();
    this.host.noteFault(undefined);
    return this.#read(input);
  }

  #read(input: Input): Points | undefined {
    const loading = new AbortController();
    try {
      const result = input.read(loading.signal);
      if (!(result instanceof Promise)) return result;
      void this.#await(input, result, loading);
    } catch (error) {
      this.host.noteFault(faultOf(error, input));
    }
    return undefined;
  }

  async #await(input: Input, result: Promise<Points>, loading: AbortController): Promise<void> {
    this.#loading = loading;
    this.host.noteLoading(true);
    try {
      const points = await result;
      if (this.#loading === loading) this.host.takePoints(points);
    } catch (error) {
      if (this.#loading === loading) this.host.noteFault(faultOf(error, input));
    } finally {
      if (this.#loading === loading) this.#endLoading();
    }
  }

  #endLoading(): void {
    this.#loading?.abort();
    this.#loading = undefined;
    this.host.noteLoading(false);
  }
}

function isSame(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((value, i) => Object.is(value, b[i]));
}

/** Any other error is one of ours, and goes on. */
function faultOf(error: unknown, {attribute}: Input): Fault {
  if (error instanceof LoadError) return {code: error.code, message: error.message, attribute};
  if (error instanceof MissingElement)
    return {code: 'missing-reference', message: error.message, attribute};
  if (!(error instanceof DataError)) throw error;
  const code = attribute === 'name' ? 'bad-value' : 'bad-data';
  const hint = error.code === 'missing-cell' ? ` ${messages.skipMissing}` : '';
  return {code, message: error.message + hint, attribute};
}
