import {ContextEvent, ContextRoot, createContext} from '@lit/context';
import type {Context} from '@lit/context';
import type {Source} from '../../src/source.js';
import type {Scope} from './scope.js';

/** Asks for the nearest scope. The keys are registered symbols, so that two copies of the script understand each other. */
export const scopeContext = createContext<Scope>(Symbol.for('mini-ml/scope'));

/** Asks one source element for its own handle. */
export const sourceContext = createContext<Source>(Symbol.for('mini-ml/source'));

/** Remembers requests that came before their provider, and repeats them once it is there. One serves all copies. */
const rootKey = Symbol.for('mini-ml/context-root');

if (typeof document !== 'undefined') {
  const root = document.documentElement as HTMLElement & {[rootKey]?: ContextRoot};
  if (!root[rootKey]) (root[rootKey] = new ContextRoot()).attach(root);
}

export {ContextEvent};
export type {Context};
