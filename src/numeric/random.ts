import {log} from './logarithm.js';
import {seedBits, splitmix64} from './seeding.js';

/** The whole state of a `Random`: four unsigned 32-bit integers, not all 0. Plain data. */
export type RandomState = readonly [number, number, number, number];

/**
 * Random numbers that depend on the seed alone: the same in every browser and on every machine.
 *
 * The generator is xoshiro128** 1.1 (D. Blackman and S. Vigna, "Scrambled linear pseudorandom number
 * generators", ACM TOMS 47, 2021), period 2^128 - 1, started by SplitMix64 as its authors advise.
 * It is not for secrets.
 */
export class Random {
  private readonly words = new Int32Array(4);

  /**
   * @param seed Any finite number. Integers up to 2^53 and fractions all give sequences of their own.
   * @throws RangeError for NaN and ±Infinity.
   */
  constructor(seed: number) {
    splitmix64(seedBits(seed), 2).forEach((bits, i) => {
      this.words[2 * i] = Number(bits & 0xffffffffn);
      this.words[2 * i + 1] = Number(bits >> 32n);
    });
  }

  /** Where the sequence stands. Setting it, on this or another `Random`, continues from there. */
  get state(): RandomState {
    const [a, b, c, d] = this.words as unknown as RandomState;
    return [a >>> 0, b >>> 0, c >>> 0, d >>> 0];
  }

  /** @throws RangeError if it is not four unsigned 32-bit integers of which one is not 0. */
  set state(state: RandomState) {
    const valid = state.length === 4 && state.every(word => word >>> 0 === word);
    if (!valid || state.every(word => word === 0)) {
      throw new RangeError('A state is four unsigned 32-bit integers, not all 0.');
    }
    this.words.set(state);
  }

  /** An integer from 0 to 2^32 - 1. */
  uint32(): number {
    const words = this.words;
    const second = words[1]!;
    const fives = Math.imul(second, 5);
    const result = Math.imul((fives << 7) | (fives >>> 25), 9);
    const c = words[2]! ^ words[0]!;
    const d = words[3]! ^ second;
    words[0]! ^= d;
    words[1] = second ^ c;
    words[2] = c ^ (second << 9);
    words[3] = (d << 11) | (d >>> 21);
    return result >>> 0;
  }

  /** A multiple of 2^-53 in [0, 1), made of 27 bits of one draw and 26 of the next. */
  uniform(): number {
    const upper = this.uint32() >>> 5;
    const lower = this.uint32() >>> 6;
    return (upper * 67108864 + lower) * 1.1102230246251565e-16;
  }

  /**
   * A number of the normal distribution with mean 0 and variance 1, by the polar method
   * (G. Marsaglia and T. A. Bray, SIAM Review 6, 1964): a point drawn evenly in the unit disc.
   * The second number that the method offers is dropped, so that the state stays four integers.
   */
  normal(): number {
    for (;;) {
      const x = 2 * this.uniform() - 1;
      const y = 2 * this.uniform() - 1;
      const square = x * x + y * y;
      if (square > 0 && square < 1) return x * Math.sqrt((-2 * log(square)) / square);
    }
  }

  /**
   * An integer from 0 to n - 1, each equally likely: draws above the last multiple of n are dropped.
   * @param n An integer from 1 to 2^32.
   * @throws RangeError for any other n.
   */
  integer(n: number): number {
    if (!(n >= 1 && n <= 4294967296 && Math.floor(n) === n)) {
      throw new RangeError('The number of choices must be an integer from 1 to 2^32.');
    }
    const limit = 4294967296 - (4294967296 % n);
    for (;;) {
      const draw = this.uint32();
      if (draw < limit) return draw % n;
    }
  }

  /** Puts an array into random order in place (Fisher–Yates, from the end) and returns it. */
  shuffle<T>(array: T[]): T[] {
    for (let last = array.length - 1; last > 0; last--) {
      const other = this.integer(last + 1);
      const item = array[last]!;
      array[last] = array[other]!;
      array[other] = item;
    }
    return array;
  }
}
