import {Random} from '../numeric/random.js';
import {dataError} from './data-error.js';
import {unitSquare, type Domain, type Generator} from './generators/generator.js';
import {multiGauss, plane} from './generators/regression.js';
import {ruled, rules, spiral} from './generators/unit-square.js';
import {gauss, ring, twoSpirals, xorGap} from './generators/wide-square.js';
import {lecture, lectureHard} from './lecture.js';
import {badSetting, noSuchSet} from './messages.js';
import {pointsFromRows, rowsFromPoints, type Points} from './points.js';

const fixed = (points: Points): Generator => ({
  domain: unitSquare,
  rows: () => rowsFromPoints(points),
});

const generators: ReadonlyMap<string, Generator> = new Map([
  ['lecture', fixed(lecture)],
  ['lecture-hard', fixed(lectureHard)],
  ['simple', ruled(rules.simple)],
  ['diag', ruled(rules.diag)],
  ['split', ruled(rules.split)],
  ['xor', ruled(rules.xor)],
  ['circle', ruled(rules.circle)],
  ['spiral', spiral],
  ['gauss', gauss],
  ['ring', ring],
  ['two-spirals', twoSpirals],
  ['xor-gap', xorGap],
  ['plane', plane],
  ['multi-gauss', multiGauss],
]);

/** The names of all sets, the lecture's own first. */
export const setNames: readonly string[] = [...generators.keys()];

/** The most points one set may have. */
export const mostPoints = 1_000_000;

/** How a set is to be made. */
export interface GenerateOptions {
  /** Number of points, 0 to `mostPoints`; 50 unless said. The lecture's own sets have ten each. */
  readonly n?: number;
  /** The same seed gives the same points, on every machine; 1 unless said. */
  readonly seed?: number;
  /**
   * From 0, the default, to 1; 0.5 is a lot. In most sets the answer is taken a little beside the
   * point, in `gauss` the clusters widen, in the spirals the points move: see each generator.
   */
  readonly noise?: number;
}

/**
 * The points of a toy data set.
 *
 * @throws DataError `no-such-set` for an unknown name, `setting` for an n, a seed or a noise
 *   out of its range.
 */
export function generate(name: string, options: GenerateOptions = {}): Points {
  const {n = 50, seed = 1, noise = 0} = options;
  const generator = find(name);
  if (!Number.isInteger(n) || n < 0 || n > mostPoints) {
    const expected = `a whole number from 0 to ${mostPoints}`;
    throw dataError('setting', badSetting('n', n, expected));
  }
  if (!Number.isFinite(seed)) {
    throw dataError('setting', badSetting('seed', seed, 'a finite number'));
  }
  if (!(noise >= 0 && noise <= 1)) {
    throw dataError('setting', badSetting('noise', noise, 'a number from 0 to 1'));
  }
  return pointsFromRows(generator.rows(n, new Random(seed), noise));
}

/** The square a set is made for. @throws DataError `no-such-set`. */
export function domainOf(name: string): Domain {
  return find(name).domain;
}

/** Whether the answers of a set are real numbers. @throws DataError `no-such-set`. */
export function isRegression(name: string): boolean {
  return find(name).regression ?? false;
}

function find(name: string): Generator {
  const generator = generators.get(name);
  if (!generator) throw dataError('no-such-set', noSuchSet(name, setNames));
  return generator;
}
