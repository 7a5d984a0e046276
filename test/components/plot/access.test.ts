import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {perspective} from '../../../components/plot/perspective.js';
import {plotScene} from '../../../components/plot/plot-scene.js';
import {resultOf} from '../../../components/plot/summary.js';
import {Dataset} from '../../../src/data/dataset.js';
import {lecture} from '../../../src/data/lecture.js';
import {LinearModel} from '../../../src/module/linear-model.js';
import {emulate} from '../../runner/commands.js';
import {drawn, focus, lecturePlot, part, parts, plotOf} from './page.js';
import type {MlPlot} from '../../../components/define/ml-plot.js';

const product = `<ml-dataset name="lecture" editable></ml-dataset><ml-product-model>
  <ml-linear-model b="-1.5"></ml-linear-model><ml-linear-model b="-0.5"></ml-linear-model>
</ml-product-model>`;

/** A CSS colour as red, green and blue from 0 to 1, as the browser itself reads it. */
function channels(color: string): number[] {
  const context = document.createElement('canvas').getContext('2d')!;
  context.fillStyle = color;
  context.fillRect(0, 0, 1, 1);
  return [...context.getImageData(0, 0, 1, 1).data.slice(0, 3)].map(byte => byte / 255);
}

/** The relative luminance of WCAG 2. */
function luminance(color: string): number {
  const [r, g, b] = channels(color).map(c =>
    c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4,
  ) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: string, other: string): number {
  const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

const paint = (plot: MlPlot, selector: string, name: 'fill' | 'stroke'): string =>
  getComputedStyle(part(plot, selector))[name];

for (const scheme of ['light', 'dark'] as const) {
  describe(`a plot on a ${scheme} page`, () => {
    const make = async (): Promise<MlPlot> => {
      const {plot} = await plotOf(product, `theme="${scheme}" axes grid losses="log"`);
      plot.style.background = getComputedStyle(part(plot, '.ground')).fill;
      return plot;
    };

    it('has nothing that axe finds, at rest and with a point picked up (battery 33)', async () => {
      const plot = await make();
      await expect(plot).to.be.accessible();
      await focus(plot, part(plot, '[data-index="2"]'));
      await sendKeys({press: 'Enter'});
      await drawn(plot);
      await expect(plot).to.be.accessible();
      plot.shadowRoot!.querySelector('details')!.open = true;
      await new Promise(resolve =>
        plot.shadowRoot!.querySelector('details')!.addEventListener('toggle', resolve),
      );
      await drawn(plot);
      expect(parts(plot, 'tbody tr')).to.have.length(10);
      await expect(plot).to.be.accessible();
    });

    it('has marks of at least 3:1, by body or by edge, on every ground (battery 37)', async () => {
      const plot = await make();
      for (const kind of ['x', 'o']) {
        const body = paint(plot, `.probe.${kind}`, 'fill');
        const edge = paint(plot, `.probe.${kind}`, 'stroke');
        expect(contrast(body, edge), `${kind} within`).to.be.at.least(3);
        for (const ground of ['.positive', '.negative', '.ground']) {
          const on = paint(plot, ground, 'fill');
          const best = Math.max(contrast(body, on), contrast(edge, on));
          expect(best, `${kind} on ${ground}`).to.be.at.least(3);
        }
      }
    });

    it('has a boundary of at least 3:1 and text of at least 4.5:1 (battery 37)', async () => {
      const plot = await make();
      for (const ground of ['.positive', '.negative']) {
        const on = paint(plot, ground, 'fill');
        expect(contrast(paint(plot, '.boundary', 'stroke'), on)).to.be.at.least(3);
        expect(contrast(paint(plot, '.losses text', 'fill'), on)).to.be.at.least(4.5);
      }
      const surface = paint(plot, '.ground', 'fill');
      expect(contrast(paint(plot, '.tick text', 'fill'), surface)).to.be.at.least(4.5);
    });
  });
}

describe('a plot for who does not see it', () => {
  it('names every point with its place, score and verdict', async () => {
    const {plot} = await lecturePlot();
    expect(part(plot, '[data-index="0"]').getAttribute('aria-label')).to.equal(
      'X at 0.57, 0.43: score 0.10, right',
    );
  });

  it('sums up points, boundary and errors', async () => {
    const {plot, model} = await lecturePlot();
    const summary = (): string => part(plot, '#summary').textContent;
    expect(summary()).to.equal(
      '10 points: 6 X, 4 O. The decision boundary runs from (0, 0.9) to (0.9, 0). No errors.',
    );
    model.b = -3;
    await drawn(plot);
    expect(summary()).to.equal(
      '10 points: 6 X, 4 O. The model is positive nowhere in the picture. 6 errors.',
    );
  });

  it('speaks of the points shown', async () => {
    const {plot} = await lecturePlot('', 'w1="1" w2="1" b="-3"');
    const summary = async (points: string): Promise<string> => {
      plot.setAttribute('points', points);
      await drawn(plot);
      return part(plot, '#summary').textContent;
    };
    const region = 'The model is positive nowhere in the picture.';
    expect(await summary('o')).to.equal(
      `4 of 10 points are shown: 0 X, 4 O. ${region} No errors among the points shown.`,
    );
    expect(await summary('0')).to.equal(
      `1 of 10 points is shown: 1 X, 0 O. ${region} 1 error among the points shown.`,
    );
    expect(await summary('none')).to.equal(
      `10 points are hidden. ${region} 6 errors among all 10 points, shown or not.`,
    );
    plot.querySelector('ml-dataset')!.setAttribute('points', '');
    await drawn(plot);
    expect(await summary('none')).to.equal(`There are no points. ${region} No errors.`);
  });

  it('says the result after a reader’s change, without a loss that is not on the page', async () => {
    const {plot} = await lecturePlot();
    await focus(plot, part(plot, '[data-grip="shift"]'));
    await sendKeys({press: 'ArrowRight'});
    const said = await new Promise<string>(resolve => {
      const look = (): void => {
        const region = document.querySelector('body > [role="status"]');
        if (region?.textContent) resolve(region.textContent);
        else requestAnimationFrame(look);
      };
      look();
    });
    expect(said).to.equal('No errors.');
  });

  for (const [losses, choice, result] of [
    ['none', 'all', 'No errors.'],
    ['log', 'all', 'No errors, log loss 5.79.'],
    ['relu', 'all', 'No errors, ReLU loss 0.'],
    ['log', [0], 'No errors among the points shown, log loss 0.65.'],
    ['log', 'none', 'No errors among all 10 points, shown or not, log loss 5.79.'],
  ] as const) {
    it(`has a result in words for the losses ${losses} of the points ${String(choice)}`, () => {
      const [dataset, model] = [new Dataset(lecture), new LinearModel()];
      model.set({w1: 1, w2: 1, b: -0.91});
      const seen = perspective(dataset, model, {space: 'input', units: false, unit: undefined});
      const parts = {...seen, choice, rectangle: dataset.rectangle, axes: false};
      const scene = plotScene({...parts, loss: losses === 'none' ? 'log' : losses});
      expect(resultOf(scene, losses, document.body)).to.equal(result);
    });
  }

  it('has targets of at least 24 CSS pixels at a width of 320 (battery 39)', async () => {
    const {plot} = await lecturePlot();
    for (const target of parts(plot, '.target')) {
      expect(target.getBoundingClientRect().width).to.be.at.least(24);
    }
  });

  it('shows shapes, and hatches where the score is positive, in forced colours (battery 38)', async function () {
    const {plot} = await lecturePlot();
    if (!(await emulate({'forced-colors': 'active'}))) return this.skip();
    const system = (name: string): string => {
      plot.style.outlineColor = name;
      return getComputedStyle(plot).outlineColor;
    };
    expect(paint(plot, '.mark.x.probe', 'fill')).to.equal(system('CanvasText'));
    expect(paint(plot, '.positive', 'fill')).to.equal(system('Canvas'));
    expect(getComputedStyle(part(plot, '.hatch')).display).to.not.equal('none');
    await emulate({});
  });
});
