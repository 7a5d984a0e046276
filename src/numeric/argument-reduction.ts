import {exponent, scale} from './bits.js';
import {normalized, productError, sumError, type Pair} from './double-double.js';

/** x = quadrant · π/2 + high + low with |high| ≤ π/4 (a hair more where π/2 falls between doubles). */
export interface Reduced extends Pair {
  /** 0 to 3: the number of quarter turns, less the whole turns. */
  readonly quadrant: number;
}

const twoOverPi = 0.6366197723675814;
const halfPi = 1.5707963267948966;
const halfPiRest = 6.123233995736766e-17;
/** π/2 in parts of 33 bits and a rest, so that products with integers below 2^20 are exact. */
const part1 = 1.5707963267341256;
const part2 = 6.077100506303966e-11;
const part3 = 2.0222662487111665e-21;
const part4 = 8.4784276603689e-32;
const roundingShift = 6755399441055744;

/** 2/π · 2^1200, cut. */
const twoOverPiBits = BigInt(
  '0xa2f9836e4e441529fc2757d1f534ddc0db6295993c439041fe5163abdebbc561b7246e3a424dd2e006492eea09d1' +
    '921cfe1deb1cb129a73ee88235f52ebb4484e99c7026b45f7e413991d639835339f49c845f8bbdf9283b1ff897ff' +
    'de05980fef2f118b5a0a6d1f6d367ecf27cb09b74f463f669e5fea2d7527bac7ebe5f17b3d0739f78a5292ea6bfb' +
    '5fb11f8d5d0856033046fc7b',
);
const fractionBits = 160n;

/** The part of x that sine and cosine see, to about 100 bits, for any finite x. */
export function reduce(x: number): Reduced {
  return Math.abs(x) < 1e6 ? reduceModerate(x) : reduceLarge(x);
}

/**
 * W. J. Cody and W. Waite, Software Manual for the Elementary Functions (1980): take away n · π/2
 * part by part. Each product is exact and each sum keeps its error, so that nothing is lost when
 * x is close to a multiple of π/2.
 */
function reduceModerate(x: number): Reduced {
  const n = x * twoOverPi + roundingShift - roundingShift;
  const first = x - n * part1;
  const term2 = n * part2;
  const second = first - term2;
  const term3 = n * part3;
  const third = second - term3;
  const errors = sumError(first, -term2, second) + sumError(second, -term3, third);
  const {high, low} = normalized(third, errors - n * part4);
  return {quadrant: n & 3, high, low};
}

/**
 * M. Payne and R. Hanek, "Radian reduction for trigonometric functions", SIGNUM 18 (1983): multiply
 * x by enough bits of 2/π in integers, drop the whole turns, keep 160 bits of the fraction.
 */
function reduceLarge(x: number): Reduced {
  const e = exponent(x) - 52;
  const product = BigInt(scale(Math.abs(x), -e)) * twoOverPiBits;
  const turns = BigInt.asUintN(162, product >> (1200n - BigInt(e) - fractionBits));
  const quarters = (turns + (1n << (fractionBits - 1n))) >> fractionBits;
  const fraction = turns - (quarters << fractionBits);
  const head = Number(fraction);
  const fractionHigh = scale(head, -160);
  const fractionLow = scale(Number(fraction - BigInt(head)), -160);
  const angle = fractionHigh * halfPi;
  const rest =
    productError(fractionHigh, halfPi, angle) + fractionHigh * halfPiRest + fractionLow * halfPi;
  const {high, low} = normalized(angle, rest);
  const quadrant = Number(quarters) & 3;
  return x < 0 ? {quadrant: -quadrant & 3, high: -high, low: -low} : {quadrant, high, low};
}
