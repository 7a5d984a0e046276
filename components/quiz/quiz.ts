import {html, isServer, nothing} from 'lit';
import type {PropertyValues} from 'lit';
import {renderCaption} from '../shared/caption.js';
import {emit} from '../shared/events.js';
import {Figure} from '../shared/figure.js';
import {formatNumber} from '../shared/format.js';
import {renderProblems} from '../shared/problems.js';
import {boolean, number} from '../shared/setting-types.js';
import {setting} from '../shared/setting.js';
import {verdictStyles} from '../shared/verdict.js';
import {Answering} from './answering.js';
import {Attempts} from './attempts.js';
import {renderBar, renderTotal} from './bar.js';
import type {Grade} from './grade.js';
import {Members, slotOf} from './members.js';
import {messages} from './messages.js';
import {quizStyles} from './styles.js';

/**
 * A question with choices, checked at once and as often as the reader likes; or a set of such quizzes with the score of
 * all, if there are quizzes inside instead of choices.
 *
 * What is neither choice nor caption is the question. Put it before the choices, or into the slot `question`.
 *
 * @tagname ml-quiz
 * @fires ml-answer - An answer was checked: `correct`, `choice`, `attempts` and `score`.
 * @fires ml-complete - The right answer was given; by a set of quizzes, when it was given in all of them.
 * @fires ml-error - None of the choices is correct, or a value could not be taken.
 * @slot - The question and `<ml-choice>` elements, or several `<ml-quiz>`.
 * @slot question - The question.
 * @slot caption - A caption below the quiz.
 * @csspart check - The button that checks the answer.
 * @csspart retry - The button that lets the reader try again.
 * @csspart result - The sentence about the answer.
 * @csspart caption - The caption.
 * @cssstate complete - The right answer was given.
 */
export class MlQuiz extends Figure {
  static override styles = [Figure.styles, verdictStyles, quizStyles];

  readonly #members = new Members(this);
  readonly #attempts = new Attempts();
  #remark = '';
  #observer: MutationObserver | undefined;

  /** Whether several choices may be taken; all the right ones must be, and no others. */
  @setting(boolean, false) multiple!: boolean;
  /** Whether the choices are shown in an order of their own. They must be children of the quiz itself. */
  @setting(boolean, false) shuffle!: boolean;
  /** Settles the order of shuffled choices, together with the question. */
  @setting(number(), 1) seed!: number;
  /** The greatest number of choices beside each other. */
  @setting(number({min: 1, max: 12, integer: true}), 1) columns!: number;

