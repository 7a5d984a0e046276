import type {Dataset} from '../../src/data/dataset.js';
import {fittedRectangle} from '../../src/data/fitted-rectangle.js';
import type {Interval} from '../../src/geometry/types.js';
import {lossesOf, scoresOf} from '../../src/loss/evaluation.js';
import type {LossName} from '../../src/loss/point-loss.js';
import {perpendicular} from '../../src/module/decision-region.js';
import type {Model} from '../../src/module/model.js';
import {messages} from './messages.js';

/** What a value is worked out from; what is missing is undefined. */
export interface Sources {
  readonly model: Model | undefined;
  readonly dataset: Dataset | undefined;
  readonly trainer: {readonly epoch: number} | undefined;
  readonly loss: LossName;
  readonly reduction: 'sum' | 'mean';
  /** The point at which score and distance are taken. */
  readonly at: readonly [x1: number, x2: number] | undefined;
}

/** A number, or a sentence that says why there is none. */
export type Reading = number | string;

/** Something that can be read off model and data. */
export interface Quantity {
  /** A count is a whole number. */
  readonly count?: boolean;
  readonly read: (sources: Sources) => Reading;
}

/** The quantities by name. */
export const quantities: Readonly<Record<string, Quantity>> = {
  loss: {
    read: ({model, dataset, loss, reduction}) => {
      if (!model || !dataset) return missing({model, dataset});
      const {sum, mean} = lossesOf(model, dataset, loss);
      return reduction === 'mean' ? (mean ?? messages.noPoints) : sum;
    },
  },
  errors: {
    count: true,
    read: ({model, dataset}) =>
      model && dataset ? scoresOf(model, dataset).errors : missing({model, dataset}),
  },
  accuracy: {
    read: ({model, dataset}) =>
      model && dataset
        ? (scoresOf(model, dataset).accuracy ?? messages.noPoints)
        : missing({model, dataset}),
  },
  score: {
    read: ({model, at}) => (model && at ? model.forward(...at) : missing({model, place: at})),
  },
  distance: {
    read: ({model, dataset, at}) => {
      if (!model || !at) return missing({model, place: at});
      const {x1, x2} = dataset?.rectangle ?? fittedRectangle();
      const rectangle = {x1: reaching(x1, at[0]), x2: reaching(x2, at[1])};
      return perpendicular(model, at, rectangle)?.distance ?? messages.noBoundary;
    },
  },
  epoch: {
    count: true,
    read: ({trainer}) => trainer?.epoch ?? missing({trainer}),
  },
};

/** What the model's parameters and the quantities are called. */
export const namesFor = (model: Model): string[] => [
  ...Object.keys(quantities),
  ...model.namedParameters().map(([name]) => name),
];

/** The boundary is looked for where a plot of the data shows it, or as far as the point is. */
const reaching = ([from, to]: Interval, place: number): Interval => [
  Math.min(from, place),
  Math.max(to, place),
];

function missing(
  needed: Partial<Record<'model' | 'dataset' | 'trainer' | 'place', unknown>>,
): string {
  const names = Object.keys(needed) as (keyof typeof needed)[];
  return messages.needs(
    names.filter(name => needed[name] === undefined).map(name => messages[name]),
  );
}
