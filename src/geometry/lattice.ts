import type {Sampler} from './sampler.js';

/**
 * Samples of a field at the corners and the centres of a grid of square cells, and at points added
 * later. Corners come first, row by row, then centres, row by row. Positions are in grid units.
 *
 * The centres halve the widest gap between samples along an axis and leave 1/√2 of a cell along a
 * diagonal, and they split every cell into four triangles, in which no saddle is ambiguous.
 */
export class Lattice {
  readonly x: number[] = [];
  readonly y: number[] = [];
  readonly values: number[] = [];

  constructor(readonly grid: number) {}

  /** The number of a cell's lower left corner, or of any corner with column and row 0…grid. */
  corner(column: number, row: number): number {
    return row * (this.grid + 1) + column;
  }

  /** The number of the centre of the cell with column and row 0…grid − 1. */
  centre(column: number, row: number): number {
    return (this.grid + 1) * (this.grid + 1) + row * this.grid + column;
  }

  /** Adds a sample and returns its number. */
  push(x: number, y: number, value: number): number {
    this.x.push(x);
    this.y.push(y);
    return this.values.push(value) - 1;
  }
}

/** Evaluates a field over the whole lattice: (grid + 1)² + grid² points in one call. */
export function sampleLattice(sampler: Sampler): Lattice {
  const {grid} = sampler;
  const lattice = new Lattice(grid);
  for (let row = 0; row <= grid; row++) {
    for (let column = 0; column <= grid; column++) sampler.add(column, row);
  }
  for (let row = 0; row < grid; row++) {
    for (let column = 0; column < grid; column++) sampler.add(column + 0.5, row + 0.5);
  }
  const values = sampler.evaluate();
  let i = 0;
  for (let row = 0; row <= grid; row++) {
    for (let column = 0; column <= grid; column++) {
      lattice.push(column, row, values[i++] as number);
    }
  }
  for (let row = 0; row < grid; row++) {
    for (let column = 0; column < grid; column++) {
      lattice.push(column + 0.5, row + 0.5, values[i++] as number);
    }
  }
  return lattice;
}
