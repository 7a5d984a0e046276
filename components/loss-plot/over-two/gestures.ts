import {roundToStep} from '../../../src/geometry/readable.js';
import type {Point} from '../../../src/geometry/types.js';
import type {EditOptions} from '../../../src/source.js';
import {keyStep, useKey} from '../../shared/keys.js';
import {drag, placeOf} from '../../shared/pointer.js';
import type {LossPlotHost} from '../mode.js';
import type {Layout} from './layout.js';
import type {Axis, Reading} from './reading.js';

/** The values at this moment, which may be newer than the picture. */
const presentValues = ({model, axes}: Reading): Point => [
  model.parameter(axes[0].name)?.value ?? axes[0].value,
  model.parameter(axes[1].name)?.value ?? axes[1].value,
];

/** Turns what a reader does with pointer and keys into edits of both parameters. */
export class Gestures {
  constructor(
    private readonly host: LossPlotHost,
    /** The state and the layout that are drawn at the moment. */
    private readonly shown: () => {readonly reading: Reading; readonly layout: Layout} | undefined,
  ) {}

  /** Moves the dot over the picture; Escape takes it back. */
  readonly down = (event: PointerEvent): void => {
    const shown = this.shown();
    const svg = (event.currentTarget as SVGElement).ownerSVGElement;
    if (!shown || !svg) return;
    const before = presentValues(shown.reading);
    let grip: Point = [0, 0];
    drag(event, svg, {
      start: ([x, y]) => void (grip = [x - shown.layout.dot[0], y - shown.layout.dot[1]]),
      move: ([x, y]) => this.#moveTo([x - grip[0], y - grip[1]], false),
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
    const {axes} = reading;
    const [a, b] = presentValues(reading);
    if (step.end) return this.#set([axes[0].interval[step.end === 'first' ? 0 : 1], b], true);
    const moved = (value: number, {step: size}: Axis, by: number): number =>
      by === 0 ? value : roundToStep(value + by * size, size / 10);
    this.#set([moved(a, axes[0], step.x), moved(b, axes[1], step.y)], true);
  };

  /** A click anywhere on the plotting area moves the dot there, and the keys with it. */
  readonly click = (event: MouseEvent): void => {
    this.#moveTo(placeOf(event, event.currentTarget as SVGGraphicsElement), true);
    this.host.renderRoot.querySelector<SVGElement>('.handle')?.focus({preventScroll: true});
  };

  #moveTo([px, py]: Point, settled: boolean): void {
    const shown = this.shown();
    if (!shown) return;
    const {layout, reading} = shown;
    const [first, second] = reading.axes;
    const a = roundToStep(layout.x.invert(px), first.fineStep);
    const b = roundToStep(layout.y.invert(py), second.fineStep);
    this.#set([a, b], settled);
  }

  #set(values: Point, settled: boolean): void {
    const reading = this.shown()?.reading;
    if (!reading) return;
    const inside = reading.axes.flatMap(({name, isMovable, interval: [from, to]}, k) =>
      isMovable ? [[name, Math.max(from, Math.min(to, values[k]!))] as const] : [],
    );
    reading.model.set(Object.fromEntries(inside), this.#options(settled));
  }

  #options(settled: boolean): EditOptions {
    return {origin: 'user', view: this.host.localName, settled};
  }
}
