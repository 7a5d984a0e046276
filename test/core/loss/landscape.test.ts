import {expect} from 'chai';
import {Dataset} from '../../../src/data/dataset.js';
import {errorsAt, lossCurve, lossesAt} from '../../../src/loss/landscape.js';
import {scoresOf} from '../../../src/loss/evaluation.js';
import {objectiveOf} from '../../../src/loss/objective.js';
import {lossNames} from '../../../src/loss/point-loss.js';
import references from '../fixtures/losses.json' with {type: 'json'};
import {lectureData, linear} from './linear.js';

const along = {loss: 'log', parameter: 'b', from: -3, to: 3} as const;

describe('the losses along a parameter', () => {
  for (const loss of lossNames) {
    it(`are those of the reference for the ${loss} loss`, () => {
      const {b, loss: expected} = references.curves[loss];
      const found = lossesAt(linear(1, 1, 0), lectureData(), loss, 'b', Float64Array.from(b));
      expected.forEach((value, i) => expect(found[i]).to.be.closeTo(value, 1e-9));
    });
  }

  it('leave the model as it is', () => {
    const model = linear(1, 1, -0.5);
    const heard: unknown[] = [];
    model.subscribe(edit => heard.push(edit));
    lossCurve(model, lectureData(), along);
    errorsAt(model, lectureData(), 'b', Float64Array.of(-1, 0));
    expect(model.values).to.deep.equal({w1: 1, w2: 1, b: -0.5});
    expect(heard).to.deep.equal([]);
  });

  it('need a parameter that the model has', () => {
    const find = () => lossCurve(linear(1, 1, 0), lectureData(), {...along, parameter: 'c'});
    expect(find).to.throw(RangeError, '“c”');
  });
});

describe('a loss curve', () => {
  it('has at each of its places the loss of the objective there', () => {
    const [model, dataset] = [linear(1, 1, 0), lectureData()];
    const {places, values} = lossCurve(model, dataset, along);
    places.forEach((b, i) => {
      const sum = objectiveOf(linear(1, 1, b), 'log').sum(dataset.points);
      expect(values[i]).to.be.closeTo(sum, 1e-12);
    });
    expect([places[0], places.at(-1)]).to.deep.equal([-3, 3]);
  });

  it('stays the same object while only its own parameter moves', () => {
    const [model, dataset] = [linear(1, 1, 0), lectureData()];
    const curve = lossCurve(model, dataset, along);
    model.set({b: -2});
    expect(lossCurve(model, dataset, along)).to.equal(curve);
  });

  it('follows the other parameters and the data', () => {
    const [model, dataset] = [linear(1, 1, 0), lectureData()];
    const curve = lossCurve(model, dataset, along);
    model.set({w1: 2});
    const turned = lossCurve(model, dataset, along);
    expect(turned.values[0]).not.to.equal(curve.values[0]);
    dataset.remove(0);
    expect(lossCurve(model, dataset, along).values[0]).to.be.below(turned.values[0]!);
  });

  it('has the minimum of the log loss at b = −0.644 for w = (1, 1)', () => {
    const [reference] = references.logMinima;
    const {lowest} = lossCurve(linear(1, 1, 0), lectureData(), along);
    expect(lowest!.from).to.be.closeTo(reference!.b, 1e-6);
    expect(lowest!.to).to.equal(lowest!.from);
    expect(lowest!.value).to.be.closeTo(reference!.loss, 1e-12);
    expect(lowest!.from).to.be.closeTo(-0.644, 5e-4);
  });

  it('has the minimum of the log loss where the picture says once w is scaled by 10', () => {
    const reference = references.logMinima[1]!;
    const {lowest} = lossCurve(linear(10, 10, 0), lectureData(), {...along, from: -20, to: 20});
    expect(lowest!.from).to.be.closeTo(reference.b, 1e-5);
    expect(lowest!.value).to.be.closeTo(reference.loss, 1e-12);
  });

  it('is lowest all along the stretch where the ReLU loss is 0', () => {
    const {lowest} = lossCurve(linear(1, 1, 0), lectureData(), {...along, loss: 'relu'});
    expect(lowest!.value).to.equal(0);
    expect(lowest!.from).to.be.closeTo(references.reluPlateau[0]!, 1e-6);
    expect(lowest!.to).to.be.closeTo(references.reluPlateau[1]!, 1e-6);
  });

  it('is level, without a lowest place, where there is no point', () => {
    const {values, lowest} = lossCurve(linear(1, 1, 0), new Dataset(), along);
    expect(values.every(value => value === 0)).to.equal(true);
    expect(lowest).to.equal(undefined);
  });
});

describe('the errors along a parameter', () => {
  it('are those the model itself makes there', () => {
    const places = Float64Array.of(-1.5, -1, -0.9, -0.5, 0);
    const found = errorsAt(linear(1, 1, 0), lectureData(), 'b', places);
    const own = places.map(b => scoresOf(linear(1, 1, b), lectureData()).errors);
    expect([...found]).to.deep.equal([...own]);
    expect([...found].slice(0, 4)).to.deep.equal([5, 0, 0, 4]);
  });
});
