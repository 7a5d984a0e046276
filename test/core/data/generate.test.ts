import {expect} from 'chai';
import {domainOf, generate, isRegression, setNames} from '../../../src/data/generate.js';
import {bumpHeight} from '../../../src/data/generators/regression.js';
import {rowsFromPoints, type PointRow} from '../../../src/data/points.js';
import fixture from '../fixtures/toy-sets.json' with {type: 'json'};
import {errorOf} from './error-of.js';

const n = 400;

/** The rules as the lecture states them, by set. */
const rules: Record<string, (x1: number, x2: number) => boolean> = {
  simple: x1 => x1 < 0.5,
  diag: (x1, x2) => x1 + x2 < 0.5,
  split: x1 => x1 < 0.2 || x1 > 0.8,
  xor: (x1, x2) => x1 < 0.5 !== x2 < 0.5,
  circle: (x1, x2) => (x1 - 0.5) * (x1 - 0.5) + (x2 - 0.5) * (x2 - 0.5) > 0.1,
  'xor-gap': (x1, x2) => x1 * x2 > 0,
  ring: (x1, x2) => Math.hypot(x1, x2) < 3,
};

/** The share of +1 that follows from the areas. */
const shares: Record<string, number> = {
  simple: 0.5,
  diag: 0.125,
  split: 0.4,
  xor: 0.5,
  circle: 1 - 0.1 * Math.PI,
  'xor-gap': 0.5,
};

const drawn = setNames.filter(name => !name.startsWith('lecture'));
const positives = (rows: readonly PointRow[]) => rows.filter(row => row[2] === 1).length;

function expectClose(rows: readonly PointRow[], reference: number[][]): void {
  expect(rows.length).to.equal(reference.length);
  rows.forEach((row, i) =>
    row.forEach((value, k) => expect(value).to.be.closeTo(reference[i]![k]!, 1e-13)),
  );
}

