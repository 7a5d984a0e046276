import type {Model} from '../../src/module/model.js';
import {ModuleElement} from './module-element.js';

/** The base of the elements that hold a model. */
export abstract class ModelElement<Handle extends Model = Model> extends ModuleElement<Handle> {
  /** The score m(x) at one point. */
  forward(x1: number, x2: number): number {
    return this.handle.forward(x1, x2);
  }
}
