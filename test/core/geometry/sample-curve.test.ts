import {expect} from 'chai';
import {lowestOf} from '../../../src/geometry/lowest.js';
import {sampleCurve} from '../../../src/geometry/sample-curve.js';
import type {SampledCurve} from '../../../src/geometry/sample-curve.js';

const column = (f: (x: number) => number) => (places: Float64Array) => places.map(f);

/** The farthest that the line through the vertices lies from the function, at many places. */
function farthest({places, values}: SampledCurve, f: (x: number) => number): number {
  let most = 0;
  for (let i = 1; i < places.length; i++) {
    for (let part = 0; part <= 1; part += 1 / 16) {
      const x = places[i - 1]! * (1 - part) + places[i]! * part;
      const line = values[i - 1]! * (1 - part) + values[i]! * part;
      most = Math.max(most, Math.abs(f(x) - line));
    }
  }
  return most;
}

describe('a sampled curve', () => {
  const kink = (x: number) => Math.max(0, x - 0.3217);

  it('has rising places from one end to the other', () => {
    const {places} = sampleCurve(column(kink), [-2, 2]);
    expect([places[0], places.at(-1)]).to.deep.equal([-2, 2]);
    for (let i = 1; i < places.length; i++) expect(places[i]!).to.be.above(places[i - 1]!);
  });

  it('lies as close to a kink as was asked for', () => {
    const curve = sampleCurve(column(kink), [-2, 2], {tolerance: 1 / 500});
    expect(farthest(curve, kink)).to.be.below((2 - 0.3217) / 500);
    expect(curve.places.length).to.be.below(60);
  });

  it('lies close to a smooth curve', () => {
    const curve = sampleCurve(column(Math.exp), [0, 4]);
    expect(farthest(curve, Math.exp)).to.be.below(Math.exp(4) / 1000);
  });

  it('follows small values as closely as great ones for a logarithmic axis', () => {
    const f = (x: number) => 10 ** (-4 * x) + 1e-5;
    const curve = sampleCurve(column(f), [0, 1], {relative: true, tolerance: 1 / 100});
    for (const x of [0.1, 0.5, 0.9]) {
      const i = curve.places.findIndex(place => place >= x);
      const part = (x - curve.places[i - 1]!) / (curve.places[i]! - curve.places[i - 1]!);
      const line = curve.values[i - 1]! * (1 - part) + curve.values[i]! * part;
      expect(Math.abs(line / f(x) - 1)).to.be.below(0.02);
    }
  });

  it('draws a jump within a four-thousandth of the width', () => {
    const {places, values} = sampleCurve(
      column(x => Number(x > 0.7)),
      [0, 1],
    );
    const i = values.indexOf(1);
    expect(places[i]! - places[i - 1]!).to.be.at.most(1 / 2048);
  });

  it('ends where the curve does when it leaves the numbers', () => {
    const {places, values} = sampleCurve(
      column(x => (x < 0.5 ? x : Infinity)),
      [0, 1],
    );
    const first = values.indexOf(Infinity);
    expect(places[first]).to.be.closeTo(0.5, 1 / 1024);
    expect(places.length).to.be.below(80);
  });
});

describe('the lowest place of a curve', () => {
  const find = (f: (x: number) => number, from = -1, to = 1) =>
    lowestOf(column(f), sampleCurve(column(f), [from, to]));

  it('is found in a smooth valley', () => {
    const found = find(x => Math.cosh(x - 0.123456789))!;
    expect(found.from).to.be.closeTo(0.123456789, 1e-7);
    expect(found.to).to.equal(found.from);
    expect(found.value).to.equal(1);
  });

  it('is found at a kink', () => {
    const found = find(x => Math.abs(x - 0.123456789))!;
    expect(found.from).to.be.closeTo(0.123456789, 1e-7);
    expect(found.to).to.be.closeTo(found.from, 1e-7);
  });

  it('is a stretch where the bottom is level', () => {
    const found = find(x => Math.max(0, x - 0.4, -0.3 - x))!;
    expect([found.from, found.value]).to.deep.equal([found.from, 0]);
    expect(found.from).to.be.closeTo(-0.3, 1e-7);
    expect(found.to).to.be.closeTo(0.4, 1e-7);
  });

  it('is a stretch too short to hold two vertices', () => {
    const found = find(x => Math.max(0, x - 0.41, 0.4 - x))!;
    expect(found.from).to.be.closeTo(0.4, 1e-7);
    expect(found.to).to.be.closeTo(0.41, 1e-7);
  });

  it('is an end of a curve that only falls', () => {
    expect(find(x => Math.exp(-x))!.from).to.equal(1);
    expect(find(x => Math.exp(x))!.from).to.equal(-1);
  });

  it('is a whole level end', () => {
    const found = find(x => Math.max(0, x))!;
    expect(found.from).to.equal(-1);
    expect(found.to).to.be.closeTo(0, 1e-7);
  });

  it('is the first of two equal ones', () => {
    expect(find(x => (x * x - 0.25) ** 2)!.from).to.be.closeTo(-0.5, 1e-6);
  });

  it('is nowhere on a level curve, nor on one without numbers', () => {
    expect(find(() => 2)).to.equal(undefined);
    expect(find(() => NaN)).to.equal(undefined);
  });

  it('is found where numbers are too coarse for the width', () => {
    expect(find(x => Math.abs(x - 1e9), 1e9 - 1e-6, 1e9 + 1e-6)!.from).to.be.closeTo(1e9, 1e-6);
  });
});
