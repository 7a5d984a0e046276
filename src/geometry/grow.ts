/** A column of twice the length that starts with the values of another. */
export function grow(column: Float64Array): Float64Array {
  const longer = new Float64Array(column.length * 2);
  longer.set(column);
  return longer;
}
