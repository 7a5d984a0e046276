import {expect} from 'chai';
import {labelOn} from '../../../src/geometry/line-label.js';
import type {Point} from '../../../src/geometry/types.js';

const anywhere = {length: 20, cost: () => 0};
const circle = (radius: number): Point[] =>
  Array.from({length: 65}, (_, k) => {
    const angle = ((k % 64) / 64) * 2 * Math.PI;
    return [radius * Math.cos(angle), radius * Math.sin(angle)];
  });

describe('a label on a line', () => {
  it('runs along the line and is never upside down', () => {
    for (let degrees = -180; degrees <= 180; degrees += 15) {
      const turn = (degrees * Math.PI) / 180;
      const end: Point = [100 * Math.cos(turn), 100 * Math.sin(turn)];
      const {angle} = labelOn([[0, 0], end], anywhere)!;
      expect(angle).to.be.within(-90, 90);
      expect(Math.abs(Math.sin(((angle - degrees) * Math.PI) / 180))).to.be.below(1e-9);
    }
  });

  it('leaves a gap of its length', () => {
    const {rest, place} = labelOn(
      [
        [0, 0],
        [100, 0],
      ],
      anywhere,
    )!;
    const [[, before], [after]] = rest as unknown as [[Point, Point], [Point, Point]];
    expect(after[0] - before[0]).to.be.closeTo(20, 1e-9);
    expect(place[0]).to.be.closeTo((before[0] + after[0]) / 2, 1e-9);
  });

  it('keeps to straight parts', () => {
    const line: Point[] = [...circle(12).slice(0, 49), [0, -12], [80, -12]];
    const {place} = labelOn(line, anywhere)!;
    expect(place[0]).to.be.above(8);
    expect(place[1]).to.be.closeTo(-12, 0.5);
  });

  it('is not put on a bend, a short line, or where it is forbidden', () => {
    expect(labelOn(circle(6), anywhere)).to.equal(undefined);
    expect(
      labelOn(
        [
          [0, 0],
          [15, 0],
        ],
        anywhere,
      ),
    ).to.equal(undefined);
    expect(labelOn([], anywhere)).to.equal(undefined);
    expect(
      labelOn(
        [
          [0, 0],
          [100, 0],
        ],
        {length: 20, cost: () => Infinity},
      ),
    ).to.equal(undefined);
  });
});
