import type {Dataset} from '../data/dataset.js';
import {derived} from '../derived.js';
import {contourLevels} from '../geometry/contour-levels.js';
import {contourLines} from '../geometry/contours.js';
import type {Contour} from '../geometry/contours.js';
import {higherGround} from '../geometry/higher-ground.js';
import {ratioLevels, roundLevels} from '../geometry/round-levels.js';
import type {Field, Point, Rectangle, Ring} from '../geometry/types.js';
import {allBut} from '../module/all-but.js';
import type {Model} from '../module/model.js';
import {Snapshot} from '../module/snapshot.js';
import {isWrong} from './evaluation.js';
import {objectiveOf} from './objective.js';
import type {LossName} from './point-loss.js';
import {lowestPlace} from './surface-lowest.js';
import type {LowestPlace} from './surface-lowest.js';

/** Which surface: the loss, and two parameters with the rectangle of their values; `x1` is that of the first. */
export interface LossSurfaceOptions {
  readonly loss: LossName;
  /** The full names of two parameters. */
  readonly parameters: readonly [string, string];
  readonly rectangle: Rectangle;
  /** Levels of equal ratios, not those at which the lines of a bowl lie evenly. */
  readonly relative?: boolean;
  /** What losses are multiplied by before levels are chosen: 1 for sums, 1/n for means. */
  readonly weight?: number;
}

/** A level line of the loss, with the ground above it. */
export interface LossContour extends Contour {
  readonly higher: readonly Ring[];
}

/** The loss over two parameters, all others as they are. */
export interface LossSurface {
  /** Rising, at round numbers. */
  readonly contours: readonly LossContour[];
  /** Undefined where the loss is the same everywhere. */
  readonly lowest: LowestPlace | undefined;
  /** Whether the loss is a number everywhere. */
  readonly isFinite: boolean;
}

/** About how many lines are drawn. */
const levelCount = 9;

/** The loss may be worked out for as many points in all, and the cells of the finest grid along a side. */
const budget = 400_000;
const finestGrid = 34;
const coarsestGrid = 12;

/**
 * The loss over two parameters as contour lines. It is sampled at about 48 · 48 places, at fewer where there are many
 * points. While only these two parameters move, nothing is computed again.
 *
 * @throws {RangeError} if the model lacks one of the parameters
 */
export function lossSurface(
  model: Model,
  dataset: Dataset,
  {loss, parameters, rectangle, relative = false, weight = 1}: LossSurfaceOptions,
): LossSurface {
  const key = `surface ${loss} ${parameters.join(' ')} ${rectangle.x1.join(' ')} ${rectangle.x2.join(' ')} ${relative} ${weight}`;
  return derived(key, [allBut(model, ...parameters), dataset], () => {
    const at = lossOver(model, dataset, loss, parameters);
    const field: Field = (x1, x2, out, n) => {
      for (let i = 0; i < n; i++) out[i] = at(x1[i]!, x2[i]!) * weight;
    };
    const grid = Math.floor(Math.sqrt(budget / (2 * Math.max(1, dataset.points.n))));
    const resolution = Math.max(coarsestGrid, Math.min(finestGrid, grid));
    let samples = new Float64Array();
    const choose = (values: Float64Array): readonly number[] => {
      samples = values.slice();
      const levels = relative
        ? ratioLevels(samples, levelCount)
        : contourLevels(samples, levelCount);
      return roundLevels(levels);
    };
    const contours = contourLines(field, rectangle, choose, resolution);
    return {
      contours: contours.map(contour => ({
        ...contour,
        higher: higherGround(contour, rectangle, samples[0]! > contour.level),
      })),
      lowest: lowestPlace((a, b) => at(a, b) * weight, samples, rectangle, resolution),
      isFinite: samples.every(Number.isFinite),
    };
  });
}

/**
 * The sum of losses as a function of two parameters. The model is not touched; nothing else may use its objective between
 * two calls.
 *
 * @throws {RangeError} if the model lacks one of the parameters
 */
function lossOver(
  model: Model,
  dataset: Dataset,
  loss: LossName,
  names: readonly [string, string],
): (first: number, second: number) => number {
  const objective = objectiveOf(model, loss);
  const {leaves, parameters} = objective.tape;
  const [first, second] = names.map(name => {
    const parameter = model.parameter(name);
    if (!parameter) throw new RangeError(`The model has no parameter “${name}”.`);
    return leaves.indexOf(parameter.leaf);
  }) as [number, number];
  const {points} = dataset;
  return (a, b) => {
    if (first >= 0) parameters[first] = a;
    if (second >= 0) parameters[second] = b;
    return objective.sum(points);
  };
}

/** Loss and number of wrong points at a place. */
export interface LossAtPlace {
  readonly place: Point;
  /** The sum over the points. */
  readonly loss: number;
  readonly errors: number;
}

/**
 * Loss and errors at some values of two parameters, for tables.
 *
 * @throws {RangeError} if the model lacks one of the parameters
 */
export function lossesAtPlaces(
  model: Model,
  dataset: Dataset,
  loss: LossName,
  names: readonly [string, string],
  places: readonly Point[],
): LossAtPlace[] {
  const {x1, x2, y, n} = dataset.points;
  const at = lossOver(model, dataset, loss, names);
  const losses = places.map(place => at(...place));
  const score = new Float64Array(n);
  return places.map((place, k) => {
    new Snapshot(model, {[names[0]]: place[0], [names[1]]: place[1]}).scores(x1, x2, score, n);
    const errors = score.reduce((sum, m, i) => sum + Number(isWrong(m, y[i]!)), 0);
    return {place, loss: losses[k]!, errors};
  });
}
