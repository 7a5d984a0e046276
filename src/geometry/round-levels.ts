/** No level is written with more digits than this. */
const mostDigits = 6;

/**
 * Rising levels as numbers that are short to write: each becomes the shortest number that is nearer to it than the middle
 * of the way to its neighbours, so that they stay apart and in order.
 */
export function roundLevels(levels: readonly number[]): number[] {
  return levels.map((level, k) => {
    const below = levels[k - 1] ?? 2 * level - (levels[k + 1] ?? 2 * level);
    const above = levels[k + 1] ?? 2 * level - (levels[k - 1] ?? 0);
    const [low, high] = [(below + level) / 2, (level + above) / 2];
    for (let digits = 1; digits <= mostDigits; digits++) {
      const short = Number(level.toPrecision(digits));
      if (short > low && short < high) return short;
    }
    return level;
  });
}

/** Ratio of the greatest level to the least where the values begin at 0. */
const widest = 1e4;

/** Levels of equal ratios between the least and the greatest of some values that are not negative. */
export function ratioLevels(values: Float64Array | readonly number[], count: number): number[] {
  const finite = Float64Array.from(values).filter(Number.isFinite);
  const greatest = finite.reduce((a, b) => Math.max(a, b), 0);
  const smallest = finite.reduce((a, b) => Math.min(a, b), Infinity);
  const least = Math.max(smallest, greatest / widest);
  if (!(least < greatest) || greatest === Infinity) return [];
  const ratio = greatest / least;
  return Array.from({length: count}, (_, k) => least * ratio ** ((k + 0.5) / count));
}
