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
  private a: number;
  private b: number;
  private c: number;
  private d: number;

  /**
   * @param seed Any finite number. Integers up to 2^53 and fractions all give sequences of their own.
   * @throws RangeError for NaN and ±Infinity.
   */
  constructor(seed: number) {
    const [first, second] = splitmix64(seedBits(seed), 2) as [bigint, bigint];
    this.a = Number(first & 0xffffffffn) | 0;
    this.b = Number(first >> 32n) | 0;
    this.c = Number(second & 0xffffffffn) | 0;
    this.d = Number(second >> 32n) | 0;
  }

  /** Where the sequence stands. Setting it, on this or another `Random`, continues from there. */
  get state(): RandomState {
    return [this.a >>> 0, this.b >>> 0, this.c >>> 0, this.d >>> 0];
  }

  /** @throws RangeError if it is not four unsigned 32-bit integers of which one is not 0. */
  set state(state: RandomState) {
    const valid = state.length === 4 && state.every(word => word >>> 0 === word);
    if (!valid || state.every(word => word === 0)) {
      throw new RangeError('A state is four unsigned 32-bit integers, not all 0.');
    }
    [this.a, this.b, this.c, this.d] = [state[0] | 0, state[1] | 0, state[2] | 0, state[3] | 0];
  }

  /** An integer from 0 to 2^32 - 1. */
  uint32(): number {
    const fives = Math.imul(this.b, 5);
    const result = Math.imul((fives << 7) | (fives >>> 25), 9);
    const shifted = this.b << 9;
    this.c ^= this.a;
    this.d ^= this.b;
    this.b ^= this.c;
    this.a ^= this.d;
    this.c ^= shifted;
    this.d = (this.d << 11) | (this.d >>> 21);
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
