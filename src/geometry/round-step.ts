import {roundToStep} from './readable.js';

/** The greatest of …, 0.1, 0.2, 0.5, 1, 2, 5, 10, … that is not above a positive number. */
export function roundStep(atMost: number): number {
  const power = Math.floor(Math.log10(atMost) + 1e-9);
  const digit = [5, 2, 1].find(digit => Number(`${digit}e${power}`) <= atMost * (1 + 1e-12)) ?? 1;
  return Number(`${digit}e${power}`);
}

/** The digits behind the point that tell the multiples of a step, at most 12. */
export function decimalsOf(step: number): number {
  let decimals = 0;
  while (decimals < 12 && Math.abs(roundToStep(step, 10 ** -decimals) - step) > step * 1e-9)
    decimals++;
  return decimals;
}
