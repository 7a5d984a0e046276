import type {Point, Polyline, Ring} from './types.js';

// The way around the square [0, grid]², counter-clockwise from its lower left corner.
const wayAround = ([x, y]: Point, grid: number): number => {
  const sides = [y, grid - x, grid - y, x];
  const side = sides.indexOf(Math.min(...sides));
  return [x, grid + y, 3 * grid - x, 4 * grid - y][side] as number;
};

const cornersOf = (grid: number): Point[] => [
  [0, 0],
  [grid, 0],
  [grid, grid],
  [0, grid],
];

/**
 * Closes lines that run from border to border of the square [0, grid]² with their region on the left:
 * from the end of each, the border is followed counter-clockwise to the start of the next. Where no
 * line meets the border, `isBorderInside` decides whether all of it is part of the region.
 */
export function enclose(lines: readonly Polyline[], grid: number, isBorderInside: boolean): Ring[] {
  const corners = cornersOf(grid);
  if (lines.length === 0) return isBorderInside ? [corners] : [];
  const around = 4 * grid;
  const starts = lines.map(line => wayAround(line[0] as Point, grid));
  const unused = new Set(lines.keys());
  const rings: Ring[] = [];
  for (const first of unused) {
    const ring: Point[] = [];
    let current = first;
    do {
      unused.delete(current);
      const line = lines[current] as Polyline;
      ring.push(...line);
      const end = wayAround(line.at(-1) as Point, grid);
      const ahead = (to: number) => (to - end + around) % around;
      const distances = starts.map(ahead);
      const distance = Math.min(...distances);
      current = distances.indexOf(distance);
      const passed = corners
        .map((corner, side) => ({corner, way: ahead(side * grid)}))
        .filter(({way}) => way > 0 && way < distance)
        .sort((a, b) => a.way - b.way);
      ring.push(...passed.map(({corner}) => corner));
    } while (unused.has(current));
    rings.push(ring);
  }
  return rings;
}
