import {Random} from '../../src/numeric/random.js';

/**
 * An order for a number of choices: the same for the same seed and question on every visit, and different from question
 * to question, so that the right answer does not sit in the same place all over a page.
 */
export function shuffledOrder(count: number, seed: number, question: string): number[] {
  const order = Array.from({length: count}, (_, i) => i);
  return new Random(seed + hash(question)).shuffle(order);
}

/** 32-bit FNV-1a of the code units of a text. */
function hash(text: string): number {
  let bits = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) bits = Math.imul(bits ^ text.charCodeAt(i), 0x01000193);
  return bits >>> 0;
}
