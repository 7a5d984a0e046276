import {log} from '../numeric/logarithm.js';
import {pow} from '../numeric/power.js';
import {multiply, square} from './guarded.js';
import type {Operation, Two} from './operation.js';
import {Constant, Value} from './value.js';

/* A gradient of 0 is not passed on; guarded.ts tells why. */

/** y = a / b by IEEE 754 (1 / 0 is ∞, 0 / 0 is NaN); ∂y/∂a = 1 / b, ∂y/∂b = −y / b */
const division: Operation = {
  name: 'divide',
  forward(y, inputs, n) {
    const [a, b] = inputs as Two;
    for (let i = 0; i < y.width * n; i++) y.value[i] = a.value[i]! / b.value[i]!;
  },
  backward(y, inputs, n) {
    const [a, b] = inputs as Two;
    for (let i = 0; i < y.width * n; i++) {
      if (y.gradient[i] === 0) continue;
      const slope = y.gradient[i]! / b.value[i]!;
      a.gradient[i]! += slope;
      b.gradient[i]! -= y.value[i]! * slope;
    }
  },
};

/** ∂(aᵇ)/∂a = b · aᵇ⁻¹, which is 0 where b is, also at a = 0 */
const slopeOverBase = (a: number, b: number): number => (b === 0 ? 0 : b * pow(a, b - 1));

/**
 * y = aᵇ; ∂y/∂a = b · aᵇ⁻¹, ∂y/∂b = aᵇ · ln a.
 * The latter is 0 at a = 0 for b ≥ 0, its limit; a negative base has powers at single exponents only, hence NaN.
 */
const exponentiation: Operation = {
  name: 'power',
  forward(y, inputs, n) {
    const [a, b] = inputs as Two;
    for (let i = 0; i < y.width * n; i++) y.value[i] = pow(a.value[i]!, b.value[i]!);
  },
  backward(y, inputs, n) {
    const [a, b] = inputs as Two;
    for (let i = 0; i < y.width * n; i++) {
      if (y.gradient[i] === 0) continue;
      const base = a.value[i]!;
      const exponent = b.value[i]!;
      a.gradient[i]! += slopeOverBase(base, exponent) * y.gradient[i]!;
      if (base !== 0 || exponent < 0) b.gradient[i]! += y.value[i]! * log(base) * y.gradient[i]!;
    }
  },
};

/** y = aᵏ for a number k; ∂y/∂a = k · aᵏ⁻¹. Nobody asks for a slope over k, so that a may be negative. */
const fixedExponentiation: Operation = {
  name: 'power',
  forward(y, inputs, n) {
    const [a, k] = inputs as Two;
    const exponent = k.value[0]!;
    for (let i = 0; i < y.width * n; i++) y.value[i] = pow(a.value[i]!, exponent);
  },
  backward(y, inputs, n) {
    const [a, k] = inputs as Two;
    const exponent = k.value[0]!;
    for (let i = 0; i < y.width * n; i++) {
      const slope = y.gradient[i]!;
      if (slope !== 0) a.gradient[i]! += slopeOverBase(a.value[i]!, exponent) * slope;
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
