import {coordinateText as at} from '../../src/geometry/path.js';
import {markOf, markPath} from '../shared/marks.js';
import {standaloneSvg} from '../shared/save-picture.js';
import type {PictureTexts} from '../shared/save-picture.js';
import {mostNodes} from './plot-scene.js';
import type {PlotScene} from './plot-scene.js';

/** A plot as the text of an SVG file; where the page shows dots on a canvas, the file has marks. */
export function savedPlot(picture: SVGSVGElement, scene: PlotScene, texts: PictureTexts): string {
  if (scene.shown.length <= mostNodes) return standaloneSvg(picture, texts);
  const marks = picture.appendChild(pointElements(scene));
  try {
    return standaloneSvg(picture, texts);
  } finally {
    marks.remove();
  }
}

function pointElements({chart, dataset, shown, radius}: PlotScene): SVGElement {
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
