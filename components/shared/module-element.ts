import type {PropertyValues} from 'lit';
import type {Module} from '../../src/module/module.js';
import {text} from './setting-types.js';
import {setting} from './setting.js';
import {SourceElement} from './source-element.js';

/** The base of the elements that hold a module, which may be a model: its parameters as one value, by name. */
export abstract class ModuleElement<Handle extends Module = Module> extends SourceElement<Handle> {
  /** What a product, a network or a module around calls this one; by default by its place: m1, m2, … */
  @setting(text, '') name!: string;

  /** The present parameters by name, such as `{w1: 1, w2: 1, b: 0}`. Takes some or all of them. */
  get value(): Record<string, number> {
    return this.handle.values;
  }

  set value(values: Record<string, number>) {
    this.set(values);
  }

  /** The same as `value`. */
  get parameters(): Record<string, number> {
    return this.handle.values;
  }

  /** Sets parameters by name, all or none; a name or a value that does not fit is reported. */
  set(values: Readonly<Record<string, number>>): void {
    try {
      this.handle.set(values);
      this.report('set', undefined);
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      this.report('set', error.message);
    }
  }

  /** Goes back to the parameters the page was written with. */
  reset(): void {
    this.handle.reset();
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.has('name')) this.tellScope();
  }

  protected override firstUpdated(changed: PropertyValues): void {
    this.keepInitial();
    super.firstUpdated(changed);
  }

  /** Makes the parameters that the page was written with those that a reset goes back to. */
  protected keepInitial(): void {
    for (const [, parameter] of this.handle.namedParameters()) parameter.keepAsInitial();
  }
}
