import type {MlChoice} from '../choice/choice.js';
import {shuffledOrder} from './order.js';
import type {MlQuiz} from './quiz.js';

/** What a quiz finds among its descendants. */
export class Members {
  #choices: readonly MlChoice[] = [];
  #quizzes: readonly MlQuiz[] = [];
  #question = '';
  #order: readonly number[] | undefined;

  constructor(private readonly quiz: MlQuiz) {}

  /** The choices in the order of the page, however deep they lie; not those of a quiz inside. */
  get choices(): readonly MlChoice[] {
    return this.#choices;
  }

  /** The quizzes inside, where there are no choices; not those inside of them. */
  get quizzes(): readonly MlQuiz[] {
    return this.#quizzes;
  }

  /** What is asked, as plain text. */
  get question(): string {
    return this.#question;
  }

  /** The choices by index in the order they are shown in, where that is not the order of the page. */
  get order(): readonly number[] | undefined {
    return this.#order;
  }

  /** The choices in the order they are shown in. */
  get shown(): readonly MlChoice[] {
    return this.#order?.map(index => this.#choices[index]!) ?? this.#choices;
  }

  find(): void {
    const {quiz} = this;
    const own = (element: Element): boolean => element.parentElement!.closest('ml-quiz') === quiz;
    this.#choices = [...quiz.querySelectorAll('ml-choice')].filter(own);
    const inner = this.#choices.length > 0 ? [] : [...quiz.querySelectorAll('ml-quiz')];
    this.#quizzes = inner.filter(element => own(element) && 'complete' in element);
    this.#question = questionOf(quiz);
    const free = this.#choices.every(choice => choice.parentElement === quiz);
    this.#order =
      quiz.shuffle && free
        ? shuffledOrder(this.#choices.length, quiz.seed, this.#question)
        : undefined;
  }

  /** Puts each choice into its slot, and tells it how it stands. Of radio buttons one takes the Tab key. */
  instruct(multiple: boolean, judged: boolean): void {
    this.#choices.forEach((choice, index) => {
      const slot = this.#order ? slotOf(index) : '';
      const isOurs = choice.slot === '' || choice.slot.startsWith(slotOf(''));
      if (isOurs && choice.slot !== slot) choice.slot = slot;
    });
    const {shown} = this;
    const stop = shown.find(({checked}) => checked) ?? shown[0];
    shown.forEach((choice, i) => {
      const {checked, correct} = choice;
      choice.standing = {
        kind: multiple ? 'checkbox' : 'radio',
        tabbable: multiple || choice === stop,
        position: i + 1,
        count: shown.length,
        verdict: judged && checked ? (correct ? 'right' : 'wrong') : undefined,
      };
    });
  }
}

/** The name of the slot that a shuffled choice is shown in. */
export const slotOf = (index: number | ''): string => `choice-${index}`;

/** What stands in the slot `question`, or else all that is neither choice nor caption. */
function questionOf(quiz: Element): string {
  const asked = [...quiz.children].filter(({slot}) => slot === 'question');
  const nodes = asked.length > 0 ? asked : [...quiz.childNodes].filter(isQuestion);
  return nodes
    .map(({textContent}) => textContent ?? '')
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
}

function isQuestion(node: ChildNode): boolean {
  if (node.nodeType === Node.TEXT_NODE) return true;
  if (node.nodeType !== Node.ELEMENT_NODE) return false;
  const element = node as Element;
  return (
    !element.slot &&
    !element.matches('ml-choice, ml-quiz, script, style') &&
    !element.querySelector('ml-choice, ml-quiz')
  );
}
