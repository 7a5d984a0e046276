import {highWord, lowWord} from './bits.js';

/**
 * The 64 bits that a seed stands for: an integer of up to 53 bits by its value (two's complement),
 * any other number by the bits of its double.
 * @throws RangeError for NaN and ±Infinity.
 */
export function seedBits(seed: number): bigint {
  if (!Number.isFinite(seed)) throw new RangeError('A seed must be a finite number.');
  if (Number.isSafeInteger(seed)) return BigInt.asUintN(64, BigInt(seed));
  return (BigInt(highWord(seed)) << 32n) | BigInt(lowWord(seed));
}

/**
 * The first `count` outputs of SplitMix64, which spreads similar seeds far apart.
 * Source: G. L. Steele, D. Lea, C. H. Flood, "Fast splittable pseudorandom number generators",
 * OOPSLA 2014; S. Vigna, splitmix64.c.
 */
export function splitmix64(seed: bigint, count: number): bigint[] {
  return Array.from({length: count}, (_, i) => {
    let z = BigInt.asUintN(64, seed + BigInt(i + 1) * 0x9e3779b97f4a7c15n);
    z = BigInt.asUintN(64, (z ^ (z >> 30n)) * 0xbf58476d1ce4e5b9n);
    z = BigInt.asUintN(64, (z ^ (z >> 27n)) * 0x94d049bb133111ebn);
    return z ^ (z >> 31n);
  });
}
