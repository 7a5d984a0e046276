import type {PropertyValues} from 'lit';
import {DataError} from '../../src/data/data-error.js';
import {Dataset} from '../../src/data/dataset.js';
import type {Point} from '../../src/data/dataset.js';
import {objectsFromPoints, pointFromAny} from '../../src/data/point-rows.js';
import type {Points} from '../../src/data/points.js';
import {pointsToCsv} from '../../src/data/to-csv.js';
import type {Change, EditOptions} from '../../src/source.js';
import {DatasetSettings, isInput, isShared} from './dataset-settings.js';
import {Feed} from './feed.js';
import type {Fault, FeedHost} from './feed.js';
import {plainPoints} from './plain-points.js';

/** What `points` takes: text as in the attribute or JSON, rows as objects or arrays, or three columns. */
export type PointsGiven =
  | string
  | readonly object[]
  | readonly (readonly unknown[])[]
  | {readonly x1: ArrayLike<number>; readonly x2: ArrayLike<number>; readonly y: ArrayLike<unknown>}
  | null
  | undefined;

/** What frameworks leave behind when they write an object, or a list of them, as an attribute; it never means anything. */
const leftover = /^\s*\[object Object\](,\[object Object\])*\s*$/;

/**
 * Labelled points (x1, x2, y). They come from `points`, or else `src`, `from`, the children, or `name`, in this order.
 * Labels may be −1 and +1, 0 and 1, O and X, or two class names; y is −1 or +1. The element is invisible; views show it.
 *
 * Children: `<ml-point x1="0.1" x2="0.2" y="X">`, a `<table>`, or a `<script type="text/csv">` or `application/json`.
 *
 * @tagname ml-dataset
 * @fires ml-beforeinput - A reader's edit arrives; `preventDefault()` vetoes it.
 * @fires ml-input - Points are changing, at most once a frame.
 * @fires ml-change - A change has settled.
 * @fires ml-error - Data could not be loaded or read; the last good points stay.
 * @cssstate loading - A file is being loaded.
 */
export class MlDataset extends DatasetSettings implements FeedHost {
  override readonly handle = new Dataset();
  readonly #feed = new Feed(this);
  #given: {readonly value: unknown} | undefined;

  static {
    const options = {noAccessor: true, converter: {fromAttribute: (value: string | null) => value}};
    this.createProperty('points', {...options, attribute: 'points'});
    this.createProperty('value', {...options, attribute: false});
  }

  constructor() {
    super();
    this.addEventListener('command', event => {
      const {command, source} = event as Event & {command?: string; source?: Element | null};
      if (command !== '--regenerate') return;
      this.#regenerate(this.seed + 1, {origin: 'user', view: source?.localName ?? 'button'});
    });
    this.handle.subscribe(({changes}) => {
      for (const {name, value} of changes)
        if (isShared(name) && this[name] !== value) Object.assign(this, {[name]: value});
    });
  }

  /**
   * The present points as an array of `{x1, x2, y}`. Takes inline text (`0.1,0.2,O; 0.8,0.9,X`), JSON, an array of
   * objects or of arrays, or an object of three columns; null goes back to what the other attributes say.
   */
  get points(): Point[] {
    this.#refresh();
    return objectsFromPoints(this.handle.points);
  }

  set points(value: PointsGiven) {
    if (typeof value === 'string' && leftover.test(value)) return;
    this.#given = value === null || value === undefined ? undefined : {value};
    this.#feed.changed();
  }

  /** The same as `points`. */
  get value(): Point[] {
    return this.points;
  }

  set value(value: PointsGiven) {
    this.points = value;
  }

  /** Puts a point at the end: `{x1, x2, y}`, `[x1, x2, y]` or `0.1,0.2,X`. Returns its index, −1 if it was not taken. */
  add(point: Readonly<Record<keyof Point, unknown>> | readonly unknown[] | string): number {
    this.#refresh();
    return this.#try('add', () => this.handle.add(pointFromAny(point, this.handle.points))) ?? -1;
  }

  /** Takes out the point of that index; those behind it move up. Returns whether it did. Without an index the element itself goes. */
  override remove(): void;
  override remove(index: number): boolean;
  override remove(index?: number): boolean | void {
    if (index === undefined) return super.remove();
    this.#refresh();
    return this.#try('remove', () => this.handle.remove(index)) ?? false;
  }

  /** Draws the toy set anew, with the next seed unless one is given. Edited points go back to what they were. */
  regenerate(seed: number = this.seed + 1): void {
    this.#regenerate(seed, {});
  }

  /** The present points as CSV with a heading. */
  toCSV(): string {
    this.#refresh();
    return pointsToCsv(this.handle.points);
  }

  /** @internal */
  get given(): {readonly value: unknown} | undefined {
    return this.#given;
  }

  /** @internal */
  takePoints(points: Points): void {
    this.handle.set(points);
  }

  /** @internal */
  noteFault(fault: Fault | undefined): void {
    if (!fault) return this.report('data', undefined);
    const {attribute, code, message} = fault;
    const value = (attribute && this.getAttribute(attribute)) ?? undefined;
    this.report('data', message, {code, attribute, value});
  }

  /** @internal */
  noteLoading(loading: boolean): void {
    if (loading) this.internals.states?.add('loading');
    else this.internals.states?.delete('loading');
  }

  override connectedMoveCallback(): void {
    super.connectedMoveCallback();
    this.#feed.changed();
  }

  override requestUpdate(...[name, ...rest]: Parameters<DatasetSettings['requestUpdate']>): void {
    super.requestUpdate(name, ...rest);
    if (name !== undefined && isInput(name)) this.#feed.changed();
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this.#refresh();
  }

  protected override plainChange(change: Change): Change {
    return plainPoints(change);
  }

  /** Brings the handle up to date with attributes and children. Returns false if a guard refused it. */
  #refresh(edit: EditOptions = {}): boolean {
    const points = this.#feed.read();
    const {train, seed, editable, handle} = this;
    handle.update({...(points && {points}), train, seed, editable}, edit);
    return handle.seed === seed;
  }

  #regenerate(seed: number, edit: EditOptions): void {
    const {seed: previous} = this;
    this.#refresh();
    const takeBack = this.#feed.forget();
    this.seed = seed;
    if (this.#refresh(edit)) return;
    takeBack();
    this.seed = previous;
  }

  /** Does an edit; what does not fit is reported. */
  #try<Result>(name: string, edit: () => Result): Result | undefined {
    try {
      const result = edit();
      this.report(name, undefined);
      return result;
    } catch (error) {
      if (!(error instanceof DataError || error instanceof RangeError)) throw error;
      this.report(name, `${name}(): ${error.message}`, {code: 'bad-data'});
      return undefined;
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ml-dataset': MlDataset;
  }
}
