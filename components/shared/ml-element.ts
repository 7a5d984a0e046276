import {LitElement} from 'lit';
import {emit} from './events.js';
import type {ErrorDetail} from './events.js';

/** Something the author of the page should mend. */
export type Problem = Omit<ErrorDetail, 'protocol'>;

/**
 * The base of all elements: it takes note of problems, shows them where the reader looks, tells the console and fires
 * `ml-error`. An element that has problems is in the state `:state(problem)`.
 */
export abstract class MlElement extends LitElement {
  protected readonly internals: ElementInternals = this.attachInternals();
  /** What is wrong, by what it is about. */
  readonly #problems = new Map<string, Problem>();
  #unsaid: Problem[] = [];

  /** The sentences to show, newest last. */
  protected get problems(): readonly Problem[] {
    return [...this.#problems.values()];
  }

  /**
   * Notes what is wrong, as a sentence for the author of the page, or, without one, that nothing is. A later word about
   * the same replaces this one. It is announced with the next update, once a listener can be there.
   */
  protected report(
    about: string,
    sentence: string | undefined,
    {code = 'bad-value', attribute, value}: Partial<Problem> = {},
  ): void {
    const quoted = code === 'bad-value' && value !== undefined ? `="${value}"` : '';
    const place = attribute === undefined ? '' : ` ${attribute}${quoted}`;
    const message = sentence && `<${this.localName}${place}>: ${sentence}`;
    const previous = this.#problems.get(about);
    if (previous?.message === message) return;
    this.#problems.delete(about);
    this.#unsaid = this.#unsaid.filter(problem => problem !== previous);
    if (message) {
      const problem = {
        code,
        message,
        ...(attribute !== undefined && {attribute}),
        ...(value !== undefined && {value}),
      };
      this.#problems.set(about, problem);
      this.#unsaid.push(problem);
    }
    this.internals.states?.[this.#problems.size > 0 ? 'add' : 'delete']('problem');
    this.requestUpdate();
  }

  /** A setting keeps its last good value and says what was expected. */
  rejectSetting(name: string, value: unknown, message: string): void {
    const shown = typeof value === 'string' ? value : describe(value);
    this.report(name, `${message}.`, {attribute: name, value: shown});
  }

  acceptSetting(name: string): void {
    this.report(name, undefined);
  }

  protected override updated(): void {
    const unsaid = this.#unsaid;
    this.#unsaid = [];
    for (const problem of unsaid) {
      console.warn(problem.message, this);
      emit(this, 'ml-error', problem);
    }
  }
}

function describe(value: unknown): string {
  try {
    return JSON.stringify(value) ?? String(value);
  } catch {
    return String(value);
  }
}
