import {lineBetween, shiftLine, turnLine, weightLength} from '../../src/geometry/move-line.js';
import {readableStep, roundToStep} from '../../src/geometry/readable.js';
import type {Line, Point, Rectangle} from '../../src/geometry/types.js';
import {parameterName} from '../../src/module/separators.js';

/** The values of a model that make a separator this line. */
export type SeparatorValues = Record<string, number>;

const longestSide = ({x1, x2}: Rectangle): number => Math.max(x1[1] - x1[0], x2[1] - x2[0]);

/** The step of a bias that moves the line by a hundredth of the picture, as a power of ten. */
export const biasStep = (line: Line, rectangle: Rectangle): number =>
  readableStep((weightLength(line) * longestSide(rectangle)) / 100);

const weightStep = (line: Line): number => readableStep(weightLength(line) / 100);

/** The values for a line that was only shifted; rounded to readable steps unless they should be exact. */
export function shiftValues(
  name: string,
  line: Line,
  rectangle: Rectangle,
  exact: boolean,
): SeparatorValues {
  const b = exact ? line.b : roundToStep(line.b, biasStep(line, rectangle));
  return {[parameterName(name, 'b')]: b};
}

/** The values for a line that was turned about a point: rounded weights, and the bias that keeps the line on the point. */
export function turnValues(
  name: string,
  line: Line,
  [p1, p2]: Point,
  rectangle: Rectangle,
  exact: boolean,
): SeparatorValues {
  const step = exact ? 0 : weightStep(line);
  const [w1, w2] = exact
    ? [line.w1, line.w2]
    : [roundToStep(line.w1, step), roundToStep(line.w2, step)];
  const b = -(w1 * p1 + w2 * p2) + 0;
  return {
    [parameterName(name, 'w1')]: w1,
    [parameterName(name, 'w2')]: w2,
    [parameterName(name, 'b')]: exact ? b : roundToStep(b, biasStep(line, rectangle)),
  };
}

/** The line shifted by as much as a pointer went. */
export const shiftedBy = (line: Line, from: Point, to: Point): Line =>
  shiftLine(line, [to[0] - from[0], to[1] - from[1]]);

/** The line shifted onto a place. */
export const shiftedOnto = ({w1, w2}: Line, [x1, x2]: Point): Line => ({
  w1,
  w2,
  b: -(w1 * x1 + w2 * x2) + 0,
});

/** The line turned about a pivot onto a place, held by its first or its last end; ‖w‖ and the positive side stay. */
export function turnedOnto(
  line: Line,
  pivot: Point,
  place: Point,
  end: 'first' | 'last',
): Line | undefined {
  const length = weightLength(line);
  return end === 'last' ? lineBetween(pivot, place, length) : lineBetween(place, pivot, length);
}

/** The line turned about a pivot by degrees. */
export const turnedBy = (line: Line, pivot: Point, degrees: number): Line =>
  turnLine(line, pivot, (degrees / 180) * Math.PI);

/** The direction of the weights in degrees, from −180 to 180; only shown, never computed with. */
export const angleOf = ({w1, w2}: Line): number => (Math.atan2(w2, w1) / Math.PI) * 180;

/** The values of the bias between which the line meets the rectangle; its own where they are not finite. */
export function biasRange({w1, w2, b}: Line, {x1, x2}: Rectangle): readonly [number, number] {
  const products = x1.flatMap(a => x2.map(c => -(w1 * a + w2 * c) + 0));
  return products.every(Number.isFinite) ? [Math.min(...products), Math.max(...products)] : [b, b];
}
