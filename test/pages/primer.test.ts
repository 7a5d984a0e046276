import {expect} from '@open-wc/testing';
import {closeDemos, openDemo} from './open-demo.js';
import type {Demo} from './open-demo.js';
import {marksOf, redPart, valueOf, viewsOf} from './picture-readings.js';

describe('The primer, row by row', function () {
  this.timeout(60_000);
  let demo: Demo;

  before(async () => {
    demo = await openDemo('primer.html');
  });
  after(closeDemos);

  const plots = (row: string): Element[] => viewsOf(demo.document, row, 'ml-plot');

  it('P01 shows six cutoffs, with the part of the square and the errors of each', () => {
    const parts = plots('P01').map(redPart);
    const expected = [1, 0.995, 0.955, 0.875, 0.755, 0.595];
    expect(parts).to.have.lengthOf(6);
    expected.forEach((part, k) => expect(parts[k]).to.be.closeTo(part, 0.012));
    const errors = viewsOf(demo.document, 'P01', 'ml-value').map(valueOf);
    expect(errors).to.deep.equal(['4', '4', '4', '4', '3', '0']);
  });

  it('P02 ties four small pictures to the curve', () => {
    const [plot] = viewsOf(demo.document, 'P02', 'ml-loss-plot');
    const labels = [...plot!.shadowRoot!.querySelectorAll('[part=pictures] text')].map(
      ({textContent}) => textContent.trim(),
    );
    expect(labels.join(' ')).to.match(/−1\.70?\b.*−1\.45.*−1\.20?\b.*−0\.95/);
  });

  it('P04 cannot do without errors: five at the start', () => {
    expect(redPart(plots('P04')[0]!)).to.be.closeTo(1 - 0.7 ** 2 / 2, 0.012);
    expect(valueOf(demo.document.querySelector('#P04-errors')!)).to.equal('5');
  });

  it('P05 draws the two hidden separators over the ten points', () => {
    const [plot] = plots('P05');
    expect(marksOf(plot!)).to.have.lengthOf(10);
    expect(plot!.shadowRoot!.querySelectorAll('[data-unit], [part~=unit]').length).to.be.at.least(
      2,
    );
  });

  it('P06 shows where each unit answers', () => {
    const [left, right] = plots('P06').map(redPart);
    expect(left).to.be.closeTo(0.25, 0.012);
    expect(right).to.be.closeTo(0.2, 0.012);
  });

  it('P07 draws the ten points in hidden space', () => {
    expect(marksOf(plots('P07')[0]!)).to.have.lengthOf(10);
  });

  it('P08 has no errors left', () => {
    expect(redPart(plots('P08')[0]!)).to.be.closeTo(0.25, 0.012);
    expect(valueOf(demo.document.querySelector('#P08-errors')!)).to.equal('0');
    expect(valueOf(demo.document.querySelector('#P08-loss')!)).to.equal('5.703');
  });
});
