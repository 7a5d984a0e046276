import {expect} from 'chai';
import {areaOf, insideRings, signedArea} from '../../../src/geometry/polyline.js';
import {signRegion} from '../../../src/geometry/sign-region.js';
import type {Point, Rectangle} from '../../../src/geometry/types.js';
import {fieldOf, uniform, unitSquare} from './fields.js';
import type {Model} from './fields.js';

const regionOf = (model: Model, rectangle: Rectangle = unitSquare) =>
  signRegion(fieldOf(model), rectangle);

const circle: Model = (x1, x2) => (x1 - 0.5) * (x1 - 0.5) + (x2 - 0.5) * (x2 - 0.5) - 0.1;
const bands: Model = (x1, x2) => (x1 + x2 - 1.5) * (x1 + x2 - 0.5);
const rectangle: Model = (x1, x2) => (0 <= x1 && x1 < 0.5 && 0 <= x2 && x2 < 0.6 ? 1 : 0);
const xor: Model = (x1, x2) => Number(x1 < 0.5 !== x2 < 0.5);
const network: Model = (x1, x2) =>
  0.9 * Math.tanh(7 * x1 - 5 * x2 - 1) -
  1.1 * Math.tanh(-3 * x1 - 8 * x2 + 5) +
  1.4 * Math.tanh(9 * x1 + 2 * x2 - 7) -
  0.3;
const hidden: Model = (x1, x2) =>
  3 * Math.max(0, 0.25 - x1) + 3 * Math.max(0, x1 - 0.8 + 0.4 * x2) - 0.3;

