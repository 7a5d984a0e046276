import {coordinateText as at} from '../../src/geometry/path.js';
import {markOf, markPath} from '../shared/marks.js';
import type {PlotScene} from './plot-scene.js';

/** Marks as SVG elements for a picture that is saved, where the page shows dots on a canvas. */
export function pointElements({chart, dataset, shown, radius}: PlotScene): SVGElement {
  const group = document.createElementNS('http://www.w3.org/2000/svg', 'g');
  const {x1, x2, y} = dataset!.points;
  for (const i of shown) {
    const mark = document.createElementNS('http://www.w3.org/2000/svg', 'path');
    mark.setAttribute('class', `mark ${markOf(y[i]!)}`);
    mark.setAttribute('d', markPath(markOf(y[i]!), radius));
    mark.setAttribute('transform', `translate(${at(chart.x(x1[i]!))} ${at(chart.y(x2[i]!))})`);
    group.append(mark);
  }
  return group;
}
