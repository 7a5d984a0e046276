import {Source, transaction} from '../source.js';
import type {Change, EditOptions} from '../source.js';
import type {Rectangle} from '../geometry/types.js';
import {fittedRectangle} from './fitted-rectangle.js';
import {pointsFromRows} from './points.js';
import type {Points} from './points.js';
import {PointRoll} from './point-roll.js';
import type {PointIdentity} from './point-roll.js';
import {splitPoints} from './split.js';
import type {Split} from './split.js';

/** One labelled point: y is +1 or −1, or any number in a set for regression. */
export interface Point {
  readonly x1: number;
  readonly x2: number;
  readonly y: number;
}

/** All that a dataset holds. */
export interface DatasetState {
  readonly points: Points;
  /** The fraction of the points that is for training, from 0 to 1; the rest is for testing. */
  readonly train: number;
  /** Any finite number; it settles which points are for training. */
  readonly seed: number;
  /** Whether a reader may move, add and remove points in the views. */
  readonly editable: boolean;
}

const stateNames = ['points', 'train', 'seed', 'editable'] as const;

/** Labelled points that views, models and losses share. Each edit makes new columns; nobody writes into the old ones. */
export class Dataset extends Source {
  readonly kind = 'dataset';
  #state: DatasetState;
  #roll: PointRoll | undefined;
  #selected: PointIdentity | undefined;
  #rectangle: Rectangle | undefined;
  #split: {readonly of: DatasetState; readonly parts: Split} | undefined;

  constructor(points: Points = pointsFromRows([])) {
    super();
    this.#state = {points, train: 1, seed: 1, editable: false};
  }

  get points(): Points {
    return this.#state.points;
  }

  /** The fraction of the points that is for training, from 0 to 1. */
  get train(): number {
    return this.#state.train;
  }

  /** The seed of the split. */
  get seed(): number {
    return this.#state.seed;
  }

  /** Whether a reader may move, add and remove points in the views. */
  get editable(): boolean {
    return this.#state.editable;
  }

  /** The points for training and those for testing: the same object until the number of points, `train` or `seed` changes. */
  get split(): Split {
    const {points, train, seed} = this.#state;
    const of = this.#split?.of;
    if (of?.points.n !== points.n || of.train !== train || of.seed !== seed)
      this.#split = {of: this.#state, parts: splitPoints(points.n, train, seed)};
    return this.#split!.parts;
  }

  /**
   * The part of the plane that shows the points, as `fittedRectangle`: the same for all who draw or measure in it. An edit
   * of a reader leaves it as it is, since what is dragged would run away under the hand.
   */
  get rectangle(): Rectangle {
    return (this.#rectangle ??= fittedRectangle(this.points));
  }

  /** The point of that index. @throws {RangeError} if there is none */
  at(index: number): Point {
    const {x1, x2, y, n} = this.points;
    if (!Number.isInteger(index) || index < 0 || index >= n)
      throw new RangeError(`There is no point ${index}; the dataset holds ${n}.`);
    return {x1: x1[index]!, x2: x2[index]!, y: y[index]!};
  }

  /** Takes other points. Returns false if they are the present ones or a guard refused them. */
  set(points: Points, options: EditOptions = {}): boolean {
    return this.update({points}, options);
  }

  /**
   * Changes several parts of the state at once. Returns false if nothing changes or a guard refused it.
   *
   * @throws {RangeError} if `train` is not from 0 to 1, or `seed` is not finite
   */
  update(state: Partial<DatasetState>, options: EditOptions = {}): boolean {
    const next = {...this.#state, ...state};
    if (!(next.train >= 0 && next.train <= 1))
      throw new RangeError(`train must be a number from 0 to 1, not ${String(next.train)}.`);
    if (!Number.isFinite(next.seed))
      throw new RangeError(`seed must be a finite number, not ${String(next.seed)}.`);
    const changes = stateNames.flatMap((name): Change[] =>
      next[name] === this.#state[name]
        ? []
        : [{name, value: next[name], previous: this.#state[name]}],
    );
    return this.commit(changes, options, () => {
      if (next.points !== this.points) this.#roll = undefined;
      this.#become(next, options);
    });
  }

  /** Puts a point at the end. Returns its index, or −1 if a guard refused it. */
  add(point: Point, options: EditOptions = {}): number {
    const {n} = this.points;
    const made = this.#edit(n, undefined, point, options, (column, name) => {
      const longer = new Float64Array(n + 1);
      longer.set(column);
      longer[n] = point[name];
      return longer;
    });
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
    return this.#edit(index, previous, point, options, (column, name) => {
      const changed = column.slice();
      changed[index] = point[name];
      return changed;
    });
  }

  /** What tells a point from all others through every edit, while its index may change. @throws {RangeError} as `at` */
  identityOf(index: number): PointIdentity {
    this.at(index);
    this.#roll ??= new PointRoll(this.points.n);
    return this.#roll.at(index);
  }

  /** The present index of a point; undefined if it has been removed, or if other points have been set since. */
  indexOf(point: PointIdentity | undefined): number | undefined {
    return point && this.#roll?.indexOf(point);
  }

  /** The index of the point that the reader looks at, in all views at once; undefined if there is none. */
  get selected(): number | undefined {
    return this.indexOf(this.#selected);
  }

  /**
   * Looks at a point, or at none. Subscribers hear of it as an edit without changes: the data stays as it is, and nothing
   * that is worked out from it becomes stale.
   */
  select(index: number | undefined): void {
    const selected = index !== undefined && index in this.points.y ? index : undefined;
    if (selected === this.selected) return;
    this.#selected = selected === undefined ? undefined : this.identityOf(selected);
    this.tell(transaction([], {settled: false}));
  }

  /** Makes new columns, and tells of the one point that differs in them. */
  #edit(
    index: number,
    previous: Point | undefined,
    value: Point | undefined,
    options: EditOptions,
    columnOf: (column: Float64Array, name: keyof Point) => Float64Array,
  ): boolean {
    const change = {name: `points.${index}`, value, previous};
    return this.commit([change], options, () => {
      if (!previous) this.#roll?.add();
      else if (!value) this.#roll?.remove(index);
      const {points} = this;
      const [x1, x2] = [columnOf(points.x1, 'x1'), columnOf(points.x2, 'x2')];
      const y = columnOf(points.y, 'y');
      this.#become({...this.#state, points: {...points, x1, x2, y, n: y.length}}, options);
    });
  }

  #become(state: DatasetState, {origin}: EditOptions): void {
    if (origin !== 'user' && state.points !== this.points) this.#rectangle = undefined;
    this.#state = state;
  }
}
