import {Source} from '../source.js';
import type {EditOptions} from '../source.js';
import {pointsFromRows} from './points.js';
import type {Points} from './points.js';

/** One labelled point: y is +1 or −1, or any number in a set for regression. */
export interface Point {
  readonly x1: number;
  readonly x2: number;
  readonly y: number;
}

/** Labelled points that views, models and losses share. Each edit makes new columns; nobody writes into the old ones. */
export class Dataset extends Source {
  readonly kind = 'dataset';
  #points: Points;

  constructor(points: Points = pointsFromRows([])) {
    super();
    this.#points = points;
  }

  get points(): Points {
    return this.#points;
  }

  /** The point of that index. @throws {RangeError} if there is none */
  at(index: number): Point {
    const {x1, x2, y, n} = this.#points;
    if (!Number.isInteger(index) || index < 0 || index >= n)
      throw new RangeError(`There is no point ${index}; the dataset holds ${n}.`);
    return {x1: x1[index]!, x2: x2[index]!, y: y[index]!};
  }

  /** Takes other points. Returns false if a guard refused them. */
  set(points: Points, options: EditOptions = {}): boolean {
    const change = {name: 'points', value: points, previous: this.#points};
    return this.commit([change], options, () => (this.#points = points));
  }

  /** Puts a point at the end. Returns its index, or −1 if a guard refused it. */
  add(point: Point, options: EditOptions = {}): number {
    const {n} = this.#points;
    const made = this.#edit(n, undefined, point, options, (column, name) => [
      ...column,
      point[name],
    ]);
    return made ? n : -1;
  }

  /** Takes out one point; those behind it move up. @throws {RangeError} if there is none of that index */
  remove(index: number, options: EditOptions = {}): boolean {
    return this.#edit(index, this.at(index), undefined, options, column =>
      column.filter((_, i) => i !== index),
    );
  }

  /** Gives one point another place or label. @throws {RangeError} if there is none of that index */
  move(index: number, to: Partial<Point>, options: EditOptions = {}): boolean {
    const previous = this.at(index);
    const point = {...previous, ...to};
    const {x1, x2, y} = previous;
    if (point.x1 === x1 && point.x2 === x2 && point.y === y) return false;
    return this.#edit(index, previous, point, options, (column, name) =>
      column.map((value, i) => (i === index ? point[name] : value)),
    );
  }

  /** Makes new columns, and tells of the one point that differs in them. */
  #edit(
    index: number,
    previous: Point | undefined,
    value: Point | undefined,
    options: EditOptions,
    columnOf: (column: Float64Array, name: keyof Point) => ArrayLike<number>,
  ): boolean {
    const change = {name: `points.${index}`, value, previous};
    return this.commit([change], options, () => {
      const {x1, x2, y} = this.#points;
      const [newX1, newX2, newY] = [
        Float64Array.from(columnOf(x1, 'x1')),
        Float64Array.from(columnOf(x2, 'x2')),
        Float64Array.from(columnOf(y, 'y')),
      ];
      this.#points = {...this.#points, x1: newX1, x2: newX2, y: newY, n: newY.length};
    });
  }
}
