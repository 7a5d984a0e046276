import type {Model} from '../../src/module/model.js';

/** A parameter that two models have in common, with a value in each. */
export interface ParameterChange {
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

/** The parameters of the same name whose values differ, in the order of the first model; undefined where none is common. */
export function changesBetween(before: Model, after: Model): ParameterChange[] | undefined {
  const to = after.values;
  const common = Object.entries(before.values).filter(([name]) => name in to);
  if (common.length === 0) return undefined;
  return common
    .map(([name, from]) => ({name, from, to: to[name]!}))
    .filter(change => change.from !== change.to);
}
