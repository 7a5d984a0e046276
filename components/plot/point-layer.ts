import {nothing, svg} from 'lit';
import type {SVGTemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import type {Dataset} from '../../src/data/dataset.js';
import type {PointIdentity} from '../../src/data/point-roll.js';
import {coordinateText as at} from '../../src/geometry/path.js';
import {markOf, markPath} from '../shared/marks.js';
import {messages} from './messages.js';
import type {PlotScene} from './plot-scene.js';
import {pointName} from './point-words.js';

/** What of the points can be operated. */
export interface PointStates {
  /** The point that Tab leads to. */
  readonly reachable: number | undefined;
  readonly picked: number | undefined;
  readonly editable: boolean;
}

/** The node of a point. It belongs to the point and not to an index, and so does the focus on it. */
interface PointNode extends SVGGElement {
  point: PointIdentity;
}

/** The present index of the point that an element of the picture belongs to. */
export function pointAt(
  element: Element | null | undefined,
  dataset: Dataset | undefined,
): number | undefined {
  return dataset?.indexOf(element?.closest<PointNode>('[data-index]')?.point);
}

/** A node for each point: its mark, a target that is large enough for a finger, and its name. One of them takes Tab. */
export function renderPoints(
  scene: PlotScene,
  {reachable, picked, editable}: PointStates,
  host: Element,
): SVGTemplateResult | typeof nothing {
  const {chart, dataset, shown, radius} = scene;
  if (!dataset || shown.length === 0) return nothing;
  const {x1, x2, y} = dataset.points;
  const [cross, ring] = [markPath('x', radius), markPath('o', radius)];
  return svg`<g class=${editable ? 'points editable' : 'points'} part="points"
      role="listbox" aria-label=${messages.points}>
    ${repeat(
      shown,
      i => dataset.identityOf(i).serial,
      i => svg`<g class="point" role="option" data-index=${i} .point=${dataset.identityOf(i)}
          tabindex=${i === reachable ? 0 : -1}
          aria-selected=${i === picked}
          aria-label=${pointName(scene, i, host)}
          transform=${`translate(${at(chart.x(x1[i]!))} ${at(chart.y(x2[i]!))})`}>
        <circle class="target" data-live r="14" />
        <path class=${`mark ${markOf(y[i]!)}`} d=${y[i]! > 0 ? cross : ring} />
      </g>`,
    )}
  </g>`;
}
