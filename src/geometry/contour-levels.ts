// A plateau, as of a loss that is zero over a whole area, is no level to draw, and numbers that differ
// only by rounding are one value.
const PLATEAU = 1e-9;

/**
 * Levels at which the lines of a bowl-shaped surface lie evenly: the quantiles of its sampled values
 * at (k / (count + 1))², k = 1…count, in rising order. Inside the k-th line lies a part of the area in
 * proportion to k², so its radius grows with k, whether the loss grows like a square, a straight line
 * or an exponential; levels spaced by value would crowd where the loss is steep and leave the bottom
 * empty. Values that are not finite, and the plateau at the minimum, are left out. Fewer levels than
 * asked for come back where values coincide.
 */
export function contourLevels(values: Float64Array | readonly number[], count: number): number[] {
  const finite = Float64Array.from(values).filter(Number.isFinite).sort();
  const [lowest, highest] = [finite[0], finite.at(-1)];
  if (lowest === undefined || highest === undefined) return [];
  const floor = lowest + (highest / 2 - lowest / 2) * 2 * PLATEAU;
  const sloping = finite.filter(value => value > floor);
  const levels = new Set<number>();
  for (let k = 1; k <= count; k++) {
    const part = k / (count + 1);
    const place = part * part * (sloping.length - 1);
    const below = sloping[Math.floor(place)];
    const above = sloping[Math.ceil(place)];
    if (below === undefined || above === undefined) break;
    const rest = place - Math.floor(place);
    levels.add(below * (1 - rest) + above * rest);
  }
  return [...levels];
}
