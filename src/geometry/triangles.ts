import type {Lattice} from './lattice.js';

/** A triangle of samples, counter-clockwise, the first alone on its side of the level. */
export type TriangleVisitor = (lone: number, second: number, third: number) => void;

/** One number for the edge between two samples, whichever comes first. */
export const edgeKey = (a: number, b: number): number =>
  a < b ? a * 0x1000000 + b : b * 0x1000000 + a;

/**
 * The triangles of a lattice: four to a cell, cut further at points put on their edges. Any edge may
 * be cut, since both triangles beside it are cut with it and no crack appears.
 */
export class Triangles {
  private readonly cuts = new Map<number, number>();
  private readonly cutCells = new Set<number>();

  constructor(
    readonly lattice: Lattice,
    private readonly level = 0,
  ) {}

  /** Whether a sample lies above the level; one that is not a number does not. */
  isAbove(sample: number): boolean {
    return (this.lattice.values[sample] as number) > this.level;
  }

  /** Puts a new sample on the edge between two others; an edge already cut stays as it is. */
  cut(a: number, b: number, x: number, y: number, value: number): void {
    const key = edgeKey(a, b);
    if (this.cuts.has(key)) return;
    this.cuts.set(key, this.lattice.push(x, y, value));
    const [column, row] = [Math.floor(x), Math.floor(y)];
    const {grid} = this.lattice;
    this.cutCells.add(row * grid + column);
    if (x === column && column > 0) this.cutCells.add(row * grid + column - 1);
    if (y === row && row > 0) this.cutCells.add((row - 1) * grid + column);
  }

  /** Visits every triangle whose corners lie on both sides of the level. */
  visitMixed(visit: TriangleVisitor): void {
    const {lattice} = this;
    const {grid} = lattice;
    for (let row = 0; row < grid; row++) {
      for (let column = 0; column < grid; column++) {
        const southWest = lattice.corner(column, row);
        const northWest = lattice.corner(column, row + 1);
        const centre = lattice.centre(column, row);
        const isCut = this.cutCells.has(row * grid + column);
        const above =
          Number(this.isAbove(southWest)) +
          Number(this.isAbove(southWest + 1)) +
          Number(this.isAbove(northWest)) +
          Number(this.isAbove(northWest + 1)) +
          Number(this.isAbove(centre));
        if (!isCut && (above === 0 || above === 5)) continue;
        this.descend(southWest, southWest + 1, centre, isCut, visit);
        this.descend(southWest + 1, northWest + 1, centre, isCut, visit);
        this.descend(northWest + 1, northWest, centre, isCut, visit);
        this.descend(northWest, southWest, centre, isCut, visit);
      }
    }
  }

  // The oldest cut is taken first. As samples are numbered by age, later cuts never change what
  // earlier ones made, and each walk finds the same triangles again without storing them.
  private descend(a: number, b: number, c: number, isCut: boolean, visit: TriangleVisitor): void {
    if (isCut) {
      const onAB = this.cuts.get(edgeKey(a, b)) ?? Infinity;
      const onBC = this.cuts.get(edgeKey(b, c)) ?? Infinity;
      const onCA = this.cuts.get(edgeKey(c, a)) ?? Infinity;
      const oldest = Math.min(onAB, onBC, onCA);
      if (oldest < Infinity) {
        if (oldest === onBC) return this.descendCut(b, c, a, oldest, visit);
        if (oldest === onCA) return this.descendCut(c, a, b, oldest, visit);
        return this.descendCut(a, b, c, oldest, visit);
      }
    }
    const [aboveA, aboveB, aboveC] = [this.isAbove(a), this.isAbove(b), this.isAbove(c)];
    if (aboveA === aboveB) {
      if (aboveA !== aboveC) visit(c, a, b);
    } else if (aboveA === aboveC) visit(b, c, a);
    else visit(a, b, c);
  }

  private descendCut(a: number, b: number, c: number, onAB: number, visit: TriangleVisitor): void {
    this.descend(a, onAB, c, true, visit);
    this.descend(onAB, b, c, true, visit);
  }
}
