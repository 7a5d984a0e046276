import type {PointIdentity} from '../../src/data/point-roll.js';
import {keyStep, useKey} from '../shared/keys.js';
import type {KeyStep} from '../shared/keys.js';
import type {PlotHost} from './plot-host.js';
import type {PointEditing} from './point-editing.js';
import {pointAt} from './point-layer.js';

/** What keys do on the points: arrows go from one to the next, or move the one that was picked up. */
export class PointKeys {
  #reached: PointIdentity | undefined;

  constructor(
    private readonly host: PlotHost,
    private readonly editing: PointEditing,
  ) {}

  /** The point that Tab leads to: the one reached last, or the first. */
  get reachable(): number | undefined {
    const {shown = [], dataset} = this.host.scene ?? {};
    const reached = dataset?.indexOf(this.#reached);
    return reached !== undefined && shown.includes(reached) ? reached : shown[0];
  }

  readonly focusIn = (event: FocusEvent): void => {
    const index = this.#pointOf(event);
    if (index === undefined) return;
    this.#reached = this.host.scene!.dataset!.identityOf(index);
    this.editing.look(index);
    this.host.element.requestUpdate();
  };

  readonly focusOut = ({relatedTarget}: FocusEvent): void => {
    const goesOn = (relatedTarget as Element | null)?.closest('[data-index]');
    if (!goesOn) this.editing.look(undefined);
  };

  /** Brings the focus to the node of a point. */
  readonly focus = (index: number): void => {
    this.host.picture
      ?.querySelector<SVGElement>(`[data-index="${index}"]`)
      ?.focus({preventScroll: true});
  };

  readonly key = (event: KeyboardEvent): void => {
    const index = this.#pointOf(event);
    if (index === undefined) return;
    if (this.#act(event, index)) useKey(event);
  };

  #pointOf({target}: Event): number | undefined {
    return pointAt(target as Element, this.host.scene?.dataset);
  }

  /** Returns whether the key was one of ours. */
  #act(event: KeyboardEvent, index: number): boolean {
    const {editing} = this;
    const picked = editing.picked !== undefined;
    const step = keyStep(event);
    if (event.key === 'Escape' && picked) editing.cancel();
    else if ((event.key === 'Enter' || event.key === ' ') && editing.editable) {
      if (picked) editing.put();
      else editing.pick(index);
    } else if ((event.key === 'Delete' || event.key === 'Backspace') && editing.editable) {
      this.#remove(index);
    } else if (!step) return false;
    else if (editing.picked === index) this.#move(index, step, event.altKey);
    else this.#go(index, step);
    return true;
  }

  #move(index: number, step: KeyStep, exact: boolean): void {
    const {rectangle, steps, dataset} = this.host.scene!;
    const {x1, x2} = dataset!.at(index);
    const [first, last] = rectangle.x1;
    const to = step.end
      ? ([step.end === 'first' ? first : last, x2] as const)
      : ([x1 + step.x * steps.x1, x2 + step.y * steps.x2] as const);
    this.editing.move(index, to, exact, true);
  }

  #go(index: number, step: KeyStep): void {
    const {shown} = this.host.scene!;
    const at = shown.indexOf(index);
    const forward = !step.end && (step.x > 0 || step.y < 0);
    const next = step.end ? (step.end === 'first' ? 0 : shown.length - 1) : at + (forward ? 1 : -1);
    const to = shown[Math.max(0, Math.min(shown.length - 1, next))];
    if (to !== undefined) this.focus(to);
  }

  #remove(index: number): void {
    const {shown} = this.host.scene!;
    const at = shown.indexOf(index);
    this.editing.remove(index);
    void this.host.element.updateComplete.then(() => {
      const left = this.host.scene?.shown ?? [];
      const next = left[Math.min(at, left.length - 1)];
      if (next !== undefined) this.focus(next);
    });
  }
}
