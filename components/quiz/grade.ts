/** What grading must know of a choice. */
export interface GradedChoice {
  readonly correct: boolean;
  /** Whether the reader has taken it. */
  readonly checked: boolean;
}

/** What an answer is worth. */
export interface Grade {
  readonly correct: boolean;
  /** From 0 to 1. */
  readonly score: number;
  /** How many of the right choices were taken, how many there are, and how many wrong ones were taken. */
  readonly found: number;
  readonly wanted: number;
  readonly wrong: number;
}

/**
 * Grades an answer. Where one choice may be taken, a right one is worth 1. Where several may be, all the right ones must
 * be taken and no others; the score is the part of the right ones taken, less as much for each wrong one, and not below 0.
 */
export function grade(choices: readonly GradedChoice[], multiple: boolean): Grade {
  const taken = choices.filter(({checked}) => checked);
  const found = taken.filter(({correct}) => correct).length;
  const wrong = taken.length - found;
  const right = choices.filter(({correct}) => correct).length;
  const wanted = multiple ? right : Math.min(1, right);
  const correct = wanted > 0 && found === wanted && wrong === 0;
  const score = wanted > 0 ? Math.max(0, found - wrong) / wanted : 0;
  return {correct, score, found, wanted, wrong};
}
