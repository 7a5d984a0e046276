import type {PropertyDeclaration} from 'lit';
import {SettingError} from './setting-types.js';
import type {SettingType} from './setting-types.js';

/** What a class must offer to have settings. */
interface Configurable {
  requestUpdate(name?: PropertyKey, oldValue?: unknown, options?: PropertyDeclaration): void;
  /** Called with a value that a setting did not take; `message` says what was expected. */
  rejectSetting(name: string, value: unknown, message: string): void;
  /** Called when a setting has taken a value. */
  acceptSetting(name: string): void;
}

/** Where a setting's value is kept, if not in the element itself. */
export interface SettingStore<Element, T> {
  get(element: Element): T;
  set(element: Element, value: T): void;
}

/** Hosts that set a property before the element is defined leave this text behind; it never means anything. */
export const leftover = '[object Object]';

/**
 * A public property that is an attribute of the same name. It takes the string form and the real form of its value,
 * reflects it, goes back to `initial` when the attribute goes, and keeps its last good value when given a bad one.
 *
 *     @setting(number({min: 0}), 50) n!: number;
 */
export function setting<T, Element = never>(
  type: SettingType<T>,
  initial: T,
  store?: SettingStore<Element, T>,
) {
  return (prototype: object, name: string): void => {
    const values = new WeakMap<object, T>();
    const constructor = prototype.constructor as unknown as {
      createProperty(name: PropertyKey, options: PropertyDeclaration): void;
    };
    const options: PropertyDeclaration = {
      attribute: name,
      reflect: true,
      noAccessor: true,
      converter: {
        fromAttribute: value => value,
        toAttribute: value => type.format(value as T),
      },
    };
    constructor.createProperty(name, options);
    Object.defineProperty(prototype, name, {
      configurable: true,
      enumerable: true,
      get(this: object): T {
        if (store) return store.get(this as Element);
        return values.has(this) ? values.get(this)! : initial;
      },
      set(this: Configurable & Record<string, T>, value: unknown) {
        if (value === leftover) return;
        const previous = this[name]!;
        let next: T;
        try {
          next = value === null || value === undefined ? initial : type.parse(value);
        } catch (error) {
          if (!(error instanceof SettingError)) throw error;
          this.rejectSetting(name, value, error.message);
          return;
        }
        this.acceptSetting(name);
        if (store) store.set(this as unknown as Element, next);
        else values.set(this, next);
        this.requestUpdate(name, previous, options);
      },
    });
  };
}
