import type {SVGTemplateResult} from 'lit';
import {footOfPerpendicular} from '../../src/geometry/half-plane.js';
import {roundToStep} from '../../src/geometry/readable.js';
import type {Line, Point} from '../../src/geometry/types.js';
import type {Model} from '../../src/module/model.js';
import {parameterName, separatorsOf} from '../../src/module/separators.js';
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
import {layoutSeparator, shiftDirection} from './separator-layout.js';
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

/** A turn by keys, whose exact angle is kept so that steps there and back cancel out. */
interface Turn {
  readonly key: string;
  readonly pivot: Point;
  readonly exact: Line;
  /** The line that the rounded values made; any other means that somebody else has moved it. */
  readonly made: Line;
}

/** Lets a reader move the separators of a model: by pointer, by clicks, by keys. */
export class SeparatorControl {
  #held: Held | undefined;
  #turn: Turn | undefined;

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
    drag(event, picture, {
      start: place => this.#take(name, grip, toData(scene, place), true),
      move: (place, {altKey}) => this.#moveTo(toData(scene, place), altKey, false),
      end: moved => {
        if (moved) this.#letGo();
        else this.#pick();
      },
      cancel: () => this.cancel(),
    });
  }

  /** Puts the grip that was picked up down at a place of the picture. */
  put(place: Place, exact: boolean): void {
    const {scene} = this.host;
    if (!this.#held || !scene) return;
    const to = toData(scene, place);
    if (this.#held.grip === 'shift')
      this.#set(
        edit.shiftValues(
          this.#held.name,
          edit.shiftedOnto(this.#held.line, to),
          scene.rectangle,
          exact,
        ),
        false,
      );
    else this.#moveTo(to, exact, false);
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
      if (grip === 'shift') this.#shiftByKey(scene, name, step);
      else this.#turnByKey(scene, name, grip, step);
    }
    useKey(event);
  }

  /** All separators; none for a reader who may not edit. */
  #views(scene: PlotScene): SeparatorView[] {
    const {element} = this.host;
    const separators = scene.model && !element.readonly ? separatorsOf(scene.model) : [];
    return separators.flatMap(separator => {
      const layout = this.#layout(scene, separator);
      if (!layout) return [];
      const held = this.#held?.name === separator.name ? this.#held.grip : undefined;
      const several = separators.length > 1;
      return {scene, separator, layout, held, host: element, actions: this, several};
    });
  }

  #find(name: string): Separator | undefined {
    const model = this.host.scene?.model;
    return model && separatorsOf(model).find(each => each.name === name);
  }

  #take(name: string, grip: Grip, from: Point, dragged: boolean): boolean {
    const {scene} = this.host;
    const separator = this.#find(name);
    const layout = separator && scene && layoutSeparator(scene, separator.line);
    if (!layout || !scene.model) return false;
    const pivot = layout.ends?.[grip === 'first' ? 'last' : 'first'] ?? layout.shift;
    const {line} = separator;
    this.#held = {
      name,
      grip,
      model: scene.model,
      line,
      pivot: toData(scene, pivot),
      from,
      at: from,
      dragged,
    };
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

  #moveTo(at: Point, exact: boolean, settled: boolean): void {
    const {scene} = this.host;
    const held = this.#held;
    if (!held || !scene) return;
    this.#held = {...held, at};
    const {name, grip, line, pivot, from} = held;
    const {rectangle} = scene;
    if (grip === 'shift') {
      this.#set(edit.shiftValues(name, edit.shiftedBy(line, from, at), rectangle, exact), settled);
      return;
    }
    const turned = edit.turnedOnto(line, pivot, at, grip);
    if (turned) this.#set(edit.turnValues(name, turned, pivot, rectangle, exact), settled);
  }

  #shiftByKey(scene: PlotScene, name: string, step: NonNullable<ReturnType<typeof keyStep>>): void {
    const line = this.#find(name)!.line;
    const [least, most] = edit.biasRange(line, scene.rectangle);
    if (step.end) {
      this.#set({[parameterName(name, 'b')]: step.end === 'first' ? least : most}, true);
      return;
    }
    const size = edit.biasStep(line, scene.rectangle);
    // The line goes where the arrow points: across it, by the part of the arrow along its weights.
    const [x, y] = shiftDirection(scene, line);
    const along =
      Math.abs(x) >= Math.abs(y)
        ? step.x * Math.sign(x) || -step.y * Math.sign(y)
        : -step.y * Math.sign(y) || step.x * Math.sign(x);
    const b = roundToStep(line.b - along * size, size / 10);
    this.#set({[parameterName(name, 'b')]: b}, true);
  }

  #turnByKey(
    scene: PlotScene,
    name: string,
    grip: 'first' | 'last',
    step: NonNullable<ReturnType<typeof keyStep>>,
  ): void {
    const {line} = this.#find(name)!;
    const key = `${name} ${grip}`;
    const {made} = this.#turn ?? {};
    const goesOn =
      this.#turn?.key === key && made?.w1 === line.w1 && made.w2 === line.w2 && made.b === line.b;
    const layout = layoutSeparator(scene, line);
    const end = layout?.ends?.[grip === 'first' ? 'last' : 'first'] ?? layout?.shift;
    if (!end) return;
    const pivot = goesOn ? this.#turn!.pivot : toData(scene, end);
    const exact = goesOn ? this.#turn!.exact : line;
    const degrees = step.end
      ? (step.end === 'first' ? -180 : 180) - edit.angleOf(exact)
      : step.y || -step.x;
    const turned = edit.turnedBy(exact, pivot, degrees);
    this.#set(edit.turnValues(name, turned, pivot, scene.rectangle, Math.abs(degrees) < 1), true);
    this.#turn = {key, pivot, exact: turned, made: this.#find(name)!.line};
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
    if (
      !layout ||
      held?.name !== name ||
      held.grip === 'shift' ||
      !held.dragged ||
      held.at === held.from
    )
      return layout;
    const pivot = toPicture(scene, held.pivot);
    const grip = toPicture(scene, footOfPerpendicular(held.at, line) ?? held.at);
    const ends = held.grip === 'first' ? {first: grip, last: pivot} : {first: pivot, last: grip};
    return {...layout, ends};
  }
}
