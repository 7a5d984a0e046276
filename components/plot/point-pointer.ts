import {nearestPoint} from '../../src/data/nearest-point.js';
import {drag, placeOf} from '../shared/pointer.js';
import type {Place} from '../shared/pointer.js';
import {byHand} from './plot-host.js';
import type {PlotHost} from './plot-host.js';
import {isInside, toData, unitsPerData} from './plot-scene.js';
import type {PointEditing} from './point-editing.js';
import {pointAt} from './point-layer.js';
import type {SeparatorControl} from './separator-control.js';

/** How far from a point, in user units, a pointer still means it. */
const reach = 14;

/** How far a pointer may wander, in CSS pixels, and still have clicked. */
const clickRadius = 3;

/** What the pointer does in the picture: look at points, move, pick up, put down and add them. */
export class PointPointer {
  #pressed: {readonly x: number; readonly y: number; readonly onGrip: boolean} | undefined;

  constructor(
    private readonly host: PlotHost,
    private readonly editing: PointEditing,
    private readonly separators: SeparatorControl,
    private readonly focus: (index: number) => void,
  ) {}

  /** Takes note of where every press began, also of those that a grip keeps to itself. */
  readonly note = {
    capture: true,
    handleEvent: ({clientX: x, clientY: y, target}: PointerEvent): void => {
      const onGrip = (target as Element).closest('.separator') !== null;
      this.#pressed = {x, y, onGrip};
    },
  };

  readonly down = (event: PointerEvent): void => {
    const index = this.#near(event);
    if (index === undefined || this.separators.holds) return;
    this.editing.look(index);
    const {scene, picture} = this.host;
    if (!this.editing.editable || this.editing.picked !== undefined) return;
    const held = this.editing.hold(index);
    const {from} = held;
    const start = placeOf(event, picture!);
    const offset = toData(scene!, start);
    drag(event, picture!, {
      move: (place, {altKey}) => {
        const at = held.index;
        if (at === undefined || this.host.scene?.dataset !== held.dataset) return;
        const to = toData(this.host.scene, place);
        const moved = [from.x1 + to[0] - offset[0], from.x2 + to[1] - offset[1]] as const;
        this.editing.move(at, moved, altKey, false);
      },
      end: moved => {
        if (moved) this.editing.put();
        if (held.index !== undefined) this.focus(held.index);
      },
      cancel: () => held.putBack(byHand(this.host, true)),
    });
  };

  readonly move = (event: PointerEvent): void => {
    if (event.pointerType === 'touch' || event.buttons !== 0) return;
    const onGrip = (event.target as Element).closest('.grip') !== null;
    this.#hover(onGrip ? undefined : this.#near(event));
  };

  readonly leave = ({pointerType}: PointerEvent): void => {
    if (pointerType !== 'touch') this.#hover(undefined);
  };

  readonly click = (event: MouseEvent): void => {
    const pressed = this.#pressed;
    const {scene, picture} = this.host;
    if (!pressed || pressed.onGrip || !scene || !picture) return;
    const [dx, dy] = [event.clientX - pressed.x, event.clientY - pressed.y];
    if (dx * dx + dy * dy > clickRadius * clickRadius) return;
    const place = placeOf(event, picture);
    if (this.separators.holds) this.separators.put(place, event.altKey);
    else this.#clickPoint(this.#near(event), place, event.altKey);
  };

  /** Puts the picked point down, picks up the one that was clicked, or adds one where there is none. */
  #clickPoint(near: number | undefined, place: Place, exact: boolean): void {
    const {editing} = this;
    const scene = this.host.scene!;
    const {picked} = editing;
    if (picked !== undefined) {
      if (near === undefined) editing.move(picked, toData(scene, place), exact, false);
      editing.put();
      if (near !== undefined && near !== picked) editing.pick(near);
    } else if (near !== undefined) editing.pick(near);
    else if (editing.editable && isInside(scene, place)) editing.add(toData(scene, place), exact);
    else editing.look(undefined);
  }

  #hover(index: number | undefined): void {
    this.editing.look(index ?? this.#focused());
  }

  #focused(): number | undefined {
    const root = this.host.picture?.getRootNode() as ShadowRoot | undefined;
    return pointAt(root?.activeElement, this.host.scene?.dataset);
  }

  #near(event: {clientX: number; clientY: number}): number | undefined {
    const {scene, picture} = this.host;
    if (!scene?.dataset || !picture) return undefined;
    const place = toData(scene, placeOf(event, picture));
    return nearestPoint(scene.dataset.points, place, unitsPerData(scene), reach, scene.shown);
  }
}
