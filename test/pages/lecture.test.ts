import {expect} from '@open-wc/testing';
import {closeDemos, openDemo} from './open-demo.js';
import type {Demo} from './open-demo.js';
import {
  lossesOf,
  marksOf,
  perpendicularsOf,
  redPart,
  valueOf,
  viewsOf,
} from './picture-readings.js';

/** The rows of the lecture whose pictures have regions, and which part of each picture is red. */
const regions: Record<string, readonly number[]> = {
  L18: [1 - 0.9 ** 2 / 2],
  L19: [0.25],
  L21: [0.875, 0.5, 0.875],
  L22: [0.5, 0.5],
  L23: [0.5, 0.125],
  L25: [0.5, 0.875],
  L26: [1 - 0.4 ** 2 / 2],
  L27: [0.125, 0.5, 0.875],
  L28: [0.875],
  L34: [0.5, 0.875],
};

/** The rows whose pictures have points: the index of each, and its mark. */
const points: Record<string, readonly (readonly string[])[]> = {
  L06: [['1 o']],
  L07: [['3 o']],
  L08: [['1 o', '3 o', '4 o', '8 o']],
  L09: [['0 x', '1 o']],
  L10: [['0 x', '1 o', '2 x', '3 o', '4 o', '5 x', '6 x', '7 x', '8 o', '9 x']],
  L27: [['1 o'], ['1 o'], ['1 o']],
};

/** Half a grid line of the 64 × 64 places that are asked. */
const tolerance = 0.012;

describe('The lecture, row by row', function () {
  this.timeout(60_000);
  let demo: Demo;

  before(async () => {
    demo = await openDemo('mini-ml.html');
  });
  after(closeDemos);

  const plots = (row: string): Element[] => viewsOf(demo.document, row, 'ml-plot');
  const values = (row: string): string[] => viewsOf(demo.document, row, 'ml-value').map(valueOf);

  for (const [row, parts] of Object.entries(regions)) {
    it(`${row} is red where its model is positive`, () => {
      const found = plots(row).map(redPart);
      expect(found).to.have.lengthOf(parts.length);
      parts.forEach((part, k) => expect(found[k]).to.be.closeTo(part, tolerance));
    });
  }

  for (const [row, marks] of Object.entries(points)) {
    it(`${row} shows its points, each with its mark`, () => {
      expect(plots(row).map(marksOf)).to.deep.equal(marks);
    });
  }

  it('L21 has a knob from the one cutoff to the other', () => {
    const [knobs] = viewsOf(demo.document, 'L21', 'ml-knobs');
    const slider = knobs!.shadowRoot!.querySelector<HTMLInputElement>('input[type=range]')!;
    expect([slider.value, slider.min, slider.max]).to.deep.equal(['-0.5', '-1.5', '0']);
  });

  it('L25 counts the errors of the two models', () => {
    expect(values('L25')).to.deep.equal(['0', '4']);
  });

  it('L26 and L27 drop a perpendicular from each O', () => {
    expect(plots('L26').map(perpendicularsOf)).to.deep.equal([4]);
    expect(plots('L27').map(perpendicularsOf)).to.deep.equal([1, 1, 1]);
  });

  it('L28 shows what each wrong point pays, and the sum', () => {
    const [plot] = plots('L28');
    const paid = lossesOf(plot!).filter(loss => Number(loss) > 0);
    expect([...paid].sort()).to.deep.equal(['0.17', '0.28', '0.31', '0.35']);
    expect(values('L28').at(-1)).to.equal('1.112');
  });

  it('L29 to L31, L33 and L35 mark the curves where they should', () => {
    const marks = (row: string): number[] =>
      viewsOf(demo.document, row, 'ml-relu, ml-function-plot, ml-sigmoid').map(
        plot => plot.shadowRoot!.querySelectorAll('.marks .mark, .mark').length,
      );
    expect(marks('L29')).to.deep.equal([0]);
    expect(marks('L30')).to.deep.equal([3]);
    expect(marks('L31')).to.deep.equal([3]);
    expect(marks('L33')).to.deep.equal([0, 3]);
    expect(marks('L35')).to.deep.equal([0]);
  });

  it('L34 reads the losses, and leaves the trap open: the log loss of the bad model is lower', () => {
    expect(values('L34')).to.deep.equal(['0', '0.000', '5.860', '4', '1.112', '5.732']);
  });

  it('the trap has its scale knob: at 10 the loss is least without errors', async () => {
    const {document} = demo;
    const scaled = document.querySelector('#scaled') as Element & {
      set(values: Record<string, number>): void;
    };
    const errorsShown = (): string =>
      viewsOf(document, 'trap-figure', 'p ml-value').map(valueOf).at(-1)!;
    // Views draw only while they can be seen.
    document.querySelector('#trap-figure')!.scrollIntoView();
    scaled.set({'scale.b': 10, 'line.b': -0.93309});
    while (errorsShown() === '4') await demo.settled();
    const [log, relu, errors] = viewsOf(document, 'trap-figure', 'p ml-value').map(valueOf);
    expect([relu, errors]).to.deep.equal(['0.000', '0']);
    expect(Number(log)).to.be.below(2.059);
  });
});
