/** One point of a dataset, whatever its index has become. */
export interface PointIdentity {
  /** Counted from 0 in the order of the points; those added later go on counting, and no number is given twice. */
  readonly serial: number;
}

/** Which point is which: the identities of the points of a dataset, in their order. */
export class PointRoll {
  readonly #identities: PointIdentity[];
  #next: number;

  constructor(n: number) {
    this.#identities = Array.from({length: n}, (_, serial) => ({serial}));
    this.#next = n;
  }

  at(index: number): PointIdentity {
    return this.#identities[index]!;
  }

  indexOf(point: PointIdentity): number | undefined {
    const index = this.#identities.indexOf(point);
    return index < 0 ? undefined : index;
  }

  /** A point has come to the end. */
  add(): void {
    this.#identities.push({serial: this.#next++});
  }

  /** A point has gone; those behind it have moved up. */
  remove(index: number): void {
    this.#identities.splice(index, 1);
  }
}
