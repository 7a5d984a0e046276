import {expect} from 'chai';
import {Dataset} from '../../../src/data/dataset.js';
import {lecture} from '../../../src/data/lecture.js';
import {lossesOf, scoresOf} from '../../../src/loss/evaluation.js';
import {marginKinks, marginLosses} from '../../../src/loss/margin-loss.js';
import {lossNames} from '../../../src/loss/point-loss.js';
import {LinearModel} from '../../../src/module/linear-model.js';

describe('the point loss over the margin', () => {
  it('has the values of its formula', () => {
    const margins = Float64Array.of(-2, 0, 0.5, 3);
    expect([...marginLosses('relu', margins)]).to.deep.equal([2, 0, 0, 0]);
    expect([...marginLosses('hinge', margins)]).to.deep.equal([3, 1, 0.5, 0]);
    expect([...marginLosses('squared', margins)]).to.deep.equal([9, 1, 0.25, 4]);
    const log = marginLosses('log', margins);
    margins.forEach((m, i) => expect(log[i]).to.be.closeTo(Math.log(1 + Math.exp(-m)), 1e-14));
  });

  it('is the loss of every point of either class, at its margin', () => {
    const model = new LinearModel();
    model.set({b: -0.5});
    const dataset = new Dataset(lecture);
    for (const loss of lossNames) {
      const curve = marginLosses(loss, scoresOf(model, dataset).margin);
      lossesOf(model, dataset, loss).each.forEach((each, i) =>
        expect(curve[i]).to.be.closeTo(each, 1e-15),
      );
    }
  });

  it('goes on beyond one tile of the tape', () => {
    const margins = Float64Array.from({length: 600}, (_, i) => -i);
    expect(marginLosses('relu', margins)[599]).to.equal(599);
  });

  it('has its slope from the left and from the right differ at its kinks', () => {
    for (const loss of lossNames)
      for (const at of marginKinks[loss]) {
        const [left, middle, right] = marginLosses(loss, Float64Array.of(at - 1, at, at + 1));
        expect(middle! - left!).to.not.equal(right! - middle!);
      }
  });
});
