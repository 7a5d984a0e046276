import {boundarySegment, footOfPerpendicular} from '../../src/geometry/half-plane.js';
import type {Line, Point} from '../../src/geometry/types.js';
import type {Place} from '../shared/pointer.js';
import type {PlotScene} from './plot-scene.js';
import {side, toData, toPicture} from './plot-scene.js';

/** Which part of a separator a hand holds: its middle, to shift it, or one end, to turn it about the other. */
export type Grip = 'shift' | 'first' | 'last';

/** Where the grips of a separator are, in user units. */
export interface SeparatorLayout {
  /** The visible part of the line; undefined where it misses the picture. */
  readonly segment: readonly [Place, Place] | undefined;
  readonly shift: Place;
  /** Absent where the visible part is too short to be turned. */
  readonly ends: {readonly first: Place; readonly last: Place} | undefined;
}

/** How far from the ends of the visible part, and from the frame, grips keep. */
const inset = 20;

/** The shortest visible part on which three grips have room. */
const shortest = 110;

const between = ([ax, ay]: Place, [bx, by]: Place, part: number): Place => [
  ax + (bx - ax) * part,
  ay + (by - ay) * part,
];

/** Lays out the grips of a line; undefined for what is no line. A line out of sight is held by a grip at the frame. */
export function layoutSeparator(scene: PlotScene, line: Line): SeparatorLayout | undefined {
  const visible = boundarySegment(line, scene.rectangle);
  if (!visible) return layoutOutOfSight(scene, line);
  const [from, to] = [toPicture(scene, visible[0]), toPicture(scene, visible[1])];
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const length = Math.sqrt(dx * dx + dy * dy);
  const part = inset / length;
  const ends = {first: between(from, to, part), last: between(from, to, 1 - part)};
  return {
    segment: [from, to],
    shift: between(from, to, 0.5),
    ends: length < shortest ? undefined : ends,
  };
}

function layoutOutOfSight(scene: PlotScene, line: Line): SeparatorLayout | undefined {
  const {left, top} = scene.chart.frame;
  const foot = footOfPerpendicular(toData(scene, [left + side / 2, top + side / 2]), line);
  if (!foot) return undefined;
  const clamp = (value: number, start: number): number =>
    Number.isNaN(value)
      ? start + side / 2
      : Math.max(start + inset, Math.min(start + side - inset, value));
  const [x, y] = toPicture(scene, foot);
  return {segment: undefined, shift: [clamp(x, left), clamp(y, top)], ends: undefined};
}

/** The direction in which a line is shifted, in user units: along its weights, of length 1. */
export function shiftDirection(scene: PlotScene, {w1, w2}: Line): Point {
  const [x0, y0] = toPicture(scene, [0, 0]);
  const [x, y] = toPicture(scene, [1, 1]);
  // What is perpendicular to the line in the picture: weights per user unit instead of per unit of data.
  const [dx, dy] = [w1 / (x - x0), w2 / (y - y0)];
  const length = Math.sqrt(dx * dx + dy * dy);
  return length > 0 && length < Infinity ? [dx / length, dy / length] : [1, 0];
}
