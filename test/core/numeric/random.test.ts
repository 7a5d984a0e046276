import {expect} from 'chai';
import {Random} from '../../../src/numeric/random.js';
import {splitmix64} from '../../../src/numeric/seeding.js';
import fixture from '../fixtures/numeric.json' with {type: 'json'};
import {Hash, toHex} from './doubles.js';

const known = fixture.random;

describe('Random', () => {
  it('gives the published vector of xoshiro128** from the state 1, 2, 3, 4', () => {
    // Of the reference program xoshiro128starstar.c 1.1, as tested in the Rust crate rand_xoshiro.
    const random = new Random(0);
    random.state = [1, 2, 3, 4];
    expect(Array.from({length: 10}, () => random.uint32())).to.deep.equal([
      11520, 0, 5927040, 70819200, 2031721883, 1637235492, 1287239034, 3734860849, 3729100597,
      4258142804,
    ]);
  });

  it('gives the published vector of SplitMix64', () => {
    // Of the reference program splitmix64.c, as tested in the Rust crate rand_xoshiro.
    expect(splitmix64(1477776061723855037n, 5)).to.deep.equal([
      1985237415132408290n,
      2979275885539914483n,
      13511426838097143398n,
      8488337342461049707n,
      15141737807933549159n,
    ]);
  });

  it('(battery 10) a million draws have one hash', () => {
    const random = new Random(42);
    const hash = new Hash();
    for (let i = 0; i < 1e6; i++) hash.word(random.uint32());
    expect(hash.hex).to.equal(known.words);
  });

  it('(battery 10) uniform, normal and integer draws have one hash each', () => {
    const [uniform, normal, integer] = [new Random(42), new Random(42), new Random(42)];
    const hashes = [new Hash(), new Hash(), new Hash()] as const;
    for (let i = 0; i < 1e5; i++) {
      hashes[0].double(uniform.uniform());
      hashes[1].double(normal.normal());
      hashes[2].word(integer.integer(3000000000));
    }
    expect(hashes.map(hash => hash.hex)).to.deep.equal([
      known.uniform,
      known.normal,
      known.integers,
    ]);
    const random = new Random(42);
    expect(known.firstNormals.map(() => toHex(random.normal()))).to.deep.equal(known.firstNormals);
  });

  it('shuffles in place into the known order', () => {
    const items = Array.from({length: 20}, (_, i) => i);
    expect(new Random(42).shuffle(items)).to.equal(items);
    expect(items).to.deep.equal(known.shuffled);
    expect(new Random(1).shuffle([])).to.deep.equal([]);
  });

  it('takes any finite seed, large, negative or fractional, to a sequence of its own', () => {
    const seeds = Object.entries(known.firstOfSeed);
    for (const [seed, first] of seeds) expect(new Random(Number(seed)).uint32()).to.equal(first);
    expect(new Set(seeds.map(([, first]) => first)).size).to.equal(seeds.length);
    expect(new Random(-0).state).to.deep.equal(new Random(0).state);
    expect(() => new Random(NaN)).to.throw(RangeError);
    expect(() => new Random(Infinity)).to.throw(RangeError);
  });

  it('continues from a state that went through JSON', () => {
    const random = new Random(7);
    random.normal();
    const copy = new Random(0);
    copy.state = JSON.parse(JSON.stringify(random.state)) as typeof random.state;
    expect(copy.normal()).to.equal(random.normal());
    expect(() => (copy.state = [0, 0, 0, 0])).to.throw(RangeError);
    expect(() => (copy.state = [1, 2, 3, -4])).to.throw(RangeError);
    expect(copy.state).to.deep.equal(random.state);
  });

  it('draws every integer below n about equally often and refuses other n', () => {
    const random = new Random(11);
    const counts = new Array<number>(6).fill(0);
    for (let i = 0; i < 60000; i++) counts[random.integer(6)]!++;
    // Chi-squared of 5 degrees of freedom passes 20.5 once in a thousand.
    const chiSquared = counts.reduce((sum, count) => sum + (count - 10000) ** 2 / 10000, 0);
    expect(chiSquared).to.be.lessThan(20.5);
    expect(random.integer(1)).to.equal(0);
    for (const n of [0, -1, 1.5, 4294967297, NaN]) {
      expect(() => random.integer(n), `${n}`).to.throw(RangeError);
    }
  });

  it('draws normals of mean 0 and variance 1', () => {
    const random = new Random(13);
    let [sum, squares] = [0, 0];
    for (let i = 0; i < 1e5; i++) {
      const x = random.normal();
      sum += x;
      squares += x * x;
    }
    expect(sum / 1e5).to.be.within(-0.013, 0.013);
    expect(squares / 1e5).to.be.within(0.98, 1.02);
  });
});
