import type {Grade} from './grade.js';

/** Every word of a quiz that a reader may see, beside what its author writes. */
export const messages = {
  question: 'Question',
  several: 'More than one answer may be right.',
  check: 'Check',
  retry: 'Try again',
  again: 'Start again',
  nothingChosen: 'Choose an answer first.',
  correct: (attempts: string, first: boolean) =>
    first ? 'Correct, at the first attempt.' : `Correct, at attempt ${attempts}.`,
  notYet: (attempts: string) => `Not yet. Attempts so far: ${attempts}.`,
  partly: ({found, wanted, wrong}: Grade, attempts: string) =>
    `Not yet: ${found} of ${wanted} right answers found${
      wrong > 0 ? `, and ${wrong} wrong` : ''
    }. Attempts so far: ${attempts}.`,
  total: (right: string, all: string, first: string) =>
    `Score: ${right} of ${all} questions answered correctly, ${first} at the first attempt.`,
  noChoices: 'This quiz has no choices: put <ml-choice> elements inside it.',
  noneCorrect: 'none of the choices is marked as correct',
};
