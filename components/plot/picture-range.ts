import type {Dataset} from '../../src/data/dataset.js';
import {fittedRectangle} from '../../src/data/fitted-rectangle.js';
import type {Interval, Rectangle} from '../../src/geometry/types.js';
import type {Transaction} from '../../src/source.js';

/** The part of the plane that a plot shows: what its author said, or what the data needs. */
export class PictureRange {
  #dataset: Dataset | undefined;
  #fitted: Rectangle | undefined;
  #rectangle: Rectangle | undefined;

  /** Fits anew after an edit of the data, but not under a reader's hand: what is dragged would run away. */
  follow({changes, origin}: Transaction): void {
    if (changes.length > 0 && origin !== 'user') this.#fitted = undefined;
  }

  /** The rectangle to show; the same object as long as its bounds are the same. */
  of(dataset: Dataset | undefined, x1?: Interval, x2?: Interval): Rectangle {
    if (dataset !== this.#dataset) this.#fitted = undefined;
    this.#dataset = dataset;
    this.#fitted ??= fittedRectangle(dataset?.points);
    const next = {x1: x1 ?? this.#fitted.x1, x2: x2 ?? this.#fitted.x2};
    const known = this.#rectangle;
    if (known && same(known.x1, next.x1) && same(known.x2, next.x2)) return known;
    return (this.#rectangle = next);
  }
}

const same = (a: Interval, b: Interval): boolean => a[0] === b[0] && a[1] === b[1];
