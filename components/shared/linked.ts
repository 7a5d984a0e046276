import type {PropertyDeclaration, ReactiveElement} from 'lit';
import type {Dataset} from '../../src/data/dataset.js';
import type {Model} from '../../src/module/model.js';
import type {Module} from '../../src/module/module.js';
import type {Source, SourceKind} from '../../src/source.js';
import {SourceLink} from './source-link.js';
import type {LinkHost, Reference} from './source-link.js';

interface Handles {
  dataset: Dataset;
  model: Model;
  module: Module;
  parameter: Source;
  trainer: Source;
}

const links = new WeakMap<object, Map<string, SourceLink>>();

/** What is unusual about a link. */
export interface LinkOptions {
  /** Which of the sources in scope is meant when nothing is given: 1 for the second. */
  readonly rank?: number;
  /** The attribute, where the platform has another use for a property of that name. */
  readonly attribute?: string;
}

/**
 * A public property that leads to a source: it takes a handle, an element or an id, is an attribute of the same name,
 * and when nothing is given it means the nearest source of its kind.
 *
 *     @linked('model') model!: Reference;
 */
export function linked(kind: SourceKind, {rank, attribute}: LinkOptions = {}) {
  return (prototype: object, name: string): void => {
    const constructor = prototype.constructor as typeof ReactiveElement;
    const options: PropertyDeclaration = {
      attribute: attribute ?? name,
      noAccessor: true,
      converter: {fromAttribute: value => value},
    };
    constructor.createProperty(name, options);
    constructor.addInitializer(element => {
      const own = links.get(element) ?? new Map<string, SourceLink>();
      links.set(
        element,
        own.set(
          name,
          new SourceLink(element as ReactiveElement & LinkHost, attribute ?? name, kind, rank),
        ),
      );
    });
    Object.defineProperty(prototype, name, {
      configurable: true,
      enumerable: true,
      get(this: object): Reference {
        return linkOf(this, name).reference;
      },
      set(this: object, reference: Reference | undefined) {
        if (reference !== '[object Object]') linkOf(this, name).reference = reference || null;
      },
    });
  };
}

function linkOf(element: object, name: string): SourceLink {
  return links.get(element)!.get(name)!;
}

/** The handle that a linked property of that kind has led to, if any. */
export function linkedHandle<Kind extends SourceKind>(
  element: object,
  name: string,
  _kind: Kind,
): Handles[Kind] | undefined {
  return linkOf(element, name).handle as Handles[Kind] | undefined;
}

/** Whether a linked property leads nowhere although something was given: the problem says so, and no note is needed. */
export const linkFails = (element: object, name: string): boolean =>
  linkOf(element, name).note !== undefined;
