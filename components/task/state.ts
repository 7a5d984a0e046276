import type {Dataset} from '../../src/data/dataset.js';
import {lossesOf, scoresOf} from '../../src/loss/evaluation.js';
import type {LossName} from '../../src/loss/point-loss.js';
import type {Model} from '../../src/module/model.js';
import {goalQuantities} from '../../src/task/goal.js';
import type {GoalPart, GoalQuantity} from '../../src/task/goal.js';
import {messages} from './messages.js';

/** What a goal is judged by; what is missing is undefined. */
export interface TaskSources {
  readonly model: Model | undefined;
  readonly dataset: Dataset | undefined;
  readonly trainer: {readonly epoch: number} | undefined;
  readonly loss: LossName;
  readonly reduction: 'sum' | 'mean';
}

const isQuantity = (name: string): name is GoalQuantity =>
  (goalQuantities as readonly string[]).includes(name);

/** How a goal may call a parameter: formulas have no dots, so the `w1` of the part `m1` is `m1_w1`. */
const goalName = (name: string): string => name.replaceAll('.', '_');

/** The present value of what a goal calls by that name. Over a dataset without points nothing is achieved, or counted. */
export function valueOf(name: string, sources: TaskSources): number | undefined {
  const {model, dataset, trainer, loss, reduction} = sources;
  if (!isQuantity(name))
    return model?.namedParameters().find(([each]) => goalName(each) === name)?.[1].value;
  if (name === 'epoch') return trainer?.epoch;
  if (!model || !dataset || dataset.points.n === 0) return undefined;
  return name === 'loss'
    ? lossesOf(model, dataset, loss)[reduction]
    : scoresOf(model, dataset)[name];
}

/** The names in a goal that mean nothing, and those that a goal may speak of. */
export function unknownNames(
  parts: readonly GoalPart[],
  model: Model,
): {unknown: readonly string[]; known: readonly string[]} {
  const own = model.namedParameters().map(([name]) => goalName(name));
  const known = [...goalQuantities, ...own];
  const names = new Set(parts.flatMap(part => part.names));
  return {unknown: [...names].filter(name => !known.includes(name)), known};
}

/** A sentence about the first source that a goal needs and that is not there. */
export function missingSource(
  parts: readonly GoalPart[],
  {model, dataset, trainer}: TaskSources,
): string | undefined {
  const names = parts.flatMap(part => part.names);
  const overData = names.some(name => isQuantity(name) && name !== 'epoch');
  if (overData && !dataset) return messages.noData;
  if (names.some(name => name !== 'epoch') && !model) return messages.noModel;
  return names.includes('epoch') && !trainer ? messages.noTrainer : undefined;
}
