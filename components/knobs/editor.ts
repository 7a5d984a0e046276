import type {Module} from '../../src/module/module.js';
import {announce} from '../shared/announcer.js';
import {emitNative} from '../shared/events.js';
import {formatNumber} from '../shared/format.js';
import {useKey} from '../shared/keys.js';
import {fieldKey, isTyping, sliderKey} from './keys.js';
import type {KnobKey} from './keys.js';
import {digitsShown, onGrid, stepped} from './knob.js';
import type {Knob} from './knob.js';
import {messages} from './messages.js';
import type {KnobActions} from './rows.js';

/** What the editor must know of the element. */
interface EditorHost extends HTMLElement {
  requestUpdate(): void;
}

/** Turns what a reader does at the controls into edits of the model, and these into `input` and `change` of the element. */
export class Editor implements KnobActions {
  #typing: {readonly name: string; readonly before: number} | undefined;
  #sliding: string | undefined;
  #unsettled = false;
  #mistake = '';

  /**
   * @param model gives the model at present
   * @param tells whether the model's own events pass through the element already
   */
  constructor(
    private readonly host: EditorHost,
    private readonly model: () => Module | undefined,
    private readonly tells: () => boolean,
  ) {}

  /** The parameter whose field is being typed into. */
  get typing(): string | undefined {
    return this.#typing?.name;
  }

  /** The parameter whose slider is being moved. */
  get sliding(): string | undefined {
    return this.#sliding;
  }

  /** What was wrong with what was typed last. */
  get mistake(): string {
    return this.#mistake;
  }

  /** Lets go of what is being typed. */
  leave(): void {
    this.#typing = undefined;
    this.#sliding = undefined;
    this.#mistake = '';
    this.host.requestUpdate();
  }

  slide(event: Event, knob: Knob): void {
    event.stopPropagation();
    const value = onGrid(Number((event.target as HTMLInputElement).value), knob);
    this.#turn({[knob.name]: value}, false);
    this.#sliding = this.#present(knob) === value ? knob.name : undefined;
  }

  slideKey(event: KeyboardEvent, knob: Knob): void {
    const key = sliderKey(event);
    if (key) this.#press(event, knob, key);
  }

  settle(): void {
    this.#sliding = undefined;
    this.host.requestUpdate();
    if (!this.#unsettled) return;
    this.#unsettled = false;
    this.model()?.settle({origin: 'user', view: this.host.localName});
    this.#tell('change');
  }

  /** Half a number, such as a minus sign, waits for the rest. */
  type(event: Event, knob: Knob): void {
    event.stopPropagation();
    this.#typing ??= {name: knob.name, before: this.#present(knob)};
    const {valueAsNumber} = event.target as HTMLInputElement;
    if (isInside(valueAsNumber, knob)) this.#turn({[knob.name]: valueAsNumber}, false);
  }

  typed(event: Event, knob: Knob): void {
    if (this.typing !== knob.name) return;
    this.leave();
    const {valueAsNumber} = event.target as HTMLInputElement;
    if (!isInside(valueAsNumber, knob)) this.#explain(valueAsNumber, knob);
    this.settle();
  }

  typeKey(event: KeyboardEvent, knob: Knob): void {
    const key = fieldKey(event);
    if (key) this.#press(event, knob, key);
    else if (event.key === 'Escape' && this.#typing) {
      useKey(event);
      const {before} = this.#typing;
      this.leave();
      this.#turn({[knob.name]: before}, false);
      this.settle();
    } else if (isTyping(event)) event.stopPropagation();
  }

  /** Sets parameters back to their initial values. */
  reset(names: readonly string[]): void {
    const model = this.model();
    const initial = names.map(name => [name, model?.parameter(name)?.initial]);
    this.leave();
    this.#turn(Object.fromEntries(initial) as Record<string, number>, true);
  }

  #press(event: KeyboardEvent, knob: Knob, key: KnobKey): void {
    useKey(event);
    this.leave();
    const present = {...knob, value: this.#present(knob)};
    const value = 'end' in key ? knob.range[key.end] : stepped(key.steps, present);
    this.#turn({[knob.name]: value}, true);
  }

  /** The value at present, which keys that come faster than frames have changed since the knob was drawn. */
  #present({name, value}: Knob): number {
    return this.model()?.parameter(name)?.value ?? value;
  }

  /** Makes an edit; if it is refused, the next update puts the control back. */
  #turn(values: Record<string, number>, settled: boolean): void {
    this.#mistake = '';
    this.host.requestUpdate();
    const model = this.model();
    if (!model || !Object.keys(values).every(name => model.parameter(name))) return;
    if (!model.set(values, {origin: 'user', view: this.host.localName, settled})) return;
    this.#unsettled = !settled;
    this.#tell('input');
    if (settled) this.#tell('change');
  }

  #tell(type: 'input' | 'change'): void {
    if (!this.tells()) emitNative(this.host, type);
  }

  #explain(typed: number, knob: Knob): void {
    const {name, range} = knob;
    const write = (number: number): string => formatNumber(number, digitsShown(knob), this.host);
    const kept = write(this.#present(knob));
    this.#mistake = Number.isNaN(typed)
      ? messages.notANumber(name, kept)
      : messages.outside(name, write(range[0]), write(range[1]), kept);
    announce(this.host, this.#mistake);
  }
}

const isInside = (value: number, {range: [low, high]}: Knob): boolean =>
  value >= low && value <= high;
