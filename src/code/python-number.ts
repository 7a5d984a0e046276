/** A number as Python writes a float: 1 is 1.0, and all other digits stay. */
export function pythonNumber(value: number): string {
  const digits = Object.is(value, -0) ? '-0' : String(value);
  return /^-?\d+$/.test(digits) ? `${digits}.0` : digits;
}
