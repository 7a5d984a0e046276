import {roundToStep} from '../../../src/geometry/readable.js';
import type {EditOptions} from '../../../src/source.js';
import {keyStep, useKey} from '../../shared/keys.js';
import {drag, placeOf} from '../../shared/pointer.js';
import type {LossPlotHost} from '../mode.js';
import type {Layout} from './layout.js';
import type {Reading} from './reading.js';

/** The value at this moment, which may be newer than the picture. */
const presentValue = ({model, name, value}: Reading): number =>
  model.parameter(name)?.value ?? value;

/** Turns what a reader does with pointer and keys into edits of the model. */
export class Gestures {
  constructor(
    private readonly host: LossPlotHost,
    /** The state and the layout that are drawn at the moment. */
    private readonly shown: () => {readonly reading: Reading; readonly layout: Layout} | undefined,
  ) {}

  /** Moves the dot along the curve; Escape takes it back. */
  readonly down = (event: PointerEvent): void => {
    const shown = this.shown();
    const svg = (event.currentTarget as SVGElement).ownerSVGElement;
    if (!shown || !svg) return;
    const before = presentValue(shown.reading);
    let grip = 0;
    drag(event, svg, {
      start: ([x]) => void (grip = x - shown.layout.dot[0]),
      move: ([x]) => this.#moveTo(x - grip, false),
      end: moved => {
        if (moved) this.shown()?.reading.model.settle(this.#options(true));
      },
      cancel: () => this.#set(before, true),
    });
  };

  readonly key = (event: KeyboardEvent): void => {
    const step = keyStep(event);
    const reading = this.shown()?.reading;
    if (!step || !reading) return;
    useKey(event);
    const [from, to] = reading.interval;
    if (step.end) this.#set(step.end === 'first' ? from : to, true);
    else
      this.#set(presentValue(reading) + (step.x || step.y) * reading.step, true, reading.step / 10);
  };

  /** A click anywhere on the plotting area moves the dot there, and the keys with it. */
  readonly click = (event: MouseEvent): void => {
    const [x] = placeOf(event, event.currentTarget as SVGGraphicsElement);
    this.#moveTo(x, true);
    this.#focus();
  };

  readonly goTo = (value: number): void => {
    this.#set(value, true);
    this.#focus();
  };

  #moveTo(x: number, settled: boolean): void {
    const shown = this.shown();
    if (shown) this.#set(shown.layout.x.invert(x), settled, shown.reading.fineStep);
  }

  #set(value: number, settled: boolean, rounding = 0): void {
    const reading = this.shown()?.reading;
    if (!reading?.isMovable) return;
    const [from, to] = reading.interval;
    const inside = Math.max(from, Math.min(to, roundToStep(value, rounding)));
    reading.model.set({[reading.name]: inside}, this.#options(settled));
  }

  #options(settled: boolean): EditOptions {
    return {origin: 'user', view: this.host.localName, settled};
  }

  #focus(): void {
    this.host.renderRoot.querySelector<SVGElement>('.handle')?.focus({preventScroll: true});
  }
}
