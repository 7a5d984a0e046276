import type {Interval} from '../../src/geometry/types.js';
import {parameterInterval, united} from '../../src/loss/parameter-interval.js';
import type {Model} from '../../src/module/model.js';

/** The intervals found for the parameters of a model: they may widen, but what has been seen stays in sight. */
export class SeenIntervals {
  #model: Model | undefined;
  readonly #intervals = new Map<string, Interval>();

  /** The interval of a parameter, which the model must have. */
  of(model: Model, name: string): Interval {
    if (model !== this.#model) this.#intervals.clear();
    this.#model = model;
    const interval = united(this.#intervals.get(name), parameterInterval(model.parameter(name)!));
    this.#intervals.set(name, interval);
    return interval;
  }
}
