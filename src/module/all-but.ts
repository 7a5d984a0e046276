import {Aspect} from '../derived.js';
import type {Model} from './model.js';

const aspects = new WeakMap<Model, Map<string, Aspect>>();

/**
 * All of a model but the value of one parameter. What is derived from it, such as the loss over that parameter, stays
 * while only that parameter moves.
 */
export function allBut(model: Model, name: string): Aspect {
  const known = aspects.get(model) ?? new Map<string, Aspect>();
  aspects.set(model, known);
  let aspect = known.get(name);
  if (!aspect) {
    const others = () => model.namedParameters().filter(([other]) => other !== name);
    aspect = new Aspect(model, () => [model.output, ...others().map(([, {value}]) => value)]);
    known.set(name, aspect);
  }
  return aspect;
}
