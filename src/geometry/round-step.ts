/** The greatest of …, 0.1, 0.2, 0.5, 1, 2, 5, 10, … that is not above a positive number. */
export function roundStep(atMost: number): number {
  const power = Math.floor(Math.log10(atMost) + 1e-9);
  const digit = [5, 2, 1].find(digit => Number(`${digit}e${power}`) <= atMost * (1 + 1e-12)) ?? 1;
  return Number(`${digit}e${power}`);
}
