import type {SVGTemplateResult} from 'lit';
import {footOfPerpendicular} from '../../src/geometry/half-plane.js';
import type {Line, Point} from '../../src/geometry/types.js';
import type {Model} from '../../src/module/model.js';
import {parameterName} from '../../src/module/separators.js';
import type {Separator} from '../../src/module/separators.js';
import {keyStep, useKey} from '../shared/keys.js';
import {drag} from '../shared/pointer.js';
import type {Place} from '../shared/pointer.js';
import {byHand} from './plot-host.js';
import type {PlotHost} from './plot-host.js';
import {toData, toPicture} from './plot-scene.js';
import type {PlotScene} from './plot-scene.js';
import * as edit from './separator-edit.js';
import {renderGrips, renderLineTarget} from './separator-grips.js';
import type {SeparatorView} from './separator-grips.js';
import {SeparatorKeys} from './separator-keys.js';
import {layoutSeparator} from './separator-layout.js';
import type {Grip, SeparatorLayout} from './separator-layout.js';

/** A grip in a hand, from the moment it was taken. */
interface Held {
  readonly name: string;
  readonly grip: Grip;
  readonly model: Model;
  /** The line then; every move is worked out from it, so that rounding does not add up. */
  readonly line: Line;
  /** The end about which it turns. */
  readonly pivot: Point;
  /** Where the pointer took it, and where it is now. */
  readonly from: Point;
  readonly at: Point;
  /** False while it was only picked up and is to be put down by the next click or key. */
  readonly dragged: boolean;
}

/** Lets a reader move the separators of a model: by pointer, by clicks, by keys. */
export class SeparatorControl {
  #held: Held | undefined;
  readonly #keys = new SeparatorKeys();

  constructor(private readonly host: PlotHost) {}

  /** Whether a grip waits to be put down by a click. */
  get holds(): boolean {
    return this.#held?.dragged === false;
  }

  /** The lines themselves as something to take hold of, to lie below the points. */
  renderLines(scene: PlotScene): SVGTemplateResult[] {
    return this.#views(scene).map(renderLineTarget);
  }

  /** The grips of all separators, to lie above the points. */
  renderGrips(scene: PlotScene): SVGTemplateResult[] {
    return this.#views(scene).map(renderGrips);
  }

  /** Takes a grip by the pointer. */
  press(event: PointerEvent, {name}: Separator, grip: Grip): void {
    const {picture, scene} = this.host;
    if (!picture || !scene) return;
    const again = this.holds && this.#held?.name === name && this.#held.grip === grip;
    drag(event, picture, {
      start: place => this.#take(name, grip, toData(scene, place), true),
      move: (place, {altKey}) => this.#moveTo(toData(scene, place), altKey),
      end: moved => {
        if (moved || again) this.#letGo();
        else this.#pick();
      },
      cancel: () => this.cancel(),
    });
  }

  /** Puts the grip that was picked up down at a place of the picture. */
  put(place: Place, exact: boolean): void {
    const {scene} = this.host;
    const held = this.#held;
    if (!held || !scene) return;
    const to = toData(scene, place);
    if (held.grip === 'shift') this.#shiftTo(edit.shiftedOnto(held.line, to), exact);
    else this.#moveTo(to, exact);
    this.#letGo();
  }

  /** Puts everything back where it was when the grip was taken. */
  cancel(): void {
    const held = this.#held;
    if (!held) return;
    const {w1, w2, b} = held.line;
    const at = (parameter: keyof Line): string => parameterName(held.name, parameter);
    held.model.set({[at('w1')]: w1, [at('w2')]: w2, [at('b')]: b}, byHand(this.host, true));
    this.#held = undefined;
    this.host.element.requestUpdate();
  }

  /** The keys of a focused grip. */
  key(event: KeyboardEvent, {name}: Separator, grip: Grip): void {
    const {scene} = this.host;
    if (!scene?.model) return;
    if (event.key === 'Escape' && this.#held) this.cancel();
    else if (event.key === 'Enter' || event.key === ' ') {
      if (this.#held) this.#letGo();
      else {
        this.#take(name, grip, [0, 0], false);
        this.#pick();
      }
    } else {
      const step = keyStep(event);
      if (!step) return;
      const separator = this.#find(name);
      const values = separator && this.#keys.values(scene, separator, grip, step);
      if (values) this.#set(values, true);
    }
    useKey(event);
  }

  /** All separators; none for a reader who may not edit. */
  #views(scene: PlotScene): SeparatorView[] {
    const {element} = this.host;
    const separators = element.readonly ? [] : scene.separators();
    return separators.flatMap(separator => {
      const layout = this.#layout(scene, separator);
      if (!layout) return [];
      const held = this.#held?.name === separator.name ? this.#held.grip : undefined;
      const several = separators.length > 1;
      return {scene, separator, layout, held, host: element, actions: this, several};
    });
  }

  #find(name: string): Separator | undefined {
    return this.host.scene?.separators().find(each => each.name === name);
  }

  #take(name: string, grip: Grip, from: Point, dragged: boolean): boolean {
    const {scene} = this.host;
    const separator = this.#find(name);
    const layout = separator && scene && layoutSeparator(scene, separator.line);
    if (!layout || !scene.model) return false;
    const pivot = layout.ends?.[grip === 'first' ? 'last' : 'first'] ?? layout.shift;
    const {line} = separator;
    const {model} = scene;
    const start = {name, grip, model, line, pivot: toData(scene, pivot)};
    this.#held = {...start, from, at: from, dragged};
    this.host.element.requestUpdate();
    return true;
  }

  #pick(): void {
    if (this.#held) this.#held = {...this.#held, dragged: false};
    this.host.element.requestUpdate();
  }

  #letGo(): void {
    this.#held?.model.settle(byHand(this.host, true));
    this.#held = undefined;
    this.host.element.requestUpdate();
  }

  #moveTo(at: Point, exact: boolean): void {
    const held = this.#held;
    if (!held) return;
    this.#held = {...held, at};
    const {name, grip, line, pivot, from} = held;
    if (grip === 'shift') {
      this.#shiftTo(edit.shiftedBy(line, from, at), exact);
      return;
    }
    const turned = edit.turnedOnto(line, pivot, at, grip);
    const {rectangle} = this.host.scene!;
    if (turned) this.#set(edit.turnValues(name, turned, pivot, rectangle, exact), false);
  }

  #shiftTo(line: Line, exact: boolean): void {
    const {rectangle} = this.host.scene!;
    this.#set(edit.shiftValues(this.#held!.name, line, rectangle, exact), false);
  }

  #set(values: edit.SeparatorValues, settled: boolean): void {
    const model = this.#held?.model ?? this.host.scene?.model;
    if (!Object.values(values).every(Number.isFinite)) return;
    model?.set(values, byHand(this.host, settled && !this.#held));
  }

  /** While a separator turns, its pivot stays and the grip is on the line beside the pointer. */
  #layout(scene: PlotScene, {name, line}: Separator): SeparatorLayout | undefined {
    const layout = layoutSeparator(scene, line);
    const held = this.#held;
    const turning = held?.name === name && held.grip !== 'shift' && held.at !== held.from;
    if (!layout || !turning) return layout;
    const pivot = toPicture(scene, held.pivot);
    const grip = toPicture(scene, footOfPerpendicular(held.at, line) ?? held.at);
    const ends = held.grip === 'first' ? {first: grip, last: pivot} : {first: pivot, last: grip};
    return {...layout, ends};
  }
}
