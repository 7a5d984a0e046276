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

/** The digits behind the point that tell the multiples of a step, at most 12. */
export function decimalsOf(step: number): number {
  let decimals = 0;
  while (decimals < 12 && Math.abs(Number(step.toFixed(decimals)) - step) > step * 1e-9) decimals++;
  return decimals;
}
