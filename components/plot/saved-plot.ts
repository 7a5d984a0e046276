import {coordinateText as at} from '../../src/geometry/path.js';
import {markOf, markPath} from '../shared/marks.js';
import {standaloneSvg} from '../shared/save-picture.js';
import type {PictureTexts} from '../shared/save-picture.js';
import {mostNodes, side} from './plot-scene.js';
import type {PlotScene} from './plot-scene.js';

/** A plot as the text of an SVG file; where the page shows dots on a canvas, the file has marks. `field` is an image's URL. */
export function savedPlot(
  picture: SVGSVGElement,
  scene: PlotScene,
  texts: PictureTexts,
  field?: string,
): string {
  const added: Element[] = [];
  if (scene.shown.length > mostNodes) added.push(picture.appendChild(pointElements(scene)));
  if (field) added.push(fieldImage(scene, field));
  if (field) picture.querySelector('.hatch')?.after(added.at(-1)!);
  try {
    return standaloneSvg(picture, texts);
  } finally {
    for (const element of added) element.remove();
  }
}

/** The shades of the scores, over the regions of the signs, which remain for readers without images. */
function fieldImage({chart: {frame}}: PlotScene, href: string): SVGElement {
  const image = document.createElementNS('http://www.w3.org/2000/svg', 'image');
  const place = {x: frame.left, y: frame.top, width: side, height: side};
  for (const [name, value] of Object.entries({...place, href, preserveAspectRatio: 'none'}))
    image.setAttribute(name, String(value));
  return image;
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
