import {expect} from '@open-wc/testing';
import {all, find, pathOf, placesOf, plotted} from './support.js';

/* The picture is 360 units wide: x runs from 34 to 350, y from 198 up to 10. */
const bottom = 198;
const [left, right, top] = [34, 350, 10];
const middle = (left + right) / 2;

describe('the picture of <ml-function-plot>', () => {
  it('draws relu with its kink as a vertex, and with two straight lines (battery 11)', async () => {
    const plot = await plotted('<ml-relu></ml-relu>');
    expect(pathOf(plot)).to.equal(`M${left} ${bottom}l${middle - left} 0 ${right - middle}-188`);
  });

  it('draws the hinge with its kink at −1', async () => {
    const plot = await plotted('<ml-function-plot f="hinge"></ml-function-plot>');
    expect(pathOf(plot)).to.equal(`M${left} ${bottom}l79 0 237-188`);
  });

  it('draws the sigmoid over a width of 8, from 0 to 1, the same in every engine (battery 11)', async () => {
    const plot = await plotted('<ml-sigmoid></ml-sigmoid>');
    const path = pathOf(plot);
    expect(path).to.match(/^M34 194\.62l/);
    const ticks = all(plot, '.tick text').map(({textContent}) => textContent);
    expect(ticks).to.include.members(['−4', '4', '0.0', '1.0']);
    let hash = 0;
    for (const letter of path) hash = (Math.imul(hash, 31) + letter.charCodeAt(0)) | 0;
    expect(hash).to.equal(165167262);
  });

  it('draws the sigmoid within a twentieth of a unit of 1 / (1 + e⁻ˣ)', async () => {
    const plot = await plotted('<ml-sigmoid></ml-sigmoid>');
    const [x = 0, y = 0, ...steps] = pathOf(plot)
      .match(/-?[\d.]+/g)!
      .map(Number);
    const place = [x, y] as [number, number];
    for (let i = 0; i <= steps.length; i += 2) {
      const at = -4 + (8 * (place[0] - left)) / (right - left);
      const wanted = bottom + (top - bottom) / (1 + Math.exp(-at));
      expect(place[1], `at ${at}`).to.be.closeTo(wanted, 0.05);
      place[0] += steps[i]!;
      place[1] += steps[i + 1]!;
    }
    expect(steps.length).to.be.above(60);
  });

  it('draws the step with an open and a closed end and no vertical line', async () => {
    const plot = await plotted('<ml-function-plot f="step"></ml-function-plot>');
    expect(pathOf(plot)).to.equal(`M${left} ${bottom}l158 0M${middle} ${top}l158 0`);
    const ends = all(plot, '.end').map(end => [
      end.classList.contains('closed'),
      Number(end.getAttribute('cy')),
    ]);
    expect(ends).to.deep.equal([
      [true, bottom],
      [false, top],
    ]);
  });

  it('puts O marks on the relu curve at −2, −0.2 and 1', async () => {
    const plot = await plotted('<ml-relu o="-2 -0.2 1"></ml-relu>');
    expect(placesOf(plot, 'o')).to.deep.equal([
      'translate(34 198)',
      'translate(176.2 198)',
      'translate(271 104)',
    ]);
    expect(find(plot, '.stem').getAttribute('d')).to.contain('M271 198V104');
  });

  it('puts X marks on the mirrored relu curve at −1, 0.4 and 1.3', async () => {
    const plot = await plotted('<ml-relu mirror x="-1 0.4 1.3"></ml-relu>');
    expect(pathOf(plot)).to.equal(`M${left} ${top}l158 188 158 0`);
    expect(placesOf(plot, 'x')).to.deep.equal([
      'translate(113 104)',
      'translate(223.6 198)',
      'translate(294.7 198)',
    ]);
  });

  it('keeps the scale of y when marks come and go', async () => {
    const plot = await plotted('<ml-function-plot f="log-loss"></ml-function-plot>');
    const before = pathOf(plot);
    plot.setAttribute('o', '-2 -0.2 1');
    await plot.updateComplete;
    expect(placesOf(plot, 'o')).to.have.length(3);
    expect(pathOf(plot)).to.equal(before);
  });

  it('draws the derivative of relu as a gap from 0 to 1', async () => {
    const plot = await plotted('<ml-relu derivative></ml-relu>');
    expect(pathOf(plot, 'slope')).to.equal(`M34 198l158 0M192 104l158 0`);
    expect(all(plot, '.end.slope.open')).to.have.length(2);
  });

  it('is not mirrored on a page that runs from right to left', async () => {
    const offset = async (): Promise<number> => {
      const plot = await plotted('<ml-relu o="1"></ml-relu>');
      const [mark, picture] = ['.mark', '.stage svg'].map(
        name => find(plot, name).getBoundingClientRect().left,
      );
      return mark! - picture!;
    };
    const before = await offset();
    document.documentElement.dir = 'rtl';
    try {
      expect(await offset()).to.be.closeTo(before, 0.5);
    } finally {
      document.documentElement.dir = '';
    }
  });

  for (const [f, domain] of [
    ['squared', '-1000000 1000000'],
    ['relu', '-3 -1'],
    ['sigmoid', '10 20'],
    ['identity', '0 0.000001'],
    ['step', '0 1'],
    ['tanh', '-1000 1000'],
  ]) {
    it(`draws ${f} from ${domain} without a number that is none (battery 12)`, async () => {
      const plot = await plotted(
        `<ml-function-plot f="${f}" domain="${domain}" derivative></ml-function-plot>`,
      );
      expect(plot.shadowRoot!.innerHTML).not.to.match(/NaN|Infinity|undefined/);
      expect(pathOf(plot)).to.match(/^M/);
    });
  }
});
