import {nextFrame} from '@open-wc/testing';
import type {MlChoice} from '../../../components/define/ml-choice.js';
import type {MlQuiz} from '../../../components/define/ml-quiz.js';
import '../../../components/define/ml-quiz.js';
import type {AnswerDetail, ErrorDetail} from '../../../components/shared/events.js';

/** A quiz in the page, with what it and those inside it have fired. */
export interface Watched {
  readonly quiz: MlQuiz;
  readonly answers: AnswerDetail[];
  readonly completed: AnswerDetail[];
  readonly errors: ErrorDetail[];
}

const places: Element[] = [];

export function clearPage(): void {
  for (const place of places.splice(0)) place.remove();
}

/** Puts markup whose first quiz is the one meant into the page. */
export async function watched(markup: string): Promise<Watched> {
  const place = document.createElement('div');
  const answers: AnswerDetail[] = [];
  const completed: AnswerDetail[] = [];
  const errors: ErrorDetail[] = [];
  place.addEventListener('ml-answer', ({detail}) => answers.push(detail));
  place.addEventListener('ml-complete', ({detail}) => completed.push(detail));
  place.addEventListener('ml-error', ({detail}) => errors.push(detail));
  places.push(place);
  document.body.append(place);
  place.innerHTML = markup;
  const quiz = place.querySelector('ml-quiz')!;
  await drawn(quiz);
  return {quiz, answers, completed, errors};
}

/** Three choices, the second of which is right. */
export const single = `<ml-quiz><p>How many?</p>
  <ml-choice feedback="Too few.">one</ml-choice>
  <ml-choice correct feedback="Just so.">two</ml-choice>
  <ml-choice><p>three</p><b slot="feedback">Too many.</b></ml-choice></ml-quiz>`;

/** Four choices, the first and the third of which are right. */
export const several = `<ml-quiz multiple>Which are even?
  <ml-choice correct>2</ml-choice><ml-choice>3</ml-choice>
  <ml-choice correct>4</ml-choice><ml-choice>5</ml-choice></ml-quiz>`;

/** Waits until a quiz and its choices have drawn. */
export async function drawn(quiz: MlQuiz): Promise<void> {
  await nextFrame();
  await quiz.updateComplete;
  await nextFrame();
  await Promise.all(choices(quiz).map(choice => choice.updateComplete));
}

export const choices = (quiz: MlQuiz): MlChoice[] => [...quiz.querySelectorAll('ml-choice')];

export const inputOf = ({shadowRoot}: MlChoice): HTMLInputElement =>
  shadowRoot!.querySelector('input')!;

/** Takes the choices at these places, as by a click on each. */
export async function take(quiz: MlQuiz, ...places: readonly number[]): Promise<void> {
  for (const place of places) inputOf(choices(quiz)[place]!).click();
  await drawn(quiz);
}

/** Presses the button with that name, which must be there. */
export async function press(quiz: MlQuiz, name: string): Promise<void> {
  buttons(quiz)
    .find(({textContent}) => textContent.trim() === name)!
    .click();
  await drawn(quiz);
}

export const buttons = ({shadowRoot}: MlQuiz): HTMLButtonElement[] => [
  ...shadowRoot!.querySelectorAll('button'),
];

export const resultOf = ({shadowRoot}: MlQuiz): string =>
  shadowRoot!.querySelector('[role="status"]')?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

/** What a choice tells of itself, or nothing as long as it is silent. */
export function feedbackOf(choice: MlChoice): string | undefined {
  const feedback = choice.shadowRoot!.querySelector<HTMLElement>('#feedback')!;
  if (feedback.hidden) return undefined;
  const slot = feedback.querySelector('slot')!;
  const given = slot.assignedNodes({flatten: true}).map(({textContent}) => textContent);
  const verdict = feedback.querySelector('strong')?.textContent ?? '';
  return [verdict, ...given].join(' ').trim();
}
