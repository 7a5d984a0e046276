import {lossesOf, scoresOf} from '../../src/loss/evaluation.js';
import {perpendicular} from '../../src/module/decision-region.js';
import {formatNumber} from '../shared/format.js';
import {messages} from './messages.js';
import type {PlotScene} from './plot-scene.js';

/** What a plot knows of one point; the model's part is absent where there is none, and of a hidden unit only its value is known. */
export interface PointFacts {
  readonly index: number;
  readonly x1: number;
  readonly x2: number;
  readonly y: number;
  readonly score?: number;
  readonly margin?: number;
  readonly distance?: number;
  readonly loss?: number;
}

/** All that is to be said of a point of the scene. */
export function pointFacts(
  {dataset, model, rectangle, loss, unit}: PlotScene,
  index: number,
): PointFacts {
  const {x1, x2, y} = dataset!.at(index);
  if (!model) return {index, x1, x2, y};
  const scores = scoresOf(model, dataset!);
  if (unit !== undefined) return {index, x1, x2, y, score: scores.score[index]!};
  const distance = perpendicular(model, [x1, x2], rectangle)?.distance;
  return {
    index,
    x1,
    x2,
    y,
    score: scores.score[index]!,
    margin: scores.margin[index]!,
    ...(distance === undefined ? {} : {distance}),
    loss: lossesOf(model, dataset!, loss).each[index]!,
  };
}

/** Whether the model is right about a point, in a word. */
export function verdict(
  {dataset, model}: Pick<PlotScene, 'dataset' | 'model'>,
  index: number,
): string {
  const wrong = model && scoresOf(model, dataset!).wrong[index] === 1;
  return wrong ? messages.wrong : messages.right;
}

/** What a label is called: by the names of the dataset's classes, or else X and O. */
export function labelName({dataset}: Pick<PlotScene, 'dataset'>, y: number): string {
  const names = dataset?.points.labels;
  return names ? names[y > 0 ? 1 : 0] : y > 0 ? 'X' : 'O';
}

/** The coordinates of a point as they are said. */
export function coordinates(
  {dataset, digits}: PlotScene,
  index: number,
  host: Element,
): [string, string] {
  const {x1, x2} = dataset!.at(index);
  return [formatNumber(x1, digits.x1, host, true), formatNumber(x2, digits.x2, host, true)];
}

/** The accessible name of a point. */
export function pointName(scene: PlotScene, index: number, host: Element): string {
  const {dataset, model, unit} = scene;
  const label = labelName(scene, dataset!.points.y[index]!);
  const name = messages.pointName(label, ...coordinates(scene, index, host));
  if (!model) return name;
  const score = formatNumber(scoresOf(model, dataset!).score[index]!, 2, host, true);
  if (unit !== undefined) return messages.valued(name, score);
  return messages.scored(name, score, verdict(scene, index));
}
