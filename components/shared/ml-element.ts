import {LitElement} from 'lit';
import {emit} from './events.js';
import type {ErrorDetail} from './events.js';

/** Something the author of the page should mend. */
export interface Problem extends Omit<ErrorDetail, 'protocol'> {
  /** What the problem is about; a later problem about the same, or its end, replaces this one. */
  readonly about: string;
}

/**
 * The base of all elements: it takes note of problems, shows them where the reader looks, tells the console and fires
 * `ml-error`. An element that has problems is in the state `:state(problem)`.
 */
export abstract class MlElement extends LitElement {
  protected readonly internals: ElementInternals = this.attachInternals();
  readonly #problems = new Map<string, Problem>();
  #unsaid: Problem[] = [];

  /** The sentences to show, newest last. */
  protected get problems(): readonly Problem[] {
    return [...this.#problems.values()];
  }

  /** Notes a problem; it is announced with the next update, once a listener can be there. */
  protected addProblem(problem: Problem): void {
    if (this.#problems.get(problem.about)?.message === problem.message) return;
    this.#problems.set(problem.about, problem);
    this.#unsaid.push(problem);
    this.#problemsChanged();
  }

  protected removeProblem(about: string): void {
    if (!this.#problems.delete(about)) return;
    this.#unsaid = this.#unsaid.filter(problem => problem.about !== about);
    this.#problemsChanged();
  }

  /** A setting keeps its last good value and says what was expected. */
  rejectSetting(name: string, value: unknown, message: string): void {
    const shown = typeof value === 'string' ? value : describe(value);
    this.addProblem({
      about: name,
      code: 'bad-value',
      message: `<${this.localName} ${name}="${shown}">: ${message}.`,
      attribute: name,
      value: shown,
    });
  }

  acceptSetting(name: string): void {
    this.removeProblem(name);
  }

  protected override updated(): void {
    const unsaid = this.#unsaid;
    this.#unsaid = [];
    for (const {code, message, attribute, value} of unsaid) {
      console.warn(message, this);
      emit(this, 'ml-error', {
        code,
        message,
        ...(attribute === undefined ? {} : {attribute}),
        ...(value === undefined ? {} : {value}),
      });
    }
  }

  #problemsChanged(): void {
    if (this.#problems.size > 0) this.internals.states?.add('problem');
    else this.internals.states?.delete('problem');
    this.requestUpdate();
  }
}

function describe(value: unknown): string {
  try {
    return JSON.stringify(value) ?? String(value);
  } catch {
    return String(value);
  }
}
