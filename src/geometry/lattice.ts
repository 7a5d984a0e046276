import {grow} from './grow.js';
import type {Sampler} from './sampler.js';

/**
 * Samples of a field at the corners and the centres of a grid of square cells, and at points added
 * later. Corners come first, row by row, then centres, row by row. Positions are in grid units.
 *
 * The centres halve the widest gap between samples along an axis and leave 1/√2 of a cell along a
 * diagonal, and they split every cell into four triangles, in which no saddle is ambiguous.
 */
export class Lattice {
  /** How many samples there are; the arrays may be longer. */
  size = 0;
  x: Float64Array;
  y: Float64Array;
  values: Float64Array;

  constructor(readonly grid: number) {
    const room = 2 * (grid + 1) * (grid + 1);
    this.x = new Float64Array(room);
    this.y = new Float64Array(room);
    this.values = new Float64Array(room);
  }

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
    if (this.size === this.x.length) {
      this.x = grow(this.x);
      this.y = grow(this.y);
      this.values = grow(this.values);
    }
    this.x[this.size] = x;
    this.y[this.size] = y;
    this.values[this.size] = value;
    return this.size++;
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
  const corners = (grid + 1) * (grid + 1);
  for (let i = 0; i < corners; i++) {
    const row = Math.floor(i / (grid + 1));
    lattice.push(i - row * (grid + 1), row, values[i] as number);
  }
  for (let i = 0; i < grid * grid; i++) {
    const row = Math.floor(i / grid);
    lattice.push(i - row * grid + 0.5, row + 0.5, values[corners + i] as number);
  }
  return lattice;
}
