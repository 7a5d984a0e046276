import {expect} from 'chai';
import {lecture, lectureHard} from '../../../src/data/lecture.js';
import {rowsFromPoints} from '../../../src/data/points.js';
import reference from '../fixtures/lecture-points.json' with {type: 'json'};

describe('the lecture’s points', () => {
  it('equal the reference to the last digit', () => {
    expect(rowsFromPoints(lecture)).to.deep.equal(reference.lecture);
    expect(rowsFromPoints(lectureHard)).to.deep.equal(reference['lecture-hard']);
  });

  it('are six X and four O, and in the hard set four X and six O', () => {
    const crosses = (y: Float64Array) => y.filter(value => value === 1).length;
    expect(crosses(lecture.y)).to.equal(6);
    expect(crosses(lectureHard.y)).to.equal(4);
  });

  it('have the log loss and the errors the lecture states for three models', () => {
    const judge = (points: typeof lecture, w1: number, w2: number, b: number) => {
      let loss = 0;
      let errors = 0;
      for (let i = 0; i < points.n; i++) {
        const margin = points.y[i]! * (w1 * points.x1[i]! + w2 * points.x2[i]! + b);
        loss += Math.log1p(Math.exp(-margin));
        errors += Number(margin <= 0);
      }
      return {loss, errors};
    };
    const good = judge(lecture, 1, 1, -1);
    expect(good.loss).to.be.closeTo(5.860054384138, 1e-11);
    expect(good.errors).to.equal(0);
    const bad = judge(lecture, 1, 1, -0.5);
    expect(bad.loss).to.be.closeTo(5.731993915132, 1e-11);
    expect(bad.errors).to.equal(4);
    const hard = judge(lectureHard, 1, 1, -0.7);
    expect(hard.loss).to.be.closeTo(7.574618201056, 1e-11);
    expect(hard.errors).to.equal(5);
  });
});
