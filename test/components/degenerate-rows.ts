import type {PointRow} from '../../src/data/points.js';

const many = (n: number, row: (i: number) => PointRow): PointRow[] =>
  Array.from({length: n}, (_, i) => row(i));

/** Twenty datasets that a careless view would stumble over. */
export const degenerate: Record<string, PointRow[]> = {
  'no point': [],
  'one point': [[0.5, 0.5, 1]],
  'one point at the origin': [[0, 0, -1]],
  'identical points': many(5, () => [0.3, 0.3, 1]),
  'identical points of both classes': many(6, i => [0.3, 0.3, i % 2 ? 1 : -1]),
  'one class': many(5, i => [i / 5, 0.5, 1]),
  'the other class': many(5, i => [i / 5, 0.5, -1]),
  'a line of points': many(9, i => [i / 9, i / 9, i > 4 ? 1 : -1]),
  'negative places': many(4, i => [-i, -i, i % 2 ? 1 : -1]),
  'tiny places': many(4, i => [i * 1e-300, i * 1e-300, i % 2 ? 1 : -1]),
  'great places': many(4, i => [i * 1e150, 1, i % 2 ? 1 : -1]),
  'places at the end of the numbers': [
    [1e308, 1e308, 1],
    [-1e308, -1e308, -1],
  ],
  'a place that is no number': [
    [NaN, 0.5, 1],
    [0.2, 0.2, -1],
  ],
  'only places that are no numbers': [[NaN, NaN, 1]],
  'an infinite place': [
    [Infinity, 0, 1],
    [0.2, 0.1, -1],
  ],
  'a label of 0': [[0.5, 0.5, 0]],
  'a label that is no number': [[0.5, 0.5, NaN]],
  'real labels': many(4, i => [i / 4, 0.5, i * 1e6]),
  'far apart': [
    [0, 0, 1],
    [1e9, 1e-9, -1],
  ],
  'many points': many(500, i => [(i * 7919) % 101, (i * 104729) % 97, i % 2 ? 1 : -1]),
};
