import {roundToStep} from '../../src/geometry/readable.js';
import type {Line, Point} from '../../src/geometry/types.js';
import {parameterName} from '../../src/module/separators.js';
import type {Separator} from '../../src/module/separators.js';
import type {KeyStep} from '../shared/keys.js';
import {toData} from './plot-scene.js';
import type {PlotScene} from './plot-scene.js';
import {angleOf, biasRange, biasStep, turnedBy, turnValues} from './separator-edit.js';
import type {SeparatorValues} from './separator-edit.js';
import {layoutSeparator, shiftDirection} from './separator-layout.js';
import type {Grip} from './separator-layout.js';

/** A turn that goes on from key to key. Its exact angle is kept, so that steps there and back cancel out. */
interface Turn {
  readonly key: string;
  readonly pivot: Point;
  readonly exact: Line;
  /** The values that the last step came to; others mean that somebody else has moved the line. */
  readonly values: SeparatorValues;
}

/** What keys make of a separator: a step of its bias, or a degree of its angle. */
export class SeparatorKeys {
  #turn: Turn | undefined;

  /** The values after one step; undefined where there is nothing to hold. */
  values(
    scene: PlotScene,
    separator: Separator,
    grip: Grip,
    step: KeyStep,
  ): SeparatorValues | undefined {
    return grip === 'shift'
      ? shiftedByKey(scene, separator, step)
      : this.#turned(scene, separator, grip, step);
  }

  #turned(
    scene: PlotScene,
    {name, line}: Separator,
    grip: 'first' | 'last',
    step: KeyStep,
  ): SeparatorValues | undefined {
    const layout = layoutSeparator(scene, line);
    const end = layout?.ends?.[grip === 'first' ? 'last' : 'first'] ?? layout?.shift;
    if (!end) return undefined;
    const key = `${name} ${grip}`;
    const last = this.#turn?.key === key && isMade(name, line, this.#turn) ? this.#turn : undefined;
    const {pivot, exact} = last ?? {pivot: toData(scene, end), exact: line};
    const degrees = step.end
      ? (step.end === 'first' ? -180 : 180) - angleOf(exact)
      : step.y || -step.x;
    const turned = turnedBy(exact, pivot, degrees);
    const fine = Math.abs(degrees) < 1;
    const values = turnValues(name, turned, pivot, scene.rectangle, fine);
    this.#turn = {key, pivot, exact: turned, values};
    return values;
  }
}

const isMade = (name: string, line: Line, {values}: Turn): boolean =>
  (['w1', 'w2', 'b'] as const).every(each => values[parameterName(name, each)] === line[each]);

/** The line goes where the arrow points: across itself, by the part of the arrow along its weights. */
function shiftedByKey(scene: PlotScene, {name, line}: Separator, step: KeyStep): SeparatorValues {
  const b = parameterName(name, 'b');
  if (step.end) return {[b]: biasRange(line, scene.rectangle)[step.end === 'first' ? 0 : 1]};
  const size = biasStep(line, scene.rectangle);
  const [x, y] = shiftDirection(scene, line);
  // Downwards in the picture is upwards for y; an arrow along the line goes where the line leans.
  const [right, up] = [Math.sign(x), -Math.sign(y)];
  const along = step.x === 0 ? step.y * (up || right) : step.x * (right || up);
  return {[b]: roundToStep(line.b - along * size, size / 10)};
}