  constructor() {
    super();
    new Answering(this, this.#members, () => this.#open());
    this.addEventListener('ml-answer', this.#onInnerAnswer);
    this.addEventListener('command', event => {
      if ((event as Event & {command?: string}).command === '--reset') this.reset();
    });
  }

  /** How many answers were checked since the start; of a set, in all its quizzes. */
  get attempts(): number {
    const {quizzes} = this.#members;
    return quizzes.length > 0 ? sum(quizzes, quiz => quiz.attempts) : this.#attempts.count;
  }

  /** The score of the last answer, from 0 to 1; of a set, the mean of its quizzes. */
  get score(): number {
    const {quizzes} = this.#members;
    if (quizzes.length === 0) return this.#attempts.score;
    return sum(quizzes, quiz => quiz.score) / quizzes.length;
  }

  /** Whether the right answer has been given; of a set, in all its quizzes. */
  get complete(): boolean {
    const {quizzes} = this.#members;
    return quizzes.length > 0 ? quizzes.every(quiz => quiz.complete) : this.#attempts.rightAt > 0;
  }

  /** Checks the answer, as the button does. */
  check(): void {
    this.#members.find();
    const {choices} = this.#members;
    if (this.#attempts.judged || choices.length === 0) return;
    this.requestUpdate();
    const taken = choices.flatMap(({checked}, index) => (checked ? [index] : []));
    if (taken.length === 0) {
      this.#remark = messages.nothingChosen;
      return;
    }
    const {grade, completes} = this.#attempts.judge(choices, this.multiple);
    const {count: attempts} = this.#attempts;
    this.#remark = this.#remarkOn(grade);
    this.#showState();
    const {correct, score} = grade;
    const detail = {correct, choice: this.multiple ? taken : taken[0]!, attempts, score};
    emit(this, 'ml-answer', detail);
    if (completes) emit(this, 'ml-complete', detail);
  }

  /** Clears the answer, so that another can be given. The attempts are kept. */
  retry(): void {
    for (const choice of this.#members.choices) choice.checked = false;
    this.#open();
  }

  /** Begins from the start: no answer, no attempts. */
  reset(): void {
    for (const quiz of this.#members.quizzes) quiz.reset();
    this.#attempts.reset();
    this.retry();
    this.#showState();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#observer ??= new MutationObserver(() => this.requestUpdate());
    const options = {childList: true, subtree: true, characterData: true};
    this.#observer.observe(this, {...options, attributeFilter: ['correct']});
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#observer?.disconnect();
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (isServer) return;
    this.#members.find();
    const {choices} = this.#members;
    const answerable = choices.length === 0 || choices.some(({correct}) => correct);
    this.report('correct', answerable ? undefined : `${messages.noneCorrect}.`);
    this.#members.instruct(this.multiple, this.#attempts.judged !== undefined);
    this.#showState();
  }

  protected override updated(): void {
    super.updated();
    const group = this.renderRoot.querySelector<HTMLElement>('#choices');
    group?.style.setProperty('--_columns', String(this.columns));
  }

  protected override render(): unknown {
    const {quizzes} = this.#members;
    return html`${quizzes.length > 0 ? this.#renderSet() : this.#renderQuestion()}
    ${renderCaption()} ${renderProblems(this.problems)}`;
  }

  #renderQuestion(): unknown {
    const {choices, order, question} = this.#members;
    const {judged} = this.#attempts;
    const bar = {judged, remark: this.#remark, check: this.#onCheck, retry: this.#onRetry};
    return html`<div
        class=${this.columns > 1 ? 'columns' : ''}
        id="choices"
        role=${this.multiple ? 'group' : 'radiogroup'}
        aria-label=${question || messages.question}
      >
        <slot name="question"></slot>
        <slot></slot>
        ${order?.map(index => html`<slot name=${slotOf(index)}></slot>`) ?? nothing}
        ${this.multiple ? html`<p class="several">${messages.several}</p>` : nothing}
      </div>
      ${choices.length > 0 ? renderBar(bar) : this.#renderNote()}`;
  }

  #renderSet(): unknown {
    const {quizzes} = this.#members;
    const right = quizzes.filter(({complete}) => complete);
    const atOnce = right.filter(quiz => quiz.#attempts.rightAt === 1);
    const total = messages.total(
      this.#write(right.length),
      this.#write(quizzes.length),
      this.#write(atOnce.length),
    );
    return html`<slot name="question"></slot
      ><slot></slot> ${renderTotal(total, this.attempts > 0 ? this.#onAgain : undefined)}`;
  }

  #renderNote(): unknown {
    const reading = !isServer && this.ownerDocument.readyState === 'loading';
    return isServer || reading ? nothing : html`<p class="note">${messages.noChoices}</p>`;
  }

  #remarkOn(grade: Grade): string {
    const {count, rightAt} = this.#attempts;
    const attempts = this.#write(count);
    if (grade.correct) return messages.correct(attempts, count === 1 && rightAt === 1);
    return this.multiple ? messages.partly(grade, attempts) : messages.notYet(attempts);
  }

  /** Takes the verdict away. */
  #open(): void {
    this.#attempts.open();
    this.#remark = '';
    this.requestUpdate();
  }

  #showState(): void {
    if (this.complete) this.internals.states?.add('complete');
    else this.internals.states?.delete('complete');
  }

  readonly #write = (value: number): string => formatNumber(value, 0, this);

  readonly #onCheck = (): void => this.check();

  readonly #onRetry = (): void => {
    this.retry();
    this.#members.shown[0]?.focus();
  };

  readonly #onAgain = (): void => {
    this.reset();
    const [first] = this.#members.quizzes;
    if (first) first.#members.shown[0]?.focus();
  };

  readonly #onInnerAnswer = ({target}: Event): void => {
    if (!this.#members.quizzes.some(quiz => quiz === target)) return;
    this.requestUpdate();
    const wasComplete = this.internals.states?.has('complete') ?? false;
    this.#showState();
    if (this.complete && !wasComplete) queueMicrotask(this.#tellComplete);
  };

  /** Comes after the event of the quiz inside that was the last. */
  readonly #tellComplete = (): void => {
    const {complete: correct, attempts, score} = this;
    if (correct) emit(this, 'ml-complete', {correct, attempts, score});
  };
}

const sum = <T>(items: readonly T[], value: (item: T) => number): number =>
  items.reduce((total, item) => total + value(item), 0);

declare global {
  interface HTMLElementTagNameMap {
    'ml-quiz': MlQuiz;
  }
}
