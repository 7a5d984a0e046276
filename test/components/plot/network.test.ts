import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {MlpModel} from '../../../src/module/mlp-model.js';
import {drawn, focus, part, parts, plotOf} from './page.js';
import type {MlPlot} from '../../../components/define/ml-plot.js';

const hard = '<ml-dataset name="lecture-hard"></ml-dataset>';

/** A plot of the primer's network over `lecture-hard`. */
async function networkPlot(attributes: string): Promise<{plot: MlPlot; network: MlpModel}> {
  const {plot} = await plotOf(hard, attributes);
  const network = new MlpModel({hidden: [2]});
  network.setWeights([-1, 0, 0.25, 1, 0, -0.8, 3, 3, -0.3]);
  plot.model = network;
  await drawn(plot);
  return {plot, network};
}

/** Where the mark of a point is drawn, in user units. */
function placeOfMark(plot: MlPlot, index: number): [number, number] {
  const {e, f} = part<SVGGElement>(plot, `[data-index="${index}"]`).transform.baseVal.getItem(
    0,
  ).matrix;
  return [e, f];
}

/** All numbers of a path. */
const numbersOf = (path: Element): number[] =>
  (path.getAttribute('d')!.match(/-?[\d.]+/g) ?? []).map(Number);

describe('a plot of hidden space', () => {
  it('has each point at (h1, h2)', async () => {
    const {plot} = await networkPlot('space="hidden"');
    // From −0.02 to 0.25 on 320 units: h1 = 0.25 − 0.1329781447… and h2 = 0.9824132490… − 0.8 by hand.
    const at = (h1: number, h2: number): [number, number] => [
      1 + ((h1 + 0.02) / 0.27) * 320,
      321 - ((h2 + 0.02) / 0.27) * 320,
    ];
    const expected = new Map([
      [0, at(0, 0)],
      [1, at(0.1170218552877878, 0)],
      [2, at(0, 0.1824132490111909)],
      [4, at(0.24594485584159254, 0)],
      [5, at(0, 0.141002271395834)],
      [9, at(0, 0)],
    ]);
    for (const [index, [x, y]] of expected) {
      expect(placeOfMark(plot, index)[0]).to.be.closeTo(x, 0.01);
      expect(placeOfMark(plot, index)[1]).to.be.closeTo(y, 0.01);
    }
  });

  it('is split by h1 + h2 = 0.1, without an error', async () => {
    const {plot} = await networkPlot('space="hidden"');
    const line = part<SVGPathElement>(plot, '.boundary');
    const [from, to] = [line.getPointAtLength(0), line.getPointAtLength(line.getTotalLength())];
    const sum = (px: number, py: number): number =>
      ((px - 1) / 320 + (321 - py) / 320) * 0.27 - 0.04;
    expect(sum(from.x, from.y)).to.be.closeTo(0.1, 1e-4);
    expect(sum(to.x, to.y)).to.be.closeTo(0.1, 1e-4);
    expect(part(plot, '#summary').textContent).to.contain('No errors');
  });

  it('says how many points lie at one place', async () => {
    const {plot} = await networkPlot('space="hidden"');
    expect(parts(plot, '.stack').map(({textContent}) => textContent)).to.deep.equal(['×6']);
    expect(part(plot, '#summary').textContent).to.contain('5 points lie on top of others.');
  });

  it('names its axes h₁ and h₂', async () => {
    const {plot} = await networkPlot('space="hidden" axes');
    expect(parts(plot, '.axis-name').map(({textContent}) => textContent)).to.deep.equal([
      'h₁',
      'h₂',
    ]);
  });

  it('moves when the hidden units move, and its line moves the last unit', async () => {
    const {plot, network} = await networkPlot('space="hidden" x1range="0 1" x2range="0 1"');
    network.set({'layer1.unit1.b': 0.5});
    await drawn(plot);
    expect(placeOfMark(plot, 4)[0]).to.be.closeTo(1 + 0.49594485584159254 * 320, 0.01);
    await focus(plot, part(plot, '[data-grip="shift"]'));
    await sendKeys({press: 'ArrowRight'});
    expect(network.values['layer2.unit1.b']).to.be.below(-0.3);
    expect(network.values['layer1.unit1.b']).to.equal(0.5);
  });

  it('shares with the data which point is looked at', async () => {
    const {plot} = await networkPlot('space="hidden"');
    const dataset = plot.querySelector('ml-dataset')!.handle;
    await focus(plot, part(plot, '[data-index="2"]'));
    expect(dataset.selected).to.equal(2);
    dataset.select(4);
    await drawn(plot);
    expect(parts(plot, '.halo')).to.have.length(1);
  });

  it('is refused for a layer of three units and for other models, in words', async () => {
    const {plot} = await plotOf(`${hard}<ml-linear-model></ml-linear-model>`, 'space="hidden"');
    expect(plot.shadowRoot!.textContent).to.contain('not a multi-layer perceptron');
    expect(parts(plot, '.point')).to.have.length(10);
    plot.model = new MlpModel({hidden: [3]});
    await drawn(plot);
    await drawn(plot);
    expect(plot.shadowRoot!.textContent).to.contain('a last hidden layer of two units');
  });
});

