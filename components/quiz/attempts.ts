import {grade} from './grade.js';
import type {Grade, GradedChoice} from './grade.js';

/** The answers that a reader has given to one question. */
export class Attempts {
  #count = 0;
  #score = 0;
  #rightAt = 0;
  #judged: Grade | undefined;

  /** How many answers were checked. */
  get count(): number {
    return this.#count;
  }

  /** The score of the last answer, from 0 to 1. */
  get score(): number {
    return this.#score;
  }

  /** The number of the first right answer, counted from 1; 0 if there was none. */
  get rightAt(): number {
    return this.#rightAt;
  }

  /** The grade of the answer that stands, if it was checked. */
  get judged(): Grade | undefined {
    return this.#judged;
  }

  /** Grades an answer. Returns the grade, and whether it is the first right one. */
  judge(choices: readonly GradedChoice[], multiple: boolean): {grade: Grade; completes: boolean} {
    const judged = (this.#judged = grade(choices, multiple));
    this.#count++;
    this.#score = judged.score;
    const completes = judged.correct && this.#rightAt === 0;
    if (completes) this.#rightAt = this.#count;
    return {grade: judged, completes};
  }

  /** The answer is another one from now on. */
  open(): void {
    this.#judged = undefined;
  }

  /** Forgets everything. */
  reset(): void {
    this.#count = this.#score = this.#rightAt = 0;
    this.#judged = undefined;
  }
}
