/** The greatest of …, 0.1, 0.2, 0.5, 1, 2, 5, 10, … that is not above a positive number. */
export function roundStep(atMost: number): number {
  const power = Math.floor(Math.log10(atMost));
  const digit = [5, 2, 1].find(digit => Number(`${digit}e${power}`) <= atMost * (1 + 1e-12)) ?? 1;
  return Number(`${digit}e${power}`);
}

/** The multiple of a step nearest to a value, without the dust that multiplying by 0.1 leaves behind. */
export const roundTo = (value: number, step: number): number =>
  withoutDust(Math.round(value / step) * step);

/** A number cut to 12 digits: 0.30000000000000004 becomes 0.3, and −0 becomes 0. */
export const withoutDust = (value: number): number => Number(value.toPrecision(12)) + 0;

/** The digits behind the point that tell the multiples of a step, at most 12. */
export function decimalsOf(step: number): number {
  let decimals = 0;
  while (decimals < 12 && Math.abs(roundTo(step, 10 ** -decimals) - step) > step * 1e-9) decimals++;
  return decimals;
}
