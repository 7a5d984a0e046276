import type {Dataset} from '../data/dataset.js';
import {derived} from '../derived.js';
import type {Model} from '../module/model.js';
import {objectiveOf} from './objective.js';
import type {LossName} from './point-loss.js';

/** What a model makes of every point of a dataset. */
export interface Scores {
  /** m(x), the score of each point. */
  readonly score: Float64Array;
  /** y · m(x), the margin of each point: positive where the point is right. */
  readonly margin: Float64Array;
  /** 1 where the sign of the score is not that of the label; a score of 0 counts as negative. */
  readonly wrong: Uint8Array;
  /** The number of wrong points. */
  readonly errors: number;
  /** The fraction of right points, in [0, 1]; undefined where there is no point. */
  readonly accuracy: number | undefined;
}

/** Whether the sign of a score is not that of the label; a score of 0 counts as negative. */
export const isWrong = (score: number, label: number): boolean => score > 0 !== label > 0;

/** The scores of all points, computed once for all who ask. */
export function scoresOf(model: Model, dataset: Dataset): Scores {
  return derived('scores', [model, dataset], () => {
    const {x1, x2, y, n} = dataset.points;
    const score = new Float64Array(n);
    model.scores(x1, x2, score, n);
    const margin = score.map((m, i) => y[i]! * m);
    const wrong = Uint8Array.from(score, (m, i) => Number(isWrong(m, y[i]!)));
    const errors = wrong.reduce((sum, each) => sum + each, 0);
    return {score, margin, wrong, errors, accuracy: n > 0 ? (n - errors) / n : undefined};
  });
}

/** The loss of a model over a dataset. */
export interface Losses {
  /** The loss of each point. */
  readonly each: Float64Array;
  readonly sum: number;
  /** The sum divided by the number of points; undefined where there is none. */
  readonly mean: number | undefined;
}

/** The losses of all points, computed once for all who ask. */
export function lossesOf(model: Model, dataset: Dataset, loss: LossName): Losses {
  return derived(`loss ${loss}`, [model, dataset], () => {
    const {points} = dataset;
    const objective = objectiveOf(model, loss);
    const each = new Float64Array(points.n);
    const sum = objective.sum(points, each);
    return {each, sum, mean: points.n > 0 ? sum / points.n : undefined};
  });
}
