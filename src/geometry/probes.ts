import type {Sampler} from './sampler.js';

/** Looks to both sides of a supposed boundary: positive on the left and not on the right. */
export class SideProbes {
  private readonly places: number[] = [];

  constructor(private readonly sampler: Sampler) {}

  /** How many probes have been added. */
  get count(): number {
    return this.places.length;
  }

  /**
   * Adds a probe at a point of a boundary that runs in the unit direction (dx, dy), looking
   * `distance` to each side. One that would look out of the rectangle counts as confirmed.
   */
  add(x: number, y: number, dx: number, dy: number, distance: number): void {
    const {grid} = this.sampler;
    const [sideX, sideY] = [-dy * distance, dx * distance];
    const isInside = (px: number, py: number) => px >= 0 && px <= grid && py >= 0 && py <= grid;
    if (isInside(x + sideX, y + sideY) && isInside(x - sideX, y - sideY)) {
      this.places.push(this.sampler.add(x + sideX, y + sideY));
      this.sampler.add(x - sideX, y - sideY);
    } else this.places.push(-1);
  }

  /** Evaluates all probes and tells which found the boundary between their sides. */
  run(): boolean[] {
    const values = this.sampler.evaluate();
    return this.places.map(
      place => place < 0 || ((values[place] as number) > 0 && !((values[place + 1] as number) > 0)),
    );
  }
}
