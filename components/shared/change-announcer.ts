import type {Change, Origin, Source, Transaction} from '../../src/source.js';
import {emit, emitNative} from './events.js';
import {onFrame} from './frame-clock.js';

/**
 * Turns the changes of a handle into the events of its element: `ml-beforeinput` before a reader's edit, `ml-input` at
 * most once a frame, `ml-change` when the change has settled. `input` and `change` of the platform go along.
 */
export class ChangeAnnouncer {
  /** What has changed since the last `ml-input`, and since the last `ml-change`. */
  #unannounced: Change[] = [];
  #unsettled: Change[] = [];
  #origin: Origin = 'program';
  #settled = false;
  #plain: (change: Change) => Change = change => change;

  constructor(
    private readonly element: HTMLElement,
    private readonly onSettled: (names: readonly string[]) => void,
  ) {}

  /** Starts; `plain` gives a change as the plain data of an event. */
  follow(handle: Source, plain: (change: Change) => Change): void {
    this.#plain = plain;
    handle.subscribe(this.#collect);
    handle.addGuard(({changes, origin, view}) =>
      emit(this.element, 'ml-beforeinput', {changes: changes.map(plain), origin, view}),
    );
  }

  readonly #collect = ({changes, origin, settled}: Transaction): void => {
    for (const change of changes) {
      this.#unannounced = merge(this.#unannounced, change);
      this.#unsettled = merge(this.#unsettled, change);
    }
    if (changes.length > 0) this.#origin = origin;
    this.#settled ||= settled;
    onFrame('announce', this.#announce);
  };

  readonly #announce = (): void => {
    const inputs = this.#unannounced;
    this.#unannounced = [];
    if (inputs.length > 0) {
      emit(this.element, 'ml-input', this.#detail(inputs));
      emitNative(this.element, 'input');
    }
    if (!this.#settled) return;
    this.#settled = false;
    const changes = this.#unsettled;
    this.#unsettled = [];
    if (changes.length === 0) return;
    this.onSettled(changes.map(({name}) => name));
    emit(this.element, 'ml-change', this.#detail(changes));
    emitNative(this.element, 'change');
  };

  #detail(changes: readonly Change[]): {changes: readonly Change[]; origin: Origin} {
    return {changes: changes.map(this.#plain), origin: this.#origin};
  }
}

/** Of several changes of one value, the first previous and the last present one count. */
function merge(changes: readonly Change[], change: Change): Change[] {
  const first = changes.find(({name}) => name === change.name);
  const merged = first ? {...change, previous: first.previous} : change;
  return [...changes.filter(({name}) => name !== change.name), merged];
}
