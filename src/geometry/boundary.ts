/**
 * How many points a boundary may have, for each cell along a side, before nothing more is looked for
 * in it. Only a field that is noise at the scale of a cell comes near, and no effort would draw that.
 */
export const MOST_POINTS_PER_CELL = 128;

/**
 * The lines between a region and what lies outside, as linked points in grid units. Every line runs
 * with the region on its left (x2 upwards). A line that ends has −1 before its first and after its
 * last point; the others are closed.
 */
export class Boundary {
  readonly x: number[] = [];
  readonly y: number[] = [];
  readonly next: number[] = [];
  readonly previous: number[] = [];

  /** Adds a point joined to nothing and returns its number. */
  push(x: number, y: number): number {
    this.x.push(x);
    this.y.push(y);
    this.next.push(-1);
    return this.previous.push(-1) - 1;
  }

  /** Joins two points. */
  link(from: number, to: number): void {
    this.next[from] = to;
    this.previous[to] = from;
  }

  /** Adds a point between another and its successor and returns its number. */
  insertAfter(point: number, x: number, y: number): number {
    const follower = this.next[point] as number;
    const inserted = this.push(x, y);
    this.link(point, inserted);
    if (follower >= 0) this.link(inserted, follower);
    return inserted;
  }

  /** Takes out the point that follows another. */
  removeAfter(point: number): void {
    const removed = this.next[point] as number;
    this.link(point, this.next[removed] as number);
    this.next[removed] = this.previous[removed] = -1;
  }

  /** All lines, each as its points in order; a closed one does not repeat its first point. */
  lines(): {points: number[]; closed: boolean}[] {
    const seen = new Uint8Array(this.x.length);
    const follow = (start: number): number[] => {
      const points: number[] = [];
      for (let i = start; i >= 0 && seen[i] === 0; i = this.next[i] as number) {
        seen[i] = 1;
        points.push(i);
      }
      return points;
    };
    const starts = this.next.map((_, i) => i).filter(i => (this.next[i] as number) >= 0);
    const open = starts.filter(i => (this.previous[i] as number) < 0);
    return [
      ...open.map(start => ({points: follow(start), closed: false})),
      ...starts
        .filter(i => seen[i] === 0)
        .flatMap(start => (seen[start] === 0 ? [{points: follow(start), closed: true}] : [])),
    ];
  }
}
