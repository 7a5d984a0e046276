import {derived} from '../derived.js';
import type {SignRegion} from '../geometry/sign-region.js';
import type {Rectangle} from '../geometry/types.js';
import {allBut} from './all-but.js';
import type {Model} from './model.js';
import {Snapshot} from './snapshot.js';

/** As fine as a picture the size of a thumbnail can show. */
const thumbnail = {grid: 24, tolerance: 1 / 500};

/**
 * Where a model would be positive inside a rectangle at each of several values of one parameter, fine enough for small
 * pictures. Computed once for all who ask; a change of that parameter alone computes nothing.
 *
 * @throws {RangeError} if the model has no parameter of that name
 */
export function regionsAlong(
  model: Model,
  name: string,
  values: readonly number[],
  rectangle: Rectangle,
): readonly SignRegion[] {
  const key = `regions ${name} ${values.join(' ')} in ${rectangle.x1.join(' ')} ${rectangle.x2.join(' ')}`;
  return derived(key, [allBut(model, name)], () =>
    values.map(value => model.region(new Snapshot(model, {[name]: value}), rectangle, thumbnail)),
  );
}
