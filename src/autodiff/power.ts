import {log} from '../numeric/logarithm.js';
import {pow} from '../numeric/power.js';
import {multiply, square} from './guarded.js';
import type {Binary} from './operation.js';
import {Constant, Value} from './value.js';

/* A gradient of 0 is not passed on; guarded.ts tells why. */

/** y = a / b by IEEE 754 (1 / 0 is ∞, 0 / 0 is NaN); ∂y/∂a = 1 / b, ∂y/∂b = −y / b */
const division: Binary = {
  name: 'divide',
  derivativeReadsResult: true,
  forward({value: y, width}, [{value: a}, {value: b}], n) {
    for (let i = 0; i < width * n; i++) y[i] = a[i]! / b[i]!;
  },
  backward({value: y, gradient: dy, width}, [{gradient: da}, {value: b, gradient: db}], n) {
    for (let i = 0; i < width * n; i++) {
      if (dy[i] === 0) continue;
      const slope = dy[i]! / b[i]!;
      da[i]! += slope;
      db[i]! -= y[i]! * slope;
    }
  },
};

/** ∂(aᵇ)/∂a = b · aᵇ⁻¹, which is 0 where b is, also at a = 0 */
const slopeOverBase = (a: number, b: number): number => (b === 0 ? 0 : b * pow(a, b - 1));

/**
 * y = aᵇ; ∂y/∂a = b · aᵇ⁻¹, ∂y/∂b = aᵇ · ln a.
 * The latter is 0 at a = 0 for b ≥ 0, its limit; a negative base has powers at single exponents only, hence NaN.
 */
const exponentiation: Binary = {
  name: 'power',
  derivativeReadsResult: true,
  forward({value: y, width}, [{value: a}, {value: b}], n) {
    for (let i = 0; i < width * n; i++) y[i] = pow(a[i]!, b[i]!);
  },
  backward(
    {value: y, gradient: dy, width},
    [{value: a, gradient: da}, {value: b, gradient: db}],
    n,
  ) {
    for (let i = 0; i < width * n; i++) {
      if (dy[i] === 0) continue;
      const base = a[i]!;
      const exponent = b[i]!;
      da[i]! += slopeOverBase(base, exponent) * dy[i]!;
      if (base !== 0 || exponent < 0) db[i]! += y[i]! * log(base) * dy[i]!;
    }
  },
};

/** y = aᵏ for a number k; ∂y/∂a = k · aᵏ⁻¹. Nobody asks for a slope over k, so that a may be negative. */
const fixedExponentiation: Binary = {
  name: 'power',
  forward({value: y, width}, [{value: a}, {value: k}], n) {
    const exponent = k[0]!;
    for (let i = 0; i < width * n; i++) y[i] = pow(a[i]!, exponent);
  },
  backward({gradient: dy, width}, [{value: a, gradient: da}, {value: k}], n) {
    const exponent = k[0]!;
    for (let i = 0; i < width * n; i++) {
      const slope = dy[i]!;
      if (slope !== 0) da[i]! += slopeOverBase(a[i]!, exponent) * slope;
    }
  },
};

export const divide = (a: Value, b: Value): Value => new Value(division, [a, b], a.width);

/** aᵇ; the exponents 2, 3 and 4 are multiplied out, which is far faster. */
export function power(a: Value, b: Value): Value {
  if (!(b instanceof Constant)) return new Value(exponentiation, [a, b], a.width);
  if (b.number === 2) return square(a);
  if (b.number === 3) return multiply(square(a), a);
  if (b.number === 4) return square(square(a));
  return new Value(fixedExponentiation, [a, b], a.width);
}
