import {expect} from 'chai';
import {tickFormat, ticks} from '../../../src/geometry/ticks.js';
import type {Interval} from '../../../src/geometry/types.js';

const labels = (domain: Interval, count: number): string => {
  const values = ticks(domain, count);
  return values.map(tickFormat(values)).join(' ');
};

describe('ticks', () => {
  it('have the stored labels (battery 11)', () => {
    expect(labels([0, 1], 5)).to.equal('0.0 0.2 0.4 0.6 0.8 1.0');
    expect(labels([0, 1], 3)).to.equal('0.0 0.5 1.0');
    expect(labels([0, 1], 4)).to.equal('0.0 0.2 0.4 0.6 0.8 1.0');
    expect(labels([-6, 6], 6)).to.equal('−6 −4 −2 0 2 4 6');
    expect(labels([-2, 2], 8)).to.equal('−2.0 −1.5 −1.0 −0.5 0.0 0.5 1.0 1.5 2.0');
    expect(labels([-1.7, -0.75], 5)).to.equal('−1.6 −1.4 −1.2 −1.0 −0.8');
    expect(labels([5.731, 6.594], 4)).to.equal('5.8 6.0 6.2 6.4');
    expect(labels([0.3, 0.30001], 4)).to.equal(
      '0.300000 0.300002 0.300004 0.300006 0.300008 0.300010',
    );
    expect(labels([0, 60000], 3)).to.equal('0 20000 40000 60000');
  });

  it('write very large and very fine values with a power of ten (battery 11)', () => {
    expect(labels([0, 5e12], 5)).to.equal('0 1e12 2e12 3e12 4e12 5e12');
    expect(labels([-2e-9, 3e-9], 4)).to.equal('−2e−9 −1e−9 0 1e−9 2e−9 3e−9');
    expect(labels([0, 1.5e308], 3)).to.equal('0 5.0e307 1.0e308 1.5e308');
  });

  it('are the same numbers in every engine, however large or fine (battery 11)', () => {
    for (const exponent of [-300, -100, -30, -16, 16, 23, 30, 100, 300]) {
      const of = (text: string) => Number(`${text}e${exponent}`);
      const expected = ['-1', '-0.5', '0', '0.5', '1', '1.5'].map(of);
      expect(ticks([of('-1'), of('1.5')], 5).map(value => value + 0)).to.deep.equal(
        expected.map(value => value + 0),
      );
    }
  });

  it('run in the direction of the domain', () => {
    expect(ticks([1, 0], 2)).to.deep.equal([1, 0.5, 0]);
  });

  it('never write a zero with a sign', () => {
    expect(tickFormat([-0.5, 0])(-0)).to.equal('0.0');
    expect(tickFormat([-0.5, 0])(-0.01)).to.equal('0.0');
  });

  it('are one for a domain of one value and none for one that is not finite', () => {
    expect(ticks([2, 2], 5)).to.deep.equal([2]);
    expect(ticks([0, Infinity], 5)).to.deep.equal([]);
    expect(ticks([NaN, 1], 5)).to.deep.equal([]);
    expect(ticks([-1e308, 1.7e308], 5)).to.deep.equal([]);
  });
});
