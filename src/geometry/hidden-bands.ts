import type {Lattice} from './lattice.js';
import type {Sampler} from './sampler.js';
import type {Triangles} from './triangles.js';

// A field full of noise would flag every edge; more than about this many are not worth a look.
const MOST_SUSPECTS = 4096;

type LineOfFour = (before: number, from: number, to: number, after: number) => void;

// All runs of four neighbouring samples whose middle two are joined by an edge.
function visitLines(lattice: Lattice, visit: LineOfFour): void {
  const {grid} = lattice;
  const up = grid + 1;
  for (let line = 0; line <= grid; line++) {
    for (let i = 1; i < grid - 1; i++) {
      const across = lattice.corner(i, line);
      visit(across - 1, across, across + 1, across + 2);
      const along = lattice.corner(line, i);
      visit(along - up, along, along + up, along + 2 * up);
    }
  }
  for (let row = 1; row < grid - 1; row++) {
    for (let column = 1; column < grid - 1; column++) {
      const middle = lattice.centre(column, row);
      const southWest = lattice.corner(column, row);
      const northWest = southWest + up;
      visit(middle - grid - 1, southWest, middle, northWest + 1);
      visit(southWest, middle, northWest + 1, middle + grid + 1);
      visit(middle - grid + 1, southWest + 1, middle, northWest);
      visit(southWest + 1, middle, northWest, middle + grid - 1);
    }
  }
}

// Where the straight lines through the outer pairs of samples meet, as a part of the edge, if that is
// at zero or below. Slopes are taken towards the edge.
function kink(near: number, far: number, nearSlope: number, farSlope: number): number | undefined {
  const part = (far + farSlope - near) / (nearSlope + farSlope);
  return part > 0 && part < 1 && near + nearSlope * part <= 0 ? part : undefined;
}

// Where the parabolas through either three of the four samples are lowest, on average.
function valley(near: number, far: number, nearSlope: number, farSlope: number): number {
  const rise = far - near;
  const left = 0.5 - rise / (rise - nearSlope);
  const right = 0.5 - rise / (-rise - farSlope);
  return (left + right) / 2;
}

interface Suspect {
  readonly from: number;
  readonly to: number;
  readonly x: number;
  readonly y: number;
}

function findSuspects({lattice}: Triangles): Suspect[] {
  const {values, x, y} = lattice;
  const suspects: Suspect[] = [];
  visitLines(lattice, (before, from, to, after) => {
    const valueFrom = values[from] as number;
    const valueTo = values[to] as number;
    const sign = valueFrom > 0 ? 1 : -1;
    const near = sign * valueFrom;
    const far = sign * valueTo;
    const nearSlope = near - sign * (values[before] as number);
    const farSlope = far - sign * (values[after] as number);
    // Almost every line of samples ends here, so this comes before anything that costs more.
    if (!(nearSlope < 0 && farSlope < 0) || valueFrom > 0 !== valueTo > 0) return;
    const part = kink(near, far, nearSlope, farSlope);
    if (part === undefined || suspects.length > MOST_SUSPECTS) return;
    const add = (along: number) => {
      const [fromX, fromY] = [x[from] as number, y[from] as number];
      const [dx, dy] = [(x[to] as number) - fromX, (y[to] as number) - fromY];
      suspects.push({from, to, x: fromX + dx * along, y: fromY + dy * along});
    };
    const smooth = valley(near, far, nearSlope, farSlope);
    if (smooth > 0 && smooth < 1) add(smooth);
    add(part);
  });
  return suspects;
}

/**
 * Cuts edges in which a continuous field seems to dip to the other side of zero and come back: where
 * it falls towards the edge from both sides, steeply enough to reach zero within it. This finds bands
 * and gaps that slip between the samples.
 */
export function cutHiddenBands(triangles: Triangles, sampler: Sampler): void {
  const suspects = findSuspects(triangles);
  for (const {x, y} of suspects) sampler.add(x, y);
  const values = sampler.evaluate();
  suspects.forEach(({from, to, x, y}, i) => {
    const value = values[i] as number;
    if (value > 0 !== triangles.isAbove(from)) triangles.cut(from, to, x, y, value);
  });
}