describe('region of a sign', () => {
  it('has the exact area of a half-plane', () => {
    const {positive} = regionOf((x1, x2) => x1 + x2 - 0.9);
    expect(areaOf(positive)).to.be.closeTo(1 - 0.405, 1e-6);
    expect(positive).to.have.length(1);
    expect(positive[0]).to.have.length(5);
  });

  it('has the exact area outside a circle, with the circle as a hole', () => {
    const {positive, boundary} = regionOf(circle);
    expect(areaOf(positive)).to.be.closeTo(1 - Math.PI * 0.1, 2e-4);
    expect(positive.map(signedArea).map(Math.sign)).to.have.members([1, -1]);
    expect(boundary).to.have.length(1);
    expect(boundary[0]?.[0]).to.deep.equal(boundary[0]?.at(-1));
  });

  it('has the exact area of two bands, one ring each', () => {
    const {positive, boundary} = regionOf(bands);
    expect(positive.map(signedArea)).to.have.length(2);
    for (const ring of positive) expect(signedArea(ring)).to.be.closeTo(0.125, 1e-6);
    expect(boundary.map(line => line.length)).to.deep.equal([2, 2]);
  });

  it('has the exact area of a model that jumps', () => {
    expect(areaOf(regionOf(rectangle).positive)).to.be.closeTo(0.3, 1e-6);
    expect(areaOf(regionOf(xor).positive)).to.be.closeTo(0.5, 1e-6);
  });

  it('lies within the tolerance of a smooth edge, with a few hundred points', () => {
    const {boundary} = regionOf(circle);
    const line = boundary[0] ?? [];
    expect(line.length).to.be.within(60, 300);
    line.forEach(([x, y], i) => {
      const [nextX, nextY] = line[(i + 1) % line.length] as Point;
      for (const part of [0, 0.25, 0.5, 0.75]) {
        const [px, py] = [x + (nextX - x) * part - 0.5, y + (nextY - y) * part - 0.5];
        expect(Math.sqrt(px * px + py * py)).to.be.closeTo(Math.sqrt(0.1), 1 / 4000);
      }
    });
  });

  it('is as smooth as the tolerance asks', () => {
    const {boundary} = signRegion(fieldOf(circle), unitSquare, {tolerance: 1e-5});
    const area = 1 - Math.PI * 0.1;
    expect(areaOf(regionOf(circle).positive)).not.to.be.closeTo(area, 2e-5);
    expect(areaOf([boundary[0]?.slice(1) ?? []])).to.be.closeTo(area - 1, 2e-5);
  });

  const models = {circle, bands, rectangle, xor, network, hidden};
  for (const [name, model] of Object.entries(models)) {
    it(`agrees with the sign of the model at 10,000 points off the edge (${name})`, () => {
      const {positive} = regionOf(model);
      const random = uniform(7);
      const tolerance = 1 / 4000;
      let compared = 0;
      for (let i = 0; i < 10000; i++) {
        const [x1, x2] = [random(), random()];
        const isPositive = model(x1, x2) > 0;
        const isOffEdge = [-1, 0, 1].every(right =>
          [-1, 0, 1].every(
            up => model(x1 + right * tolerance, x2 + up * tolerance) > 0 === isPositive,
          ),
        );
        if (!isOffEdge) continue;
        compared++;
        expect(insideRings([x1, x2], positive), `(${x1}, ${x2})`).to.equal(isPositive);
      }
      expect(compared).to.be.above(9900);
    });
  }

  it('scales with the rectangle and reaches its bounds to the last bit', () => {
    const wide: Rectangle = {x1: [-6.1, 6.3], x2: [-0.1, 0.7]};
    const {positive} = regionOf((x1, x2) => x1 / 10 + x2 - 0.3, wide);
    const corners = positive.flat().map(point => point.join());
    expect(corners).to.include('6.3,0.7').and.to.include('6.3,-0.1');
    // x2 from 0.3 − x1/10 up to 0.7: a trapezium above x1 = −4, cut off where the edge passes −0.1.
    expect(areaOf(positive)).to.be.closeTo(0.5 * 8 * 0.8 + 2.3 * 0.8, 1e-5);
  });

  it('is all of the rectangle where everything is positive', () => {
    const {positive, boundary} = regionOf(() => 1);
    expect(positive).to.deep.equal([[[0, 0], [1, 0], [1, 1], [0, 1]]]); // prettier-ignore
    expect(boundary).to.deep.equal([]);
  });

  it('is empty where everything is negative, zero or not a number', () => {
    for (const value of [-1, 0, -0, NaN, -Infinity]) {
      expect(regionOf(() => value)).to.deep.equal({positive: [], boundary: []});
    }
  });

  it('counts zero as not positive, as the rectified sum of the lecture has it', () => {
    const {positive} = regionOf((x1, x2) => Math.max(0, x1 - 0.3) * Math.max(0, x2 - 0.6));
    expect(areaOf(positive)).to.be.closeTo(0.7 * 0.4, 1e-6);
  });

  it('ends where the model stops being a number', () => {
    const {positive} = regionOf(x1 => Math.sqrt(x1 - 0.3) + 1);
    expect(areaOf(positive)).to.be.closeTo(0.7, 1e-6);
    const half = regionOf((x1, x2) => (x1 < 0.5 ? NaN : x2 - 0.25));
    expect(areaOf(half.positive)).to.be.closeTo(0.5 * 0.75, 1e-6);
  });

  it('copes with infinite values on both sides', () => {
    const {positive} = regionOf((x1, x2) => (x1 + 2 * x2 < 1.1 ? -Infinity : Infinity));
    expect(areaOf(positive)).to.be.closeTo(1 - (1.1 * 1.1) / 4 + 0.1 * 0.05 * 0.5, 1e-6);
  });

  it('is empty in a rectangle without an area', () => {
    for (const x1 of [
      [1, 1],
      [1, 0],
      [NaN, 1],
      [0, Infinity],
    ] as const) {
      // prettier-ignore
      const nothing = {positive: [], boundary: []};
      expect(regionOf(() => 1, {x1, x2: [0, 1]})).to.deep.equal(nothing);
    }
  });

  it('refuses a grid or a tolerance that makes no sense', () => {
    for (const options of [
      {grid: 3},
      {grid: 10.5},
      {grid: 513},
      {tolerance: 0},
      {tolerance: NaN},
    ]) {
      expect(() => signRegion(fieldOf(circle), unitSquare, options)).to.throw(RangeError);
    }
  });
});