describe('generate', () => {
  for (const [name, rule] of Object.entries(rules)) {
    it(`labels every point of ${name} by its rule`, () => {
      const rows = rowsFromPoints(generate(name, {n, seed: 3}));
      expect(rows.length).to.equal(n);
      for (const [x1, x2, y] of rows) expect(y).to.equal(rule(x1, x2) ? 1 : -1);
    });
  }

  for (const [name, share] of Object.entries(shares)) {
    it(`gives ${name} the share of +1 that its areas ask for`, () => {
      const size = 20_000;
      const found = positives(rowsFromPoints(generate(name, {n: size, seed: 5}))) / size;
      expect(found).to.be.closeTo(share, 5 * Math.sqrt((share * (1 - share)) / size));
    });
  }

  for (const name of drawn) {
    it(`gives the same ${name} for the same seed and another for another`, () => {
      const make = (seed: number) => rowsFromPoints(generate(name, {n: 40, seed, noise: 0.2}));
      expect(make(7)).to.deep.equal(make(7));
      expect(make(7)).not.to.deep.equal(make(8));
    });
  }

  for (const name of drawn.filter(name => !['spiral', 'gauss'].includes(name))) {
    it(`keeps ${name} inside its square`, () => {
      const {low, high} = domainOf(name);
      for (const [x1, x2] of rowsFromPoints(generate(name, {n, seed: 2}))) {
        expect(Math.min(x1, x2)).to.be.at.least(low);
        expect(Math.max(x1, x2)).to.be.at.most(high);
      }
    });
  }

  for (const name of ['simple', 'gauss', 'ring', 'xor-gap', 'plane']) {
    it(`only adds points to ${name} when n grows`, () => {
      const few = rowsFromPoints(generate(name, {n: 11, seed: 4, noise: 0.1}));
      const more = rowsFromPoints(generate(name, {n: 30, seed: 4, noise: 0.1}));
      expect(more.slice(0, 11)).to.deep.equal(few);
    });
  }

  for (const name of ['gauss', 'ring', 'two-spirals']) {
    it(`lets +1 and −1 take turns in ${name}, so that the halves are even`, () => {
      const rows = rowsFromPoints(generate(name, {n: 9}));
      expect(rows.map(row => row[2])).to.deep.equal([1, -1, 1, -1, 1, -1, 1, -1, 1]);
    });
  }

  it('puts ring into a disc of 2.5 and a ring from 3.5 to 5', () => {
    for (const [x1, x2, y] of rowsFromPoints(generate('ring', {n}))) {
      const radius = Math.hypot(x1, x2);
      if (y > 0) expect(radius).to.be.below(2.5);
      else expect(radius).to.be.within(3.5 - 1e-12, 5);
    }
  });

  it('keeps xor-gap 0.3 off the axes and within 5.3', () => {
    for (const [x1, x2] of rowsFromPoints(generate('xor-gap', {n}))) {
      expect(Math.abs(x1)).to.be.within(0.3, 5.3);
      expect(Math.abs(x2)).to.be.within(0.3, 5.3);
    }
  });

  for (const [noise, variance] of [
    [0, 0.5],
    [0.25, 2.25],
    [0.5, 4],
  ] as const) {
    it(`gives gauss centres ±(2, 2) and the variance ${variance} at noise ${noise}`, () => {
      const size = 20_000;
      const rows = rowsFromPoints(generate('gauss', {n: size, noise}));
      for (const k of [0, 1] as const) {
        const offsets = rows.map(row => row[k] - 2 * row[2]);
        const mean = offsets.reduce((sum, value) => sum + value, 0) / size;
        const spread = offsets.reduce((sum, value) => sum + (value - mean) ** 2, 0) / size;
        expect(mean).to.be.closeTo(0, 5 * Math.sqrt(variance / size));
        expect(spread).to.be.closeTo(variance, 5 * variance * Math.sqrt(2 / size));
      }
    });
  }

  it('winds spiral as the reference does', () => {
    for (const [size, reference] of Object.entries(fixture.spiral)) {
      expectClose(rowsFromPoints(generate('spiral', {n: Number(size)})), reference);
    }
  });

  it('gives spiral one point less for an odd n, and none for 0 and 1', () => {
    expect([0, 1, 2, 3, 51].map(n => generate('spiral', {n}).n)).to.deep.equal([0, 0, 2, 2, 50]);
  });

  it('moves the points of spiral by up to a twelfth of the noise', () => {
    const still = rowsFromPoints(generate('spiral', {n}));
    const moved = rowsFromPoints(generate('spiral', {n, noise: 0.6}));
    const moves = moved.flatMap((row, i) => [row[0] - still[i]![0], row[1] - still[i]![1]]);
    expect(Math.max(...moves.map(Math.abs))).to.be.within(0.04, 0.05);
  });

  it('winds two-spirals as the reference does', () => {
    for (const [size, reference] of Object.entries(fixture.twoSpirals)) {
      expectClose(rowsFromPoints(generate('two-spirals', {n: Number(size)})), reference);
    }
  });

  it('gives plane the height (x1 + x2)/10', () => {
    for (const [x1, x2, y] of rowsFromPoints(generate('plane', {n}))) {
      expect(y).to.equal((x1 + x2) / 10);
    }
  });

  it('gives multi-gauss the height of the reference', () => {
    for (const [x1, x2, height] of fixture.bumpHeight) {
      expect(bumpHeight(x1!, x2!)).to.be.closeTo(height!, 1e-14);
    }
    for (const [x1, x2, y] of rowsFromPoints(generate('multi-gauss', {n}))) {
      expect(y).to.equal(bumpHeight(x1, x2));
    }
  });

  for (const name of ['simple', 'diag', 'split', 'xor', 'circle', 'ring', 'xor-gap']) {
    it(`lets noise change answers of ${name} but not its places`, () => {
      const calm = generate(name, {n, seed: 6});
      const noisy = generate(name, {n, seed: 6, noise: 0.4});
      expect(noisy.x1).to.deep.equal(calm.x1);
      expect(noisy.x2).to.deep.equal(calm.x2);
      const changed = calm.y.filter((y, i) => y !== noisy.y[i]).length;
      expect(changed).to.be.within(1, n / 2);
    });
  }

  it('lets noise change the heights of plane by up to 1.2 times the noise', () => {
    const noisy = rowsFromPoints(generate('plane', {n, noise: 0.5}));
    const errors = noisy.map(([x1, x2, y]) => Math.abs(y - (x1 + x2) / 10));
    expect(Math.max(...errors)).to.be.within(0.4, 0.6 + 1e-12);
  });

  it('knows the regression sets from the classes', () => {
    expect(setNames.filter(isRegression)).to.deep.equal(['plane', 'multi-gauss']);
    for (const name of setNames.filter(name => !isRegression(name))) {
      expect([...new Set(generate(name, {n: 100}).y)].sort()).to.deep.equal([-1, 1]);
    }
  });

  it('gives the lecture’s ten points whatever n and seed', () => {
    expect(generate('lecture', {n: 3, seed: 9}).n).to.equal(10);
    expect(generate('lecture-hard', {}).x1[0]).to.equal(0.6858614854745947);
  });

  for (const name of drawn) {
    it(`(battery 12) gives no or one point of ${name} when asked`, () => {
      expect(generate(name, {n: 0}).n).to.equal(0);
      expect(generate(name, {n: 1}).n).to.equal(name === 'spiral' ? 0 : 1);
    });
  }

  it('names the sets there are when asked for another', () => {
    for (const name of ['moons', 'constructor', '__proto__', '']) {
      const error = errorOf(() => generate(name));
      expect(error.code).to.equal('no-such-set');
      expect(error.message).to.include(`“${name}”`).and.include('two-spirals');
    }
  });

  for (const bad of [
    {n: -1},
    {n: 1.5},
    {n: NaN},
    {n: 1e9},
    {noise: -1},
    {noise: NaN},
    {noise: 50},
  ]) {
    it(`refuses ${JSON.stringify(bad)}, given as ${Object.values(bad)[0]}`, () => {
      expect(errorOf(() => generate('simple', bad)).code).to.equal('setting');
    });
  }

  it('refuses a seed that is not finite', () => {
    expect(errorOf(() => generate('simple', {seed: Infinity})).message).to.include('seed');
  });
});
