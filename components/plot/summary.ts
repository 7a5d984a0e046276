import type {Polyline} from '../../src/geometry/types.js';
import {lossesOf, scoresOf} from '../../src/loss/evaluation.js';
import {decisionRegion} from '../../src/module/decision-region.js';
import {formatNumber} from '../shared/format.js';
import {messages} from './messages.js';
import type {PlotScene} from './plot-scene.js';
import {labelName} from './point-words.js';

/** What the picture shows, in sentences for who does not see it. */
export function summarize(scene: PlotScene, host: Element): string {
  return [classes(scene), boundary(scene, host), errors(scene)].filter(Boolean).join(' ');
}

/** How the model does on the data, in a sentence to be announced; nothing where one of them is missing. */
export function resultOf({dataset, model, loss}: PlotScene, host: Element): string | undefined {
  if (!dataset || !model) return undefined;
  const {sum} = lossesOf(model, dataset, loss);
  const wrong = messages.errors(scoresOf(model, dataset).errors);
  return messages.result(wrong, messages.loss[loss], formatNumber(sum, 2, host));
}

function classes(scene: PlotScene): string {
  const {dataset, shown} = scene;
  if (!dataset) return '';
  const {y} = dataset.points;
  const positive = shown.reduce((sum, i) => sum + Number(y[i]! > 0), 0);
  return messages.classes(
    shown.length,
    messages.ofClass(positive, labelName(scene, 1)),
    messages.ofClass(shown.length - positive, labelName(scene, -1)),
  );
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

const errors = ({dataset, model}: PlotScene): string =>
  dataset && model ? `${messages.errors(scoresOf(model, dataset).errors)}.` : '';
