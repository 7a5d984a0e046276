import type {Lattice} from './lattice.js';
import type {Sampler} from './sampler.js';
import type {Triangles} from './triangles.js';

// A field full of noise would flag every edge; more than this many are not worth a look.
const MOST_EDGES = 4096;

type LineOfFour = (before: number, from: number, to: number, after: number) => void;

// All runs of four neighbouring samples whose middle two are joined by an edge.
function visitLines({grid, ...lattice}: LatticeIndex, visit: LineOfFour): void {
  const {corner, centre} = lattice;
  for (let line = 0; line <= grid; line++) {
    for (let i = 1; i < grid - 1; i++) {
      visit(corner(i - 1, line), corner(i, line), corner(i + 1, line), corner(i + 2, line));
      visit(corner(line, i - 1), corner(line, i), corner(line, i + 1), corner(line, i + 2));
    }
  }
  for (let row = 1; row < grid - 1; row++) {
    for (let column = 1; column < grid - 1; column++) {
      const middle = centre(column, row);
      const southWest = corner(column, row);
      const southEast = corner(column + 1, row);
      const northWest = corner(column, row + 1);
      const northEast = corner(column + 1, row + 1);
      visit(centre(column - 1, row - 1), southWest, middle, northEast);
      visit(southWest, middle, northEast, centre(column + 1, row + 1));
      visit(centre(column + 1, row - 1), southEast, middle, northWest);
      visit(southEast, middle, northWest, centre(column - 1, row + 1));
    }
  }
}

interface LatticeIndex {
  grid: number;
  corner: (column: number, row: number) => number;
  centre: (column: number, row: number) => number;
}

// Where the straight lines through the outer pairs meet, as a part of the edge, if below zero there.
function kink(before: number, from: number, to: number, after: number): number | undefined {
  const [fall, rise] = [from - before, to - after];
  if (!(fall < 0 && rise < 0)) return undefined;
  const part = (to + rise - from) / (fall + rise);
  return part > 0 && part < 1 && from + fall * part <= 0 ? part : undefined;
}

// Where the parabolas through either three of the four samples are lowest, on average.
function valley(before: number, from: number, to: number, after: number): number {
  const left = (before - to) / (2 * (before - 2 * from + to));
  const right = 1 + (from - after) / (2 * (from - 2 * to + after));
  return (left + right) / 2;
}

/**
 * Cuts edges in which a continuous field seems to dip to the other side of zero and come back: where
 * it falls towards the edge from both sides, steeply enough to reach zero within it. This finds bands
 * and gaps that slip between the samples.
 */
export function cutHiddenBands(triangles: Triangles, sampler: Sampler): void {
  const {lattice} = triangles;
  const {values, x, y} = lattice;
  const suspects: {from: number; to: number; parts: number[]}[] = [];
  visitLines(indexOf(lattice), (before, from, to, after) => {
    const above = triangles.isAbove(from);
    if (above !== triangles.isAbove(to) || suspects.length >= MOST_EDGES) return;
    const sign = above ? 1 : -1;
    const heights = [before, from, to, after].map(i => sign * (values[i] as number)) as Heights;
    const part = kink(...heights);
    if (part === undefined) return;
    const smooth = valley(...heights);
    suspects.push({from, to, parts: smooth > 0 && smooth < 1 ? [smooth, part] : [part]});
  });
  const place = (array: number[], from: number, to: number, part: number) =>
    (array[from] as number) + ((array[to] as number) - (array[from] as number)) * part;
  for (const {from, to, parts} of suspects) {
    for (const part of parts) sampler.add(place(x, from, to, part), place(y, from, to, part));
  }
  const found = sampler.evaluate();
  let i = 0;
  for (const {from, to, parts} of suspects) {
    const above = triangles.isAbove(from);
    for (const part of parts) {
      const value = found[i++] as number;
      if (value > 0 === above) continue;
      triangles.cut(from, to, place(x, from, to, part), place(y, from, to, part), value);
    }
  }
}

type Heights = [number, number, number, number];

const indexOf = (lattice: Lattice): LatticeIndex => ({
  grid: lattice.grid,
  corner: (column, row) => lattice.corner(column, row),
  centre: (column, row) => lattice.centre(column, row),
});
