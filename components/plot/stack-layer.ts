import {nothing, svg} from 'lit';
import type {SVGTemplateResult} from 'lit';
import {coordinateText as at} from '../../src/geometry/path.js';
import {messages} from './messages.js';
import {toPicture} from './plot-scene.js';
import type {PlotScene} from './plot-scene.js';

/** A place where a mark covers others of its class, and how many lie there. */
interface Stack {
  readonly x: number;
  readonly y: number;
  readonly n: number;
}

/** Marks that are this near, in user units, look like one. */
const near = 1;

/** The places of several points of one class: a ReLU sends all that it rejects to the same 0. */
export function stacksOf(scene: PlotScene): Stack[] {
  const {points, shown} = scene;
  const stacks = new Map<string, Stack>();
  for (const i of shown) {
    const [x, y] = toPicture(scene, [points!.x1[i]!, points!.x2[i]!]);
    const key = [Math.round(x / near), Math.round(y / near), points!.y[i]! > 0].join(' ');
    stacks.set(key, {x, y, n: (stacks.get(key)?.n ?? 0) + 1});
  }
  return [...stacks.values()].filter(({n}) => n > 1);
}

/** How many points there are where one would be seen. */
export function renderStacks(scene: PlotScene): SVGTemplateResult | typeof nothing {
  if (scene.space !== 'hidden') return nothing;
  const {radius} = scene;
  return svg`<g aria-hidden="true">${stacksOf(scene).map(
    ({x, y, n}) =>
      svg`<text class="stack" x=${at(x + radius + 2)} y=${at(y - radius)}>${messages.stacked(n)}</text>`,
  )}</g>`;
}
