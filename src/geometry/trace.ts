import {Boundary, MOST_POINTS_PER_CELL} from './boundary.js';
import {CrossingSearch} from './crossings.js';
import type {Sampler} from './sampler.js';
import {edgeKey} from './triangles.js';
import type {Triangles} from './triangles.js';

// The crossings found so far, by edge, as points of the boundary.
type CrossingOf = Map<number, number>;

const MOST_ROUNDS = 8;
const SHORTEST_EDGE = 1 / 16;

// Each mixed triangle has two crossings and one line between them; the triangle beside goes on there.
function linkCrossings(triangles: Triangles, boundary: Boundary, crossingOf: CrossingOf): void {
  triangles.visitMixed((lone, second, third) => {
    const near = crossingOf.get(edgeKey(lone, second)) as number;
    const far = crossingOf.get(edgeKey(lone, third)) as number;
    if (triangles.isAbove(lone)) boundary.link(near, far);
    else boundary.link(far, near);
  });
}

function findNewCrossings(
  triangles: Triangles,
  sampler: Sampler,
  boundary: Boundary,
  crossingOf: CrossingOf,
): void {
  const {x, y, values} = triangles.lattice;
  const search = new CrossingSearch(sampler);
  const first = boundary.x.length;
  const add = (a: number, b: number) => {
    const key = edgeKey(a, b);
    if (crossingOf.has(key)) return;
    const [low, high] = triangles.isAbove(a) ? [b, a] : [a, b];
    const place = search.add(
      x[low] as number,
      y[low] as number,
      values[low] as number,
      x[high] as number,
      y[high] as number,
      values[high] as number,
    );
    crossingOf.set(key, first + place);
  };
  triangles.visitMixed((lone, second, third) => {
    add(lone, second);
    add(lone, third);
  });
  search.run();
  search.x.forEach((found, i) => boundary.push(found, search.y[i] as number));
}

interface Probe {
  readonly a: number;
  readonly b: number;
  readonly x: number;
  readonly y: number;
}

// The edge of a mixed triangle without a crossing may have two. Its middle is looked at, and where a
// ray from the lone corner through the line between the crossings meets it.
function probesOfOpenEdges(
  triangles: Triangles,
  boundary: Boundary,
  crossingOf: CrossingOf,
  seen: {middles: Set<number>; rays: Set<number>},
): Probe[] {
  const {x, y} = triangles.lattice;
  const probes: Probe[] = [];
  const partOf = (lone: number, other: number) => {
    const crossing = crossingOf.get(edgeKey(lone, other)) as number;
    const [loneX, loneY] = [x[lone] as number, y[lone] as number];
    const way = Math.abs((x[other] as number) - loneX) + Math.abs((y[other] as number) - loneY);
    const [dx, dy] = [
      (boundary.x[crossing] as number) - loneX,
      (boundary.y[crossing] as number) - loneY,
    ];
    return (Math.abs(dx) + Math.abs(dy)) / way;
  };
  triangles.visitMixed((lone, a, b) => {
    const [ax, ay] = [x[a] as number, y[a] as number];
    const [dx, dy] = [(x[b] as number) - ax, (y[b] as number) - ay];
    if (dx * dx + dy * dy < SHORTEST_EDGE * SHORTEST_EDGE) return;
    const middle = edgeKey(a, b);
    if (!seen.middles.has(middle)) {
      seen.middles.add(middle);
      probes.push({a, b, x: ax + dx / 2, y: ay + dy / 2});
    }
    const ray = a * 0x1000000 + b;
    if (seen.rays.has(ray)) return;
    seen.rays.add(ray);
    const [toA, toB] = [partOf(lone, a), partOf(lone, b)];
    const part = toB / (toA + toB);
    if (Math.abs(part - 0.5) > 0.15 && part > 0.02 && part < 0.98) {
      probes.push({a, b, x: ax + dx * part, y: ay + dy * part});
    }
  });
  return probes;
}

/**
 * Follows the boundary between positive and other samples through the triangles, with every crossing
 * found exactly. Where an edge turns out to be crossed twice it is cut there, and the triangles that
 * this opens are followed in turn; so a band narrower than a cell stays in one piece.
 */
export function traceBoundary(triangles: Triangles, sampler: Sampler): Boundary {
  const boundary = new Boundary();
  const crossingOf: CrossingOf = new Map();
  const seen = {middles: new Set<number>(), rays: new Set<number>()};
  findNewCrossings(triangles, sampler, boundary, crossingOf);
  const mostPoints = MOST_POINTS_PER_CELL * sampler.grid;
  for (let round = 0; round < MOST_ROUNDS && boundary.x.length < mostPoints; round++) {
    const probes = probesOfOpenEdges(triangles, boundary, crossingOf, seen);
    for (const {x, y} of probes) sampler.add(x, y);
    const values = sampler.evaluate();
    const hits = probes.flatMap((probe, i) => {
      const value = values[i] as number;
      return value > 0 === triangles.isAbove(probe.a) ? [] : [{...probe, value}];
    });
    if (hits.length === 0) break;
    for (const {a, b, x, y, value} of hits) triangles.cut(a, b, x, y, value);
    findNewCrossings(triangles, sampler, boundary, crossingOf);
  }
  linkCrossings(triangles, boundary, crossingOf);
  return boundary;
}
