import {nothing, svg} from 'lit';
import type {SVGTemplateResult} from 'lit';
import {coordinateText as at, polylinePath} from '../../src/geometry/path.js';
import type {Point, Rectangle} from '../../src/geometry/types.js';
import {scoresOf} from '../../src/loss/evaluation.js';
import {perpendicular} from '../../src/module/decision-region.js';
import type {PlotScene} from './plot-scene.js';
import {toPicture} from './plot-scene.js';

/** Which points show their distance. */
export type Distances = 'none' | 'o' | 'x' | 'wrong' | 'all';

/** The side of the little square that marks a right angle, in user units. */
const corner = 5;

/** Dashed perpendiculars from points straight to the decision boundary. */
export function renderDistances(
  scene: PlotScene,
  distances: Distances,
): SVGTemplateResult | typeof nothing {
  const {dataset, model, shown} = scene;
  if (!dataset || !model || distances === 'none') return nothing;
  const {y} = dataset.points;
  const {wrong} = scoresOf(model, dataset);
  const measured = shown.filter(
    i =>
      distances === 'all' || (distances === 'wrong' ? wrong[i] : y[i]! > 0 === (distances === 'x')),
  );
  return svg`<g part="distances" clip-path="url(#inside)" aria-hidden="true">
    ${renderPerpendiculars(scene, measured, 'distance')}
  </g>`;
}

/** The perpendiculars of some points, with a right angle at each foot. */
export function renderPerpendiculars(
  scene: PlotScene,
  indices: readonly number[],
  name: string,
): SVGTemplateResult | typeof nothing {
  const {dataset, model, rectangle, chart} = scene;
  if (!dataset || !model) return nothing;
  const ways: [Point, Point][] = [];
  for (const index of indices) {
    const {x1, x2} = dataset.at(index);
    const found = perpendicular(model, [x1, x2], rectangle);
    if (found) ways.push([[x1, x2], found.foot]);
  }
  const corners = ways
    .filter(([, foot]) => isStrictlyInside(foot, rectangle))
    .map(([from, foot]) => rightAngle(toPicture(scene, from), toPicture(scene, foot)));
  return svg`
    <path class=${`perpendicular ${name}`} d=${polylinePath(ways, chart.x, chart.y)} />
    <path class="right-angle" d=${corners.join('')} />`;
}

/** At the border a boundary may end, and what is nearest there is not met at a right angle. */
const isStrictlyInside = ([a, b]: Point, {x1, x2}: Rectangle): boolean =>
  a > x1[0] && a < x1[1] && b > x2[0] && b < x2[1];

/** Two short strokes that make a square with the line to the foot and the boundary there. */
function rightAngle(from: Point, foot: Point): string {
  const [dx, dy] = [from[0] - foot[0], from[1] - foot[1]];
  const length = Math.sqrt(dx * dx + dy * dy);
  if (!(length > 3 * corner && length < Infinity)) return '';
  const [ux, uy] = [(dx / length) * corner, (dy / length) * corner];
  const [x, y] = foot;
  return `M${at(x + ux)} ${at(y + uy)}L${at(x + ux - uy)} ${at(y + uy + ux)}L${at(x - uy)} ${at(y + ux)}`;
}
