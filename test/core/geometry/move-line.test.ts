import {expect} from 'chai';
import {lineBetween, shiftLine, turnLine, weightLength} from '../../../src/geometry/move-line.js';
import type {Line, Point} from '../../../src/geometry/types.js';

const valueAt = ({w1, w2, b}: Line, [x1, x2]: Point): number => w1 * x1 + w2 * x2 + b;
const line = {w1: 2, w2: -1, b: 0.5};

describe('moving a line', () => {
  it('by a vector moves its values along', () => {
    const moved = shiftLine(line, [0.3, -0.2]);
    expect(valueAt(moved, [1.3, 1.8])).to.be.closeTo(valueAt(line, [1, 2]), 1e-15);
    expect([moved.w1, moved.w2]).to.deep.equal([2, -1]);
  });

  it('onto two points has the positive side on the left and the length asked for', () => {
    const made = lineBetween([0, 0.2], [1, 0.2], 3)!;
    expect(weightLength(made)).to.be.closeTo(3, 1e-15);
    expect(valueAt(made, [0.5, 0.2])).to.be.closeTo(0, 1e-15);
    expect(valueAt(made, [0.5, 1])).to.be.above(0);
  });

  it('onto one point alone is not possible', () => {
    expect(lineBetween([1, 1], [1, 1], 1)).to.equal(undefined);
  });

  it('around a point keeps that point and the length of the weights', () => {
    const pivot: Point = [0.25, 1];
    const turned = turnLine(line, pivot, 1.1);
    expect(valueAt(turned, pivot)).to.be.closeTo(0, 1e-15);
    expect(weightLength(turned)).to.be.closeTo(weightLength(line), 1e-15);
  });

  it('by a quarter turns the weights counter-clockwise', () => {
    const {w1, w2} = turnLine({w1: 1, w2: 0, b: 0}, [0, 0], Math.PI / 2);
    expect([w1, w2]).to.deep.equal([w1, 1]);
    expect(w1).to.be.closeTo(0, 1e-15);
  });
});
