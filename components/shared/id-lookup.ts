import type {Source} from '../../src/source.js';
import {ContextEvent, sourceContext} from './context.js';

/** Finds the element of that id in the tree of `from`, or else in the trees around it: root, host, root, and so on. */
export function findById(from: Element, id: string): Element | undefined {
  let node: Node = from;
  while (true) {
    const root = node.getRootNode();
    const scope = root as Partial<NonElementParentNode>;
    const element = scope.getElementById?.(id) ?? undefined;
    if (element || !(root instanceof ShadowRoot)) return element;
    node = root.host;
  }
}

/** Asks an element for its handle. The request is for once: a lasting one could be taken over by a provider between. */
export function handleOf(asker: Element, element: Element): Source | undefined {
  let handle: Source | undefined;
  const take = (source: Source): void => void (handle = source);
  element.dispatchEvent(new ContextEvent(sourceContext, asker, take));
  return handle;
}

type Listener = () => void;
const waiting = new Set<Listener>();

/** Calls `listener` whenever a source has come to the page; returns the function that ends it. */
export function onSourceArrival(listener: Listener): () => void {
  if (waiting.size === 0) document.addEventListener('context-provider', wake);
  waiting.add(listener);
  return () => {
    waiting.delete(listener);
    if (waiting.size === 0) document.removeEventListener('context-provider', wake);
  };
}

function wake(event: Event): void {
  if ((event as Event & {context?: unknown}).context !== sourceContext) return;
  for (const listener of [...waiting]) listener();
}
