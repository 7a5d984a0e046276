import type {Dataset, Point} from '../../src/data/dataset.js';
import type {PointIdentity} from '../../src/data/point-roll.js';
import type {EditOptions} from '../../src/source.js';

/** A point in a hand, and where it was when it was taken. It stays the same point while others come and go. */
export class HeldPoint {
  readonly from: Point;
  readonly #identity: PointIdentity;

  constructor(
    readonly dataset: Dataset,
    index: number,
  ) {
    this.from = dataset.at(index);
    this.#identity = dataset.identityOf(index);
  }

  /** Undefined once the point is gone. */
  get index(): number | undefined {
    return this.dataset.indexOf(this.#identity);
  }

  /** Takes the point back to where it was, if it is still there. */
  putBack(options: EditOptions): void {
    const {index} = this;
    if (index !== undefined) this.dataset.move(index, this.from, options);
  }
}
