import type {Domain} from './generators/generator.js';

/**
 * A set of points in the plane with an answer each, kept as typed columns.
 * All three columns have `n` entries; the columns of one `Points` are never written to after it is
 * made, so views may keep them.
 */
export interface Points {
  /** First measurement of every point. */
  readonly x1: Float64Array;
  /** Second measurement of every point. */
  readonly x2: Float64Array;
  /** The answer: −1 or +1 for classes, any real number for regression. */
  readonly y: Float64Array;
  /** Number of points. */
  readonly n: number;
  /** Names of the two classes, when the data had names for them. */
  readonly labels?: ClassNames;
  /** Names of the two measurements, when the data had headings other than x1 and x2. */
  readonly names?: MeasurementNames;
  /** The square that a toy set is made for, where its maker noted it. */
  readonly domain?: Domain;
  /** Whether y is known to be a number to predict rather than a class. */
  readonly regression?: boolean;
}

/** What the classes −1 and +1 are called. */
export type ClassNames = readonly [negative: string, positive: string];

/** What x1 and x2 are called. */
export type MeasurementNames = readonly [x1: string, x2: string];

/** One point as a row. */
export type PointRow = readonly [x1: number, x2: number, y: number];

/** What may accompany the columns. */
export type PointsNames = Pick<Points, 'labels' | 'names'>;

/** Points from rows `[x1, x2, y]`; the numbers are taken as they are. */
export function pointsFromRows(rows: readonly PointRow[], naming: PointsNames = {}): Points {
  const n = rows.length;
  const x1 = new Float64Array(n);
  const x2 = new Float64Array(n);
  const y = new Float64Array(n);
  rows.forEach((row, i) => {
    x1[i] = row[0];
    x2[i] = row[1];
    y[i] = row[2];
  });
  return {x1, x2, y, n, ...naming};
}

/** The points as rows `[x1, x2, y]`, in order. */
export function rowsFromPoints({x1, x2, y}: Points): PointRow[] {
  return Array.from(x1, (value, i): PointRow => [value, x2[i]!, y[i]!]);
}

/** The points at the given places, in the order of `indices`; names and labels are kept. */
export function selectPoints(points: Points, indices: ArrayLike<number>): Points {
  const pick = (column: Float64Array) => Float64Array.from(indices, i => column[i]!);
  return {
    ...points,
    x1: pick(points.x1),
    x2: pick(points.x2),
    y: pick(points.y),
    n: indices.length,
  };
}
