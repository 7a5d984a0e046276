import type {AxisScale} from '../../src/data/nearest-point.js';
import type {Points} from '../../src/data/points.js';
import {decimalsOf, readableStep} from '../../src/geometry/readable.js';
import type {Interval, Point, Rectangle} from '../../src/geometry/types.js';
import type {LossName} from '../../src/loss/point-loss.js';
import {chart} from '../shared/chart.js';
import type {Chart, Frame} from '../shared/chart.js';
import type {Place} from '../shared/pointer.js';
import type {Perspective} from './perspective.js';
import {isChosen} from './point-choice.js';
import type {PointChoice} from './point-choice.js';

/** The side of the plotting area, in user units. */
export const side = 320;

const bare = {left: 1, right: 1, top: 1, bottom: 1};
const withAxes = {left: 44, right: 9, top: 7, bottom: 42};

/** Beyond this many points, marks are dots on a canvas and no longer nodes that can take the focus. */
export const mostNodes = 200;

/** All that is needed to draw a plot once, and to tell places of the picture from places of the data. */
export interface PlotScene extends Perspective {
  readonly chart: Chart;
  readonly rectangle: Rectangle;
  /** The points of the dataset at that time. */
  readonly points: Points | undefined;
  readonly choice: PointChoice;
  /** The indices of the points to draw: chosen, finite, and inside the rectangle. */
  readonly shown: readonly number[];
  /** The radius of a mark, in user units. */
  readonly radius: number;
  /** Steps of x1 and of x2 that a hand can tell apart. */
  readonly steps: AxisScale;
  /** The digits behind the point that such steps need. */
  readonly digits: AxisScale;
  /** The loss that is shown of a point. */
  readonly loss: LossName;
}

/** What a scene is made of. */
export interface SceneParts extends Perspective, Pick<PlotScene, 'rectangle' | 'choice' | 'loss'> {
  readonly axes: boolean;
}

/** Makes the scene of a plot; what is the same as in the previous one is kept as the same object. */
export function plotScene({axes, ...parts}: SceneParts, previous?: PlotScene): PlotScene {
  const {rectangle, dataset, choice} = parts;
  const points = dataset?.points;
  const same =
    previous?.points === points && previous?.choice === choice && previous.rectangle === rectangle;
  const shown = same ? previous.shown : points ? shownPoints(points, choice, rectangle) : [];
  const steps = {x1: stepOf(rectangle.x1), x2: stepOf(rectangle.x2)};
  const room = axes ? withAxes : bare;
  const frame: Frame = {
    ...room,
    width: room.left + side + room.right,
    height: room.top + side + room.bottom,
  };
  return {
    ...parts,
    points,
    chart: chart(frame, rectangle.x1, rectangle.x2),
    shown,
    radius: markRadius(shown.length),
    steps,
    digits: {x1: Math.max(2, decimalsOf(steps.x1)), x2: Math.max(2, decimalsOf(steps.x2))},
  };
}

const stepOf = ([from, to]: Interval): number => readableStep((to - from) / 100);

/** Marks get smaller where there are many, so that they stay apart. */
const markRadius = (n: number): number => Math.max(3.2, Math.min(8.5, 70 / Math.sqrt(n || 1)));

function shownPoints(points: Points, choice: PointChoice, {x1, x2}: Rectangle): number[] {
  const indices: number[] = [];
  if (choice === 'none') return indices;
  for (let i = 0; i < points.n; i++) {
    const [a, b] = [points.x1[i]!, points.x2[i]!];
    const inside = a >= x1[0] && a <= x1[1] && b >= x2[0] && b <= x2[1];
    if (inside && isChosen(choice, points, i)) indices.push(i);
  }
  return indices;
}

/** The place of the data under a place of the picture, not clamped. */
export const toData = ({chart: {x, y}}: PlotScene, [px, py]: Place): Point => [
  x.invert(px),
  y.invert(py),
];

/** The place of the picture that belongs to a place of the data. */
export const toPicture = ({chart: {x, y}}: PlotScene, [x1, x2]: Point): Place => [x(x1), y(x2)];

/** User units per unit of data. */
export const unitsPerData = ({rectangle: {x1, x2}}: PlotScene): AxisScale => ({
  x1: side / (x1[1] - x1[0]),
  x2: side / (x2[1] - x2[0]),
});

/** Whether a place of the picture lies in the plotting area. */
export function isInside({chart: {frame}}: PlotScene, [px, py]: Place): boolean {
  const {left, top, width, height, right, bottom} = frame;
  return px >= left && px <= width - right && py >= top && py <= height - bottom;
}
