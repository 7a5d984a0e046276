import {grow} from './grow.js';
import type {Field, Point, Rectangle} from './types.js';

// Weights both ends, so that the last grid line falls on the bound to the last bit.
const place = (position: number, grid: number, min: number, max: number): number => {
  const part = position / grid;
  return min * (1 - part) + max * part;
};

/** The data point at a position in grid units, 0…`grid` along both sides of the rectangle. */
export const toData = (x: number, y: number, grid: number, {x1, x2}: Rectangle): Point => [
  place(x, grid, x1[0], x1[1]),
  place(y, grid, x2[0], x2[1]),
];

/**
 * Collects positions in grid units and evaluates a field at all of them in one call, because a model
 * is fast over columns and slow point by point.
 */
export class Sampler {
  /** How many points have been evaluated so far. */
  evaluations = 0;
  private count = 0;
  private x1: Float64Array = new Float64Array(1024);
  private x2: Float64Array = new Float64Array(1024);
  private out: Float64Array = new Float64Array(1024);

  constructor(
    private readonly field: Field,
    private readonly rectangle: Rectangle,
    readonly grid: number,
  ) {}

  /** Takes a position, 0…grid each way; its value stands at the returned place after `evaluate`. */
  add(x: number, y: number): number {
    if (this.count === this.x1.length) this.grow();
    const {x1, x2} = this.rectangle;
    this.x1[this.count] = place(x, this.grid, x1[0], x1[1]);
    this.x2[this.count] = place(y, this.grid, x2[0], x2[1]);
    return this.count++;
  }

  /** The values at the positions added since the last call; the array is used again by the next. */
  evaluate(): Float64Array {
    if (this.count > 0) this.field(this.x1, this.x2, this.out, this.count);
    this.evaluations += this.count;
    this.count = 0;
    return this.out;
  }

  private grow(): void {
    this.x1 = grow(this.x1);
    this.x2 = grow(this.x2);
    this.out = new Float64Array(this.x1.length);
  }
}
