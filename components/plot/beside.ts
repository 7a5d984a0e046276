/** A box in user units. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The area that two boxes share. */
function overlap(a: Box, b: Box): number {
  const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return width > 0 && height > 0 ? width * height : 0;
}

const areaOf = ({left, top, right, bottom}: Box): number => (right - left) * (bottom - top);

/** So often every box looks again for its place among the others. */
const rounds = 4;

/**
 * Puts boxes where they cover least: of the candidates of each, the first that overlaps least with the obstacles, with
 * the other boxes and with what lies outside of the bounds. Returns the index of each one's candidate.
 */
export function freestOf(
  candidates: readonly (readonly Box[])[],
  obstacles: readonly Box[],
  bounds: Box,
): number[] {
  const chosen = candidates.map(() => 0);
  const fixed = candidates.map(boxes =>
    boxes.map(box => areaOf(box) - overlap(box, bounds) + shared(box, obstacles)),
  );
  for (let round = 0; round < rounds; round++) {
    candidates.forEach((boxes, k) => {
      const others = candidates.flatMap((each, j) => (j === k ? [] : [each[chosen[j]!]!]));
      const costs = boxes.map((box, c) => fixed[k]![c]! + shared(box, others));
      chosen[k] = costs.indexOf(Math.min(...costs));
    });
  }
  return chosen;
}

const shared = (box: Box, others: readonly Box[]): number =>
  others.reduce((sum, each) => sum + overlap(box, each), 0);
