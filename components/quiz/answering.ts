import type {MlChoice} from '../choice/choice.js';
import {useKey} from '../shared/keys.js';
import type {Members} from './members.js';
import {quizKey} from './quiz-keys.js';

/** What answering needs of its quiz. */
interface AnsweringHost extends HTMLElement {
  readonly multiple: boolean;
  check(): void;
}

/** Listens to the choices of a quiz: clicks come as `input` of their buttons, and arrow keys move among radio buttons. */
export class Answering {
  /** @param changed is called when the answer has become another one */
  constructor(
    private readonly host: AnsweringHost,
    private readonly members: Members,
    private readonly changed: () => void,
  ) {
    host.addEventListener('input', this.#onInput);
    host.addEventListener('keydown', this.#onKey);
  }

  /** The choice of this quiz that an event comes from. */
  #choiceOf({target}: Event): MlChoice | undefined {
    return this.members.choices.find(choice => choice === target);
  }

  readonly #onInput = (event: Event): void => {
    const choice = this.#choiceOf(event);
    if (choice) this.#take(choice);
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    const choice = this.#choiceOf(event);
    const key = choice && quizKey(event, this.host.multiple);
    if (!key) return;
    if (key === 'take') return event.stopPropagation();
    useKey(event);
    if (key === 'check') return this.host.check();
    const {shown} = this.members;
    const step = key === 'next' ? 1 : -1;
    const next = shown.at((shown.indexOf(choice) + step) % shown.length)!;
    this.#take(next);
    next.focus();
  };

  #take(choice: MlChoice): void {
    if (!this.host.multiple)
      for (const other of this.members.choices) other.checked = other === choice;
    this.changed();
  }
}
