import type {Polyline} from '../../src/geometry/types.js';
import {lossesOf, scoresOf} from '../../src/loss/evaluation.js';
import type {LossName} from '../../src/loss/point-loss.js';
import {decisionRegion} from '../../src/module/decision-region.js';
import {formatNumber} from '../shared/format.js';
import {lossWords} from '../shared/loss-words.js';
import {messages} from './messages.js';
import type {PlotScene} from './plot-scene.js';
import {labelName} from './point-words.js';
import {stacksOf} from './stack-layer.js';

/** What the picture shows, in sentences for who does not see it. */
export function summarize(scene: PlotScene, host: Element): string {
  return [classes(scene), boundary(scene, host), errors(scene)].filter(Boolean).join(' ');
}

/**
 * How the model does on the points shown, in a sentence to be announced; of a loss only where one is drawn. Nothing where
 * the dataset or the model is missing.
 */
export function resultOf(
  scene: PlotScene,
  losses: LossName | 'none',
  host: Element,
): string | undefined {
  const {dataset, model, shown, unit} = scene;
  if (!dataset || !model || unit !== undefined) return undefined;
  if (losses === 'none') return `${errorsOf(scene)}.`;
  const {sum, each} = lossesOf(model, dataset, losses);
  const loss = isPart(scene) ? shown.reduce((total, i) => total + each[i]!, 0) : sum;
  return messages.result(errorsOf(scene), lossWords[losses], formatNumber(loss, 2, host));
}

/** Whether some of the points are shown and others are not. */
const isPart = ({dataset, shown}: PlotScene): boolean =>
  shown.length > 0 && shown.length < dataset!.points.n;

/** The errors among the points shown; where none is, among all, which is then said. */
function errorsOf(scene: PlotScene): string {
  const {dataset, model, shown} = scene;
  const {wrong, errors} = scoresOf(model!, dataset!);
  if (isPart(scene))
    return messages.errorsShown(shown.reduce((sum, i) => sum + Number(wrong[i]), 0));
  const {n} = dataset!.points;
  return shown.length === n ? messages.errors(errors) : messages.errorsOfAll(errors, n);
}

function classes(scene: PlotScene): string {
  const {dataset, shown} = scene;
  if (!dataset) return '';
  const {y, n} = dataset.points;
  if (shown.length === 0) return messages.noneShown(n);
  const positive = shown.reduce((sum, i) => sum + Number(y[i]! > 0), 0);
  const covered =
    scene.space === 'hidden' ? stacksOf(scene).reduce((sum, {n}) => sum + n - 1, 0) : 0;
  const stacked = covered > 0 ? ` ${messages.stackedPoints(covered)}` : '';
  const counts = messages.classes(
    shown.length,
    n,
    messages.ofClass(positive, labelName(scene, 1)),
    messages.ofClass(shown.length - positive, labelName(scene, -1)),
  );
  return counts + stacked;
}

function boundary({model, rectangle, digits}: PlotScene, host: Element): string {
  if (!model) return '';
  const {boundary, positive} = decisionRegion(model, rectangle);
  if (boundary.length === 0)
    return positive.length > 0 ? messages.allPositive : messages.allNegative;
  const [line] = boundary as [Polyline];
  if (boundary.length > 1 || line.length !== 2) return messages.boundaryParts(boundary.length);
  const [from, to] = line.map(([x1, x2]) =>
    messages.place(formatNumber(x1, digits.x1, host), formatNumber(x2, digits.x2, host)),
  );
  return messages.line(from!, to!);
}

const errors = (scene: PlotScene): string =>
  scene.dataset && scene.model && scene.unit === undefined ? `${errorsOf(scene)}.` : '';
