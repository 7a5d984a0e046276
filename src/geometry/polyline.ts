import type {Point, Polyline, Ring} from './types.js';

/**
 * The signed area of a ring by the shoelace formula ½·Σ(xᵢ·yᵢ₊₁ − xᵢ₊₁·yᵢ): positive when it runs
 * counter-clockwise with x2 upwards.
 */
export function signedArea(ring: Ring): number {
  const origin = ring[0];
  if (origin === undefined) return 0;
  let twice = 0;
  for (let i = 0; i < ring.length; i++) {
    const [x, y] = ring[i] as Point;
    const [nextX, nextY] = ring[(i + 1) % ring.length] as Point;
    // Taken from the first point, so that a ring far from zero loses no digits.
    twice += (x - origin[0]) * (nextY - origin[1]) - (nextX - origin[0]) * (y - origin[1]);
  }
  return twice / 2;
}

/** The area enclosed by nested rings that run alternately: outer ones count up, holes down. */
export const areaOf = (rings: readonly Ring[]): number =>
  rings.reduce((sum, ring) => sum + signedArea(ring), 0);

/** Whether a point lies inside rings by the even-odd rule; on an edge the answer may be either. */
export function insideRings([x, y]: Point, rings: readonly Ring[]): boolean {
  let inside = false;
  for (const ring of rings) {
    let [lastX, lastY] = ring.at(-1) ?? [0, 0];
    for (const [nextX, nextY] of ring) {
      if (
        nextY > y !== lastY > y &&
        x < lastX + ((lastX - nextX) * (y - lastY)) / (lastY - nextY)
      ) {
        inside = !inside;
      }
      [lastX, lastY] = [nextX, nextY];
    }
  }
  return inside;
}

/** The distance of a point from the segment between two others, squared. */
export function squaredDistanceToSegment([x, y]: Point, [ax, ay]: Point, [bx, by]: Point): number {
  const [dx, dy] = [bx - ax, by - ay];
  const square = dx * dx + dy * dy;
  const along = square > 0 ? ((x - ax) * dx + (y - ay) * dy) / square : 0;
  const part = Math.max(0, Math.min(1, along));
  const [ex, ey] = [x - ax - part * dx, y - ay - part * dy];
  return ex * ex + ey * ey;
}

/**
 * A line through fewer of the same points from which none of the left-out ones is farther than
 * `tolerance` (Douglas and Peucker, Cartographica 10, 1973). Both ends stay.
 */
export function simplify(line: Polyline, tolerance: number): Point[] {
  const keep = new Uint8Array(line.length);
  const spans: [number, number][] = [[0, line.length - 1]];
  keep[0] = keep[line.length - 1] = 1;
  for (let span = spans.pop(); span !== undefined; span = spans.pop()) {
    const [from, to] = span;
    let farthest = -1;
    let largest = tolerance * tolerance;
    for (let i = from + 1; i < to; i++) {
      const square = squaredDistanceToSegment(
        line[i] as Point,
        line[from] as Point,
        line[to] as Point,
      );
      if (square > largest) [farthest, largest] = [i, square];
    }
    if (farthest < 0) continue;
    keep[farthest] = 1;
    spans.push([from, farthest], [farthest, to]);
  }
  return line.filter((_, i) => keep[i] === 1);
}

// The cosine of the turn at a point of a ring, 1 where it runs straight on.
const straightness = (ring: Ring, i: number): number => {
  const [ax, ay] = ring.at(i - 1) as Point;
  const [x, y] = ring[i] as Point;
  const [bx, by] = ring[(i + 1) % ring.length] as Point;
  const [inX, inY, outX, outY] = [x - ax, y - ay, bx - x, by - y];
  const squares = (inX * inX + inY * inY) * (outX * outX + outY * outY);
  return squares > 0 ? (inX * outX + inY * outY) / Math.sqrt(squares) : 1;
};

/** As `simplify`, for a ring; it starts at its sharpest corner, which stays. */
export function simplifyRing(ring: Ring, tolerance: number): Point[] {
  if (ring.length < 4) return [...ring];
  let sharpest = 0;
  let least = Infinity;
  ring.forEach((_, i) => {
    const cosine = straightness(ring, i);
    if (cosine < least) [sharpest, least] = [i, cosine];
  });
  const start = ring[sharpest] as Point;
  const closed = [...ring.slice(sharpest), ...ring.slice(0, sharpest), start];
  return simplify(closed, tolerance).slice(0, -1);
}
