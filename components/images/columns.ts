/** Up to this many images stand in one row. */
const oneRow = 6;

/**
 * How many columns suit a number of images: a sheet somewhat wider than high, with its last row full if a number of
 * columns nearby makes it so.
 */
export function suitableColumns(count: number): number {
  if (count <= oneRow) return Math.max(1, count);
  const good = Math.ceil(Math.sqrt(1.6 * count));
  const near = [good, good + 1, good - 1, good + 2].filter(columns => columns > 1);
  return near.find(columns => count % columns === 0) ?? good;
}

/** How many columns the browser has made of a grid. */
export function columnsDrawn(grid: Element): number {
  return getComputedStyle(grid).gridTemplateColumns.split(' ').length;
}
