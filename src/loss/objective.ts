import {Tape} from '../autodiff/tape.js';
import {label} from '../autodiff/value.js';
import type {Value} from '../autodiff/value.js';
import type {Points} from '../data/points.js';
import type {Model} from '../module/model.js';
import {pointLosses} from './point-loss.js';
import type {LossName} from './point-loss.js';

/**
 * The loss L(θ) of a model over points: the sum of their point losses, as a function of the parameters.
 * It keeps a tape, so that one objective serves many evaluations.
 */
export class Objective {
  /** The parameters to evaluate at, in the order of `tape.leaves`. */
  readonly tape: Tape;

  constructor(
    /** The graph of the score. */
    readonly score: Value,
    readonly loss: LossName,
    /** The number of points taken at a time; a trainer passes its batch size. */
    tile?: number,
  ) {
    this.tape = new Tape(pointLosses[loss](score, label), tile);
  }

  /** The sum over the points; each point's own loss is written into `each` if that is given. */
  sum({x1, x2, y, n}: Points, each?: Float64Array): number {
    let sum = 0;
    for (let start = 0; start < n; start += this.tape.tile) {
      const count = Math.min(this.tape.tile, n - start);
      const {value} = this.tape.forward([x1, x2, y], start, count);
      for (let i = 0; i < count; i++) sum += value[i]!;
      each?.set(value.subarray(0, count), start);
    }
    return sum;
  }

  /** The sum over the points and, in `tape.gradients`, its derivatives with respect to the parameters. */
  sumAndGradients({x1, x2, y, n}: Points): number {
    this.tape.clearGradients();
    let sum = 0;
    for (let start = 0; start < n; start += this.tape.tile) {
      const count = Math.min(this.tape.tile, n - start);
      const {value} = this.tape.forward([x1, x2, y], start, count);
      for (let i = 0; i < count; i++) sum += value[i]!;
      this.tape.backward(count);
    }
    return sum;
  }

  /**
   * The derivatives alone, of the sum over the points `from … to − 1`, such as a batch; they stand in `tape.gradients`,
   * in the order of `tape.leaves`, until the next call.
   */
  gradients({x1, x2, y, n}: Points, from = 0, to = n): Float64Array {
    this.tape.clearGradients();
    for (let start = from; start < to; start += this.tape.tile) {
      this.tape.differentiate([x1, x2, y], start, Math.min(this.tape.tile, to - start));
    }
    return this.tape.gradients;
  }
}

const objectives = new WeakMap<Value, Map<LossName, Objective>>();

/** The objective of a model, made once for each graph and loss; its parameters are the model's present ones. */
export function objectiveOf(model: Model, loss: LossName): Objective {
  const graph = model.output;
  const known = objectives.get(graph) ?? new Map<LossName, Objective>();
  objectives.set(graph, known);
  const objective = known.get(loss) ?? new Objective(graph, loss);
  known.set(loss, objective);
  objective.tape.readParameters();
  return objective;
}
