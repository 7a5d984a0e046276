import type {Dataset} from '../../src/data/dataset.js';
import {fittedRectangle} from '../../src/data/fitted-rectangle.js';
import type {Interval, Rectangle} from '../../src/geometry/types.js';

/** The part of the plane that a plot shows: what its author said, or what the data needs. */
export class PictureRange {
  #rectangle: Rectangle | undefined;

  /** The rectangle to show; the same object as long as its bounds are the same. */
  of(dataset: Dataset | undefined, x1?: Interval, x2?: Interval): Rectangle {
    const fitted = dataset?.rectangle ?? fittedRectangle();
    const next = {x1: x1 ?? fitted.x1, x2: x2 ?? fitted.x2};
    const known = this.#rectangle;
    if (known && same(known.x1, next.x1) && same(known.x2, next.x2)) return known;
    return (this.#rectangle = next);
  }
}

const same = (a: Interval, b: Interval): boolean => a[0] === b[0] && a[1] === b[1];
