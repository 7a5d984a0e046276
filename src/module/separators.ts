import type {Line} from '../geometry/types.js';
import type {Model} from './model.js';

/** A straight line of a model that a hand can move: that of a linear model, or of one factor of a product. */
export interface Separator {
  /** The factor's name, such as `m1` or `m1.m2`; empty for the model itself. */
  readonly name: string;
  readonly line: Line;
  /** Whether its bias, and both its weights, may be changed: a fixed parameter may not. */
  readonly shifts: boolean;
  readonly turns: boolean;
}

/** The full name of a parameter of a separator, such as `m1.b`. */
export const parameterName = (name: string, parameter: keyof Line): string =>
  name === '' ? parameter : `${name}.${parameter}`;

/**
 * The separators of a model: one for a linear model, one for each linear factor of a product, none for any other. Models
 * are known by what they offer, not by their class, since they may come from another copy of the library.
 */
export function separatorsOf(model: Model, name = ''): Separator[] {
  const [w1, w2, b] = [model.parameter('w1'), model.parameter('w2'), model.parameter('b')];
  const {line} = model;
  if (line && w1 && w2 && b) {
    return [{name, line, shifts: !b.fixed, turns: !w1.fixed && !w2.fixed && !b.fixed}];
  }
  if (!('factors' in model)) return [];
  return [...model.modules].flatMap(([inner, factor]) =>
    separatorsOf(factor as Model, name === '' ? inner : `${name}.${inner}`),
  );
}
