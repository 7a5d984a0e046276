import type {Point, Polyline} from '../../../src/geometry/types.js';
import type {TextBox} from './curve-layer.js';
import type {Layout} from './layout.js';

/** About the width of a character of the readout, and the room it keeps from dot and curve. */
const character = 7.2;
const room = {above: 9, below: 20};

/** What it costs, in units of distance, to stand below the dot. */
const reluctance = 20;

/**
 * Where the readout of a dot stands: as near to it as it can without touching the curve, or, below, what `taken` tells.
 * It leans inwards the more, the nearer the dot is to a side of the frame.
 */
export function readoutPlace(
  text: string,
  [x, y]: Point,
  {line, frame}: Pick<Layout, 'line' | 'frame'>,
  taken: TextBox | undefined,
): Point {
  const half = (text.length * character) / 2;
  const [left, right] = [frame.left, frame.width - frame.right];
  const lean = 1 - (2 * (x - left)) / (right - left);
  const middle = x + lean * (half + 10);
  const [from, to] = [middle - half - 4, middle + half + 4];
  const heights = heightsWithin(line, from, to);

  const above = Math.min(y - 16, Math.min(...heights) - room.above);
  const below = Math.max(y + 26, Math.max(...heights) + room.below);
  const isTaken = taken !== undefined && taken.to > from && taken.from < to;
  const fits = {
    above: above > frame.top + 10,
    below: below < frame.height - frame.bottom - 4 && !isTaken,
  };
  const isBelow = fits.below && (!fits.above || below - y + reluctance < y - above);
  return [middle, isBelow ? below : Math.max(frame.top + 10, above)];
}

/** How high the line stands between two places: at both, and at its vertices between them. */
function heightsWithin(line: Polyline, from: number, to: number): number[] {
  const heights: number[] = [];
  for (let i = 0; i < line.length; i++) {
    const [x, y] = line[i]!;
    if (x >= from && x <= to && !Number.isNaN(y)) heights.push(y);
    const [nextX, nextY] = line[i + 1] ?? [x, y];
    for (const edge of [from, to]) {
      const height = y + ((nextY - y) * (edge - x)) / (nextX - x);
      if (x < edge && edge < nextX && !Number.isNaN(height)) heights.push(height);
    }
  }
  return heights;
}
