import type {Point} from '../../src/geometry/types.js';
import {perpendicular} from '../../src/module/decision-region.js';
import {freestOf} from './beside.js';
import type {Box} from './beside.js';
import {mostNodes, side, toPicture} from './plot-scene.js';
import type {PlotScene} from './plot-scene.js';

/** How far the panel keeps from the middle of its point, in user units. */
const gap = 18;

/** The way to the boundary is kept free as so many small boxes. */
const pieces = 8;

const around = ([x, y]: Point, radius: number): Box => ({
  left: x - radius,
  top: y - radius,
  right: x + radius,
  bottom: y + radius,
});

/** What the panel should not cover: the other points, and the way of its own to the boundary. */
function obstaclesOf(scene: PlotScene, index: number): Box[] {
  const {points, model, rectangle, shown, radius} = scene;
  const dataOf = (i: number): Point => [points!.x1[i]!, points!.x2[i]!];
  const others = shown.length > mostNodes ? [] : shown.filter(i => i !== index);
  const boxes = others.map(i => around(toPicture(scene, dataOf(i)), radius));
  const foot = model && perpendicular(model, dataOf(index), rectangle)?.foot;
  if (!foot) return boxes;
  const [[fromX, fromY], [toX, toY]] = [toPicture(scene, dataOf(index)), toPicture(scene, foot)];
  for (let k = 1; k <= pieces; k++) {
    const part = k / pieces;
    boxes.push(around([fromX + (toX - fromX) * part, fromY + (toY - fromY) * part], radius));
  }
  return boxes;
}

/** Where the panel of a point is put: beside, above or below it, inside the picture, where it covers least. */
export function panelPlace(scene: PlotScene, index: number, width: number, height: number): Point {
  const {left, top} = scene.chart.frame;
  const bounds = {left, top, right: left + side, bottom: top + side};
  const {x1, x2} = scene.points!;
  const [x, y] = toPicture(scene, [x1[index]!, x2[index]!]);
  const within = (value: number, low: number, room: number): number =>
    Math.max(low + 4, Math.min(low + side - room - 4, value));
  const [middle, level] = [within(x - width / 2, left, width), within(y - height / 2, top, height)];
  const places: Point[] = [
    [x + gap, level],
    [x - gap - width, level],
    [middle, y - gap - height],
    [middle, y + gap],
  ];
  const boxes = places.map(([l, t]): Box => ({
    left: l,
    top: t,
    right: l + width,
    bottom: t + height,
  }));
  const inside = boxes.filter(
    box =>
      box.left >= left &&
      box.right <= bounds.right &&
      box.top >= top &&
      box.bottom <= bounds.bottom,
  );
  const candidates = inside.length > 0 ? inside : boxes;
  const [chosen] = freestOf([candidates], obstaclesOf(scene, index), bounds);
  const box = candidates[chosen!]!;
  return [box.left, box.top];
}
