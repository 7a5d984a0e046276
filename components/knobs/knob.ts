import type {Module} from '../../src/module/module.js';
import type {Parameter} from '../../src/module/parameter.js';
import {decimalsOf, roundToStep} from '../../src/geometry/readable.js';
import type {Interval} from '../../src/geometry/types.js';

/** One parameter with the range and the step of its knob. */
export interface Knob {
  /** The full name, such as `m1.w1`. */
  readonly name: string;
  /** What leads to the module that owns it, such as `m1`; empty for the model's own. */
  readonly group: string;
  /** The last part of the name. */
  readonly label: string;
  readonly value: number;
  readonly range: Interval;
  readonly step: number;
}

/** What an author says of all knobs; a parameter's own range and step win. */
export interface KnobOptions {
  readonly parameters: readonly string[];
  readonly min: number;
  readonly max: number;
  readonly step: number;
}

/** The parameters that have a knob: those named, in that order, or all; without the fixed ones. */
export function turnable(model: Module, names: readonly string[]): [string, Parameter][] {
  const all = model.namedParameters();
  const wanted =
    names.length > 0 ? names.flatMap(name => all.filter(([known]) => known === name)) : all;
  return wanted.filter(([, {fixed}]) => !fixed);
}

/**
 * The knobs of a model.
 *
 * @param held the ranges as they were, which only grow, so that nothing slides under a reader's hand
 */
export function knobsOf(
  model: Module,
  {parameters, min, max, step}: KnobOptions,
  held: Map<string, Interval>,
): Knob[] {
  return turnable(model, parameters).map(([name, parameter]) => {
    const {value} = parameter;
    const [low, high] = held.get(name) ?? [Math.min(min, max), Math.max(min, max)];
    const range = [
      Math.min(parameter.min ?? low, value),
      Math.max(parameter.max ?? high, value),
    ] as const;
    held.set(name, range);
    const dot = name.lastIndexOf('.');
    const [group, label] = [name.slice(0, Math.max(0, dot)), name.slice(dot + 1)];
    return {name, group, label, value, range, step: parameter.step ?? step};
  });
}

/** How many digits behind the point its value is shown with: beyond the step a hand may type some more. */
export const digitsShown = ({step}: Knob): number => decimalsOf(step) + 2;

/** How far along a range a value is, from 0 to 1; 0 where the range is a single number. */
export function partOf(value: number, low: number, high: number): number {
  // Halves, since the width of a range may be beyond all numbers.
  const width = high / 2 - low / 2;
  return width > 0 ? Math.min(1, Math.max(0, (value / 2 - low / 2) / width)) : 0;
}

/** The multiple of the step nearest to a value, inside the range. */
export function onGrid(value: number, {range: [low, high], step}: Knob): number {
  return Math.min(high, Math.max(low, roundToStep(value, step)));
}

/** The value some steps further, inside the range, without what rounding to binary adds far behind the point. */
export function stepped(count: number, {value, range: [low, high], step}: Knob): number {
  const further = Number((value + count * step).toFixed(12)) + 0;
  return Math.min(high, Math.max(low, further));
}
