/**
 * The public core, `mini-ml/core`: models, losses and data without a page. It runs in Node, in a worker and in a browser.
 *
 *     import {LinearModel, Dataset, generate, lossesOf} from 'mini-ml/core';
 *
 *     const model = new LinearModel();
 *     const dataset = new Dataset(generate('lecture'));
 *     model.set({b: -1});
 *     lossesOf(model, dataset, 'log').sum; // 5.860…
 */
export * as autodiff from './autodiff/index.js';
export * as code from './code/index.js';
export * as expression from './expression/index.js';
export * as numeric from './numeric/index.js';

export {Source} from './source.js';
export type {
  Change,
  EditOptions,
  Guard,
  Origin,
  SourceKind,
  Subscribable,
  Transaction,
} from './source.js';
export {derived} from './derived.js';

export {decisionRegion, perpendicular} from './module/decision-region.js';
export type {Perpendicular} from './module/decision-region.js';
export {FormulaModel} from './module/formula-model.js';
export type {StartingParameter} from './module/formula-model.js';
export {LinearModel} from './module/linear-model.js';
export {MlpModel} from './module/mlp-model.js';
export type {GivenUnit, MlpParts, MlpShape} from './module/mlp-shape.js';
export {Model} from './module/model.js';
export {Module} from './module/module.js';
export {ModuleTree} from './module/module-tree.js';
export type {Part} from './module/module-tree.js';
export {ParameterSource} from './module/parameter-source.js';
export type {Declaration} from './module/parameter-source.js';
export {formatTree, parseTree, partsOf} from './module/tree-text.js';
export type {TreeOutline} from './module/tree-text.js';
export {Parameter} from './module/parameter.js';
export type {ParameterOptions} from './module/parameter.js';
export {ProductModel} from './module/product-model.js';
export {linearRegion} from './module/region-finder.js';
export type {RegionFinder, Scorer} from './module/region-finder.js';
export {tracedRegion} from './module/traced-region.js';

export {FormulaError} from './expression/formula-error.js';

export {lossesOf, scoresOf} from './loss/evaluation.js';
export type {Losses, Scores} from './loss/evaluation.js';
export {lossCurve, lossesAt} from './loss/landscape.js';
export type {LossCurve, LossCurveOptions} from './loss/landscape.js';
export {Objective, objectiveOf} from './loss/objective.js';
export {lossNames, pointLosses} from './loss/point-loss.js';
export type {LossName, PointLoss} from './loss/point-loss.js';

export {DataError} from './data/data-error.js';
export type {Fault, FaultCode} from './data/data-error.js';
export {Dataset} from './data/dataset.js';
export type {Point as LabelledPoint} from './data/dataset.js';
export {domainOf, generate, isRegression, mostPoints, setNames} from './data/generate.js';
export type {GenerateOptions} from './data/generate.js';
export {pointsFromRows, rowsFromPoints, selectPoints} from './data/points.js';
export type {ClassNames, MeasurementNames, PointRow, Points, PointsNames} from './data/points.js';
export type {TableOptions} from './data/points-from-table.js';
export {pointsFromText} from './data/text.js';
export {pointsToCsv} from './data/to-csv.js';

export {polylinePath, ringPath} from './geometry/path.js';
export type {Coordinate} from './geometry/path.js';
export {signRegion} from './geometry/sign-region.js';
export type {SignRegion, SignRegionOptions} from './geometry/sign-region.js';
export type {Field, Interval, Line, Point, Polyline, Rectangle, Ring} from './geometry/types.js';
export {Random} from './numeric/random.js';
export type {RandomState} from './numeric/random.js';