describe('a plot of hidden units', () => {
  it('has both separators, yellow at x1 = 0.25 and green at x1 = 0.8', async () => {
    const {plot} = await networkPlot('units regions="none" theme="light"');
    const lines = parts(plot, '.unit');
    expect(lines.map(line => getComputedStyle(line).stroke)).to.deep.equal([
      'rgb(253, 230, 153)',
      'rgb(209, 233, 195)',
    ]);
    expect(numbersOf(lines[0]!)[0]).to.be.closeTo(1 + 0.25 * 320, 0.01);
    expect(numbersOf(lines[1]!)[0]).to.be.closeTo(1 + 0.8 * 320, 0.01);
    expect(parts(plot, '.boundary')).to.have.length(0);
  });

  it('moves them by keys', async () => {
    const {plot, network} = await networkPlot('units');
    expect(parts(plot, '.boundary')).to.have.length(1);
    const grip = part(plot, '[data-grip="layer1.unit1 shift"]');
    await focus(plot, grip);
    await sendKeys({press: 'ArrowRight'});
    const once = network.values['layer1.unit1.b']!;
    expect(once).to.be.above(0.25);
    for (let k = 0; k < 2; k++)
      grip.dispatchEvent(new KeyboardEvent('keydown', {key: 'ArrowRight', bubbles: true}));
    expect(network.values['layer1.unit1.b']).to.be.closeTo(once + 2 * (once - 0.25), 1e-12);
    expect(network.values['layer1.unit2.b']).to.equal(-0.8);
  });

  it('has no grips for a reader who may only look', async () => {
    const {plot} = await networkPlot('units readonly');
    expect(parts(plot, '.grip')).to.have.length(0);
  });

  it('has one unit alone, with its values in place of verdicts', async () => {
    const {plot} = await networkPlot('unit="1"');
    const {x, width} = part<SVGGraphicsElement>(plot, '.positive').getBBox();
    expect(x).to.be.closeTo(1, 0.01);
    expect(width).to.be.closeTo(80, 0.01);
    expect(part(plot, '[data-index="1"]').getAttribute('aria-label')).to.equal(
      'X at 0.13, 0.77: value 0.12',
    );
    expect(part(plot, '#summary').textContent).to.not.contain('error');
  });

  it('says how many units there are when another is asked for', async () => {
    const {plot} = await networkPlot('unit="3"');
    await drawn(plot);
    expect(plot.shadowRoot!.textContent).to.contain('the first hidden layer has 2 units');
  });
});

