import {Aspect} from '../derived.js';
import type {Model} from './model.js';

const aspects = new WeakMap<Model, Map<string, Aspect>>();

/**
 * All of a model but the values of one parameter or several. What is derived from it, such as the loss over that
 * parameter, stays while only these move.
 */
export function allBut(model: Model, ...names: readonly string[]): Aspect {
  const known = aspects.get(model) ?? new Map<string, Aspect>();
  aspects.set(model, known);
  const key = names.join(' ');
  let aspect = known.get(key);
  if (!aspect) {
    const others = () => model.namedParameters().filter(([other]) => !names.includes(other));
    aspect = new Aspect(model, () => [model.output, ...others().map(([, {value}]) => value)]);
    known.set(key, aspect);
  }
  return aspect;
}
