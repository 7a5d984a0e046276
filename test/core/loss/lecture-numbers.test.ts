import {expect} from 'chai';
import {lossesOf, scoresOf} from '../../../src/loss/evaluation.js';
import {lossNames} from '../../../src/loss/point-loss.js';
import {perpendicular} from '../../../src/module/decision-region.js';
import references from '../fixtures/losses.json' with {type: 'json'};
import {lectureData, linear} from './linear.js';

const square = {x1: [0, 1], x2: [0, 1]} as const;

describe('the numbers of the lecture', () => {
  for (const reference of references.models) {
    const {data, w1, w2, b} = reference;
    const dataset = lectureData(data);
    const model = linear(w1, w2, b);

    describe(`of (${w1}, ${w2}, ${b}) over ${data}`, () => {
      for (const loss of lossNames) {
        it(`have the ${loss} loss`, () => {
          const {sum, mean, each} = lossesOf(model, dataset, loss);
          expect(sum).to.be.closeTo(reference.losses[loss], 1e-9);
          expect(mean).to.be.closeTo(reference.losses[loss] / 10, 1e-10);
          expect(each.reduce((total, one) => total + one)).to.equal(sum);
        });
      }

      it('have the number of errors', () => {
        expect(scoresOf(model, dataset).errors).to.equal(reference.errors);
      });

      it('tell score and margin apart', () => {
        const {score, margin} = scoresOf(model, dataset);
        reference.scores.forEach((m, i) => expect(score[i]).to.be.closeTo(m, 1e-12));
        reference.margins.forEach((m, i) => expect(margin[i]).to.be.closeTo(m, 1e-12));
      });

      it('tell the distance to the boundary apart from the score', () => {
        const {x1, x2, n} = dataset.points;
        for (let i = 0; i < n; i++) {
          const way = perpendicular(model, [x1[i]!, x2[i]!], square);
          if (reference.distances)
            expect(way!.distance).to.be.closeTo(reference.distances[i]!, 1e-12);
          else expect(way).to.equal(undefined);
        }
      });
    });
  }

  it('have a bad model with a lower log loss than a good one, until both are scaled by 10', () => {
    const dataset = lectureData();
    const log = (w: number, b: number) => lossesOf(linear(w, w, b), dataset, 'log').sum;
    expect(log(1, -0.5)).to.be.below(log(1, -1));
    expect(log(10, -5)).to.be.above(log(10, -10));
  });
});
