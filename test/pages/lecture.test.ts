import {expect} from '@open-wc/testing';
import {closeDemos, openDemo} from './open-demo.js';
import type {Demo} from './open-demo.js';
import {
  lossesOf,
  marksOf,
  perpendicularsOf,
  redPart,
  textOf,
  valueOf,
  viewsOf,
} from './picture-readings.js';

/** The rows of the lecture whose pictures have regions, and which part of each picture is red. */
const regions: Record<string, readonly number[]> = {
  L16: [0.5],
  L18: [1 - 0.9 ** 2 / 2],
  L19: [0.25],
  L20: [0.3],
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

  const shownIn = (row: string, tag: string): string[] =>
    viewsOf(demo.document, row, tag).map(textOf);

  it('L01 tells the symbols of a model apart', () => {
    const [equation] = viewsOf(demo.document, 'L01', 'ml-equation');
    const classes = [...equation!.shadowRoot!.querySelectorAll('math [class]')].map(
      symbol => symbol.getAttribute('class')!.split(' ')[0],
    );
    expect(classes).to.include.members(['model', 'input', 'parameter']);
  });

  it('L02 and L03 name the parameters of their modules', () => {
    const [own] = shownIn('L02', 'ml-module-tree');
    for (const part of ['parameter1', '15', 'data', '25', 'sub_module'])
      expect(own).to.contain(part);
    const [names] = shownIn('L03', 'ml-module-tree');
    for (const name of ['p1', 'a.p2', 'b.c.p3']) expect(names).to.contain(name);
  });

  it('L04 asks a question with one right answer', () => {
    const choices = viewsOf(demo.document, 'L04', 'ml-choice');
    expect(choices).to.have.lengthOf(3);
    expect(choices.filter(choice => choice.hasAttribute('correct'))).to.have.lengthOf(1);
  });

  it('L05 leads to the parts', () => {
    const links = viewsOf(demo.document, 'L05', 'a').map(link => link.getAttribute('href')!);
    expect(links).to.have.lengthOf(4);
    for (const link of links) expect(demo.document.querySelector(link), link).to.exist;
  });

  it('L11 to L14 show an 8, a 2, a sheet of both, and two with their labels', () => {
    const images = (row: string): number =>
      viewsOf(demo.document, row, 'ml-images')[0]!.shadowRoot!.querySelectorAll('canvas').length;
    expect(['L11', 'L12', 'L13', 'L14'].map(images)).to.deep.equal([1, 1, 60, 2]);
    const [labelled] = shownIn('L14', 'ml-images');
    expect(labelled).to.match(/8.*2/);
  });

  it('L16 answers 1 at (0.5, 0.2), and shows its code', () => {
    expect(valueOf(demo.document.querySelector('#L16-value')!)).to.equal('1');
    expect(shownIn('L16', 'ml-code')[0]).to.contain('return 0 if x1 < 0.5 else 1');
  });

  it('L20 shows its code', () => {
    expect(shownIn('L20', 'ml-code')[0]).to.contain('0 <= x1 < 0.5 and 0 <= x2 < 0.6');
  });

  it('L24 writes the model in symbols, and with its values', () => {
    const [equation] = shownIn('L24', 'ml-equation');
    for (const part of ['w', '0.50', '1.00', '0.30']) expect(equation).to.contain(part);
  });

  it('L32 is the sum of its terms', () => {
    expect(shownIn('L32', 'ml-point-loss')[0]).to.contain('1.11');
  });

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
