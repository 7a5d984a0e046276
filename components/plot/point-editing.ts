import type {PointIdentity} from '../../src/data/point-roll.js';
import {roundToStep} from '../../src/geometry/readable.js';
import type {Interval, Point} from '../../src/geometry/types.js';
import {emit} from '../shared/events.js';
import {HeldPoint} from './held-point.js';
import {byHand} from './plot-host.js';
import type {PlotHost} from './plot-host.js';
import {pointFacts} from './point-words.js';

const clamp = (value: number, [low, high]: Interval): number =>
  Math.max(low, Math.min(high, value));

/** What a reader may do with points: look at one, and, in a dataset that is editable, change them. */
export class PointEditing {
  #looking: PointIdentity | undefined;
  #held: HeldPoint | undefined;
  /** The label that the next point to be added gets. */
  #label: 1 | -1 = -1;

  constructor(private readonly host: PlotHost) {}

  get editable(): boolean {
    return !this.host.element.readonly && this.#dataset?.editable === true;
  }

  /** The point that this plot, and not another, looks at. */
  get looking(): number | undefined {
    const looking = this.#dataset?.indexOf(this.#looking);
    return looking === this.#dataset?.selected ? looking : undefined;
  }

  /** The point that was picked up. */
  get picked(): number | undefined {
    return this.#held?.dataset === this.#dataset ? this.#held?.index : undefined;
  }

  /** The label of the picked point, or else of the next. */
  get label(): 1 | -1 {
    const {picked} = this;
    if (picked === undefined) return this.#label;
    return this.#dataset!.points.y[picked]! > 0 ? 1 : -1;
  }

  /** Looks at a point in all views of the dataset, and tells the page. */
  look(index: number | undefined): void {
    const {scene} = this.host;
    const dataset = this.#dataset;
    if (!dataset || !scene) return;
    if (index === undefined && this.looking === undefined) return;
    const same = index === this.looking;
    this.#looking = index === undefined ? undefined : dataset.identityOf(index);
    if (same) return;
    dataset.select(index);
    this.host.element.requestUpdate();
    if (index === undefined) return;
    emit(this.host.element, 'ml-select', pointFacts(scene, index));
  }

  pick(index: number): void {
    const dataset = this.#dataset;
    if (!dataset || !this.editable) return;
    this.#held = this.hold(index);
    this.host.element.requestUpdate();
  }

  /** Takes a point of the present dataset into a hand. */
  hold(index: number): HeldPoint {
    return new HeldPoint(this.#dataset!, index);
  }

  /** Lets the picked point stay where it is. */
  put(): void {
    this.#held = undefined;
    this.#dataset?.settle(byHand(this.host, true));
    this.host.element.requestUpdate();
  }

  /** Takes the picked point back to where it was. */
  cancel(): void {
    if (this.picked !== undefined) this.#held!.putBack(byHand(this.host, true));
    this.#held = undefined;
    this.host.element.requestUpdate();
  }

  /** Moves a point to a place inside the picture, rounded to what a hand can tell unless it should be exact. */
  move(index: number, to: Point, exact: boolean, settled: boolean): void {
    const [x1, x2] = this.#placed(to, exact);
    this.#dataset?.move(index, {x1, x2}, byHand(this.host, settled));
  }

  /** Adds a point and returns its index; undefined where a guard refused it. */
  add(to: Point, exact = false): number | undefined {
    const [x1, x2] = this.#placed(to, exact);
    const index = this.#dataset?.add({x1, x2, y: this.#label}, byHand(this.host, true)) ?? -1;
    return index < 0 ? undefined : index;
  }

  remove(index: number): void {
    this.#dataset?.remove(index, byHand(this.host, true));
  }

  /** Gives the picked point a label; without one, chooses that of the next. */
  relabel(y: 1 | -1): void {
    const {picked} = this;
    if (picked === undefined) this.#label = y;
    else this.#dataset!.move(picked, {y}, byHand(this.host, true));
    this.host.element.requestUpdate();
  }

  get #dataset() {
    return this.host.scene?.dataset;
  }

  #placed([x1, x2]: Point, exact: boolean): Point {
    const {rectangle, steps} = this.host.scene!;
    const inside = [clamp(x1, rectangle.x1), clamp(x2, rectangle.x2)] as const;
    return exact ? inside : [roundToStep(inside[0], steps.x1), roundToStep(inside[1], steps.x2)];
  }
}
