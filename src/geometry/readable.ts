/**
 * The power of ten nearest to a size, by their ratio: values in steps of it are as short as they can be while they still
 * tell sizes like this apart. 0 for a size that is not a positive number.
 */
export function readableStep(size: number): number {
  if (!(size > 0 && size < Infinity)) return 0;
  const exponent = Math.round(Math.log(size) / Math.LN10);
  return Number(`1e${exponent}`);
}

/** The multiple of `step` nearest to a value, without the noise of binary fractions; the value itself for a step of 0. */
export function roundToStep(value: number, step: number): number {
  const multiple = Math.round(value / step) * step;
  return Number.isFinite(multiple) ? Number(multiple.toPrecision(12)) + 0 : value;
}

/** How many digits behind the point multiples of a power of ten have, at most 12. */
export function digitsOfStep(step: number): number {
  return step > 0 && step < 1 ? Math.min(12, Math.round(-Math.log(step) / Math.LN10)) : 0;
}
