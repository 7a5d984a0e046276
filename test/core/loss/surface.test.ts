import {expect} from 'chai';
import {Dataset} from '../../../src/data/dataset.js';
import {generate} from '../../../src/data/generate.js';
import {pointsFromRows} from '../../../src/data/points.js';
import {insideRings} from '../../../src/geometry/polyline.js';
import {lossesOf} from '../../../src/loss/evaluation.js';
import {lossesAtPlaces, lossSurface} from '../../../src/loss/surface.js';
import type {LossSurface, LossSurfaceOptions} from '../../../src/loss/surface.js';
import {LinearModel} from '../../../src/module/linear-model.js';

const lecture = new Dataset(generate('lecture'));
const rectangle = {x1: [-3, 3], x2: [-3, 3]} as const;
const options: LossSurfaceOptions = {loss: 'log', parameters: ['w1', 'b'], rectangle};

const lossAt = (w1: number, b: number, loss: LossSurfaceOptions['loss'] = 'log'): number => {
  const model = new LinearModel();
  model.set({w1, b});
  return lossesOf(model, lecture, loss).sum;
};

const surface = (changes: Partial<LossSurfaceOptions> = {}, data = lecture): LossSurface =>
  lossSurface(new LinearModel(), data, {...options, ...changes});

describe('the loss over two parameters', () => {
  it('has lines on which the loss is their level', () => {
    const {contours} = surface();
    expect(contours.length).to.be.above(5);
    for (const {level, lines} of contours) {
      expect(lines.length).to.be.above(0);
      for (const [w1, b] of lines.flat()) expect(lossAt(w1, b)).to.be.closeTo(level, 0.02 * level);
    }
  });

  it('has short levels in rising order, and the ground above each', () => {
    const {contours} = surface();
    const levels = contours.map(({level}) => level);
    expect(levels).to.deep.equal([...new Set(levels)].sort((a, b) => a - b));
    for (const level of levels) expect(String(level).length).to.be.at.most(4);
    for (const {level, higher} of contours) {
      for (const [w1, b] of [
        [2.9, -1.7],
        [-2.9, -2.9],
        [2.9, 2.9],
        [-2.9, 2.9],
        [1, 0.1],
      ] as const) {
        if (Math.abs(lossAt(w1, b) / level - 1) < 0.03) continue;
        expect(insideRings([w1, b], higher)).to.equal(lossAt(w1, b) > level);
      }
    }
  });

  it('is lowest where its slope is 0 or the rectangle ends', () => {
    const inside = surface({
      parameters: ['b', 'w2'],
      rectangle: {x1: [-9, 9], x2: [-9, 9]},
    }).lowest!;
    expect(inside.isAtBorder).to.equal(false);
    const model = new LinearModel();
    const at = ([b, w2]: readonly [number, number]): number => {
      model.set({b, w2});
      return lossesOf(model, lecture, 'log').sum;
    };
    const [b, w2] = inside.place;
    expect(at(inside.place)).to.equal(inside.value);
    for (const step of [-1e-3, 1e-3]) {
      expect(at([b + step, w2])).to.be.above(inside.value);
      expect(at([b, w2 + step])).to.be.above(inside.value);
    }
    expect(surface().lowest!.isAtBorder).to.equal(true);
  });

  it('knows a floor', () => {
    const {lowest} = surface({loss: 'relu'});
    expect(lowest).to.include({value: 0, isArea: true});
    expect(lossAt(...lowest!.place, 'relu')).to.equal(0);
  });

  it('is level, with neither lines nor a lowest place, where there is no point', () => {
    const {contours, lowest, isFinite} = surface({}, new Dataset());
    expect(contours).to.deep.equal([]);
    expect(lowest).to.equal(undefined);
    expect(isFinite).to.equal(true);
  });

  it('is told to leave the numbers', () => {
    const far = {x1: [-1e200, 1e200], x2: [-1e200, 1e200]} as const;
    expect(surface({loss: 'squared', rectangle: far}).isFinite).to.equal(false);
    expect(surface().isFinite).to.equal(true);
  });

  it('takes equal ratios for a logarithmic scale', () => {
    const levels = surface({relative: true, loss: 'squared'}).contours.map(({level}) => level);
    const mean = (levels.at(-1)! / levels[0]!) ** (1 / (levels.length - 1));
    levels.slice(1).forEach((level, k) => {
      expect(level / levels[k]!).to.be.within(mean ** 0.4, mean ** 1.7);
    });
    const even = surface({loss: 'squared'}).contours.map(({level}) => level);
    expect(levels.at(-1)! / levels[0]!).to.be.above(even.at(-1)! / even[0]!);
  });

  it('chooses its levels among means where losses are averaged', () => {
    const sums = surface().lowest!;
    const means = surface({weight: 1 / 10}).lowest!;
    expect(means.value).to.be.closeTo(sums.value / 10, 1e-12);
  });

  it('stays while only these parameters move, and follows all else', () => {
    const model = new LinearModel();
    const dataset = new Dataset(
      pointsFromRows([
        [0.2, 0.3, 1],
        [0.6, 0.7, -1],
      ]),
    );
    const first = lossSurface(model, dataset, options);
    model.set({w1: 2, b: -1});
    expect(lossSurface(model, dataset, options)).to.equal(first);
    model.set({w2: 3});
    const second = lossSurface(model, dataset, options);
    expect(second).not.to.equal(first);
    dataset.add([0.1, 0.1, -1] as never);
    expect(lossSurface(model, dataset, options)).not.to.equal(second);
    expect(model.values).to.deep.equal({w1: 2, w2: 3, b: -1});
  });

  it('gives losses and errors at single places', () => {
    const rows = lossesAtPlaces(
      new LinearModel(),
      lecture,
      'log',
      ['w2', 'b'],
      [
        [1, -1],
        [1, -0.5],
      ],
    );
    expect(rows.map(({errors}) => errors)).to.deep.equal([0, 4]);
    expect(rows[0]!.loss).to.be.closeTo(5.860054384138, 1e-11);
    expect(rows[1]!.loss).to.be.closeTo(5.731993915132, 1e-11);
  });

  it('says which parameter there is not', () => {
    expect(() => surface({parameters: ['w1', 'c']})).to.throw(RangeError, '“c”');
  });
});