describe('a plot of the whole network', () => {
  it('is positive left of 0.15 and right of 0.9, as the primer has it', async () => {
    const {plot} = await networkPlot('');
    const box = part<SVGPathElement>(plot, '.boundary').getBBox();
    expect(box.x).to.be.closeTo(1 + 0.15 * 320, 0.05);
    expect(box.x + box.width).to.be.closeTo(1 + 0.9 * 320, 0.05);
    const red = part<SVGPathElement>(plot, '.positive');
    const isRed = (x1: number): boolean => red.isPointInFill(new DOMPoint(1 + x1 * 320, 161));
    expect([0.05, 0.14, 0.16, 0.5, 0.89, 0.91].map(isRed)).to.deep.equal([
      true,
      true,
      false,
      false,
      false,
      true,
    ]);
    expect(part(plot, '#summary').textContent).to.contain('No errors');
  });
});

/** The colour of the shades at a place of the data. */
function shade(plot: MlPlot, x1: number, x2: number): number[] {
  const canvas = plot.shadowRoot!.querySelector<HTMLCanvasElement>('.field')!;
  const [column, row] = [Math.floor(x1 * canvas.width), Math.floor((1 - x2) * canvas.height)];
  return [...canvas.getContext('2d')!.getImageData(column, row, 1, 1).data];
}

describe('a plot of shaded scores', () => {
  const steep = '<ml-linear-model w1="20" w2="0" b="-10"></ml-linear-model>';
  const make = (theme: string) => plotOf(hard + steep, `regions="score" theme="${theme}"`);

  it('is white at 0 and has the colour of the sign far away, or the dark of a dark page', async () => {
    const {plot} = await make('light');
    expect(shade(plot, 0.999, 0.5)).to.deep.equal([253, 127, 127, 255]);
    expect(shade(plot, 0.001, 0.5)).to.deep.equal([127, 128, 255, 255]);
    // 20 · 0.5 / 128 from the line: tanh(2 · 0.078125) = 0.154… of the way from white.
    const [, green] = shade(plot, 0.5, 0.5);
    expect(green).to.be.closeTo(255 - 0.155 * 128, 1.5);
    plot.theme = 'dark';
    await drawn(plot);
    await drawn(plot);
    expect(shade(plot, 0.999, 0.5)).to.deep.equal([140, 59, 67, 255]);
  });

  it('moves with the model', async () => {
    const {plot, model} = await make('light');
    model.b = -15;
    await drawn(plot);
    expect(shade(plot, 0.6, 0.5)).to.deep.equal([127, 128, 255, 255]);
  });

  it('is in a saved picture as an image over the regions of the signs', async () => {
    const {plot} = await make('light');
    const saved = new DOMParser().parseFromString(plot.toSVG(), 'image/svg+xml');
    expect(saved.querySelector('image')!.getAttribute('href')).to.match(/^data:image\/png/);
    expect(saved.querySelectorAll('path[fill="#fd7f7f"]')).to.have.length(1);
    expect(parts(plot, 'image')).to.have.length(0);
    expect((await plot.toPNG()).size).to.be.above(1000);
  });

  it('is shaded in proportion for a hidden unit', async () => {
    const {plot} = await networkPlot('unit="1" regions="score" theme="light"');
    expect(shade(plot, 0.9, 0.5)).to.deep.equal([255, 255, 255, 255]);
    const [, , blue] = shade(plot, 0, 0.5);
    expect(blue).to.equal(153);
    expect(shade(plot, 0.125, 0.5)[2]).to.be.closeTo((255 + 153) / 2, 2);
  });
});

for (const scheme of ['light', 'dark'] as const) {
  describe(`plots of a network on a ${scheme} page`, () => {
    for (const attributes of [
      'space="hidden" axes',
      'units regions="none"',
      'unit="2"',
      'regions="score"',
    ])
      it(`have nothing that axe finds with ${attributes}`, async () => {
        const {plot} = await networkPlot(`theme="${scheme}" ${attributes}`);
        plot.style.background = getComputedStyle(part(plot, '.probes .ground')).fill;
        await expect(plot).to.be.accessible();
      });
  });
}
