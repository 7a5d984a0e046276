import {expect, html} from '@open-wc/testing';
import {Dataset} from '../../../src/data/dataset.js';
import {lecture} from '../../../src/data/lecture.js';
import references from '../../core/fixtures/losses.json' with {type: 'json'};
import paths from './paths.json' with {type: 'json'};
import {find, findAll, handleOf, modelIn, plotOf, said, textOf} from './support.js';

/** The vertices of a path of relative lines. */
function verticesOf(path: string): [number, number][] {
  const numbers = path.match(/-?(\d+\.?\d*|\.\d+)/g)!.map(Number);
  let [x, y] = [0, 0];
  return Array.from({length: numbers.length / 2}, (_, i) => {
    [x, y] = [x + numbers[2 * i]!, y + numbers[2 * i + 1]!];
    return [x, y];
  });
}

describe('<ml-loss-plot> in numbers', () => {
  it('says the present parameter and loss', async () => {
    const plot = await plotOf();
    expect(said(plot)).to.equal('b = −0.50, loss 5.73');
    expect(find(plot, '.readout').textContent).to.equal('b = −0.50, loss 5.73');
  });

  it('says where the curve is lowest', async () => {
    const plot = await plotOf();
    expect(find(plot, '.lowest text').textContent).to.equal('lowest at −0.64');
    expect(textOf(plot)).to.contain('The lowest shown is 5.71, at b = −0.64.');
  });

  it('says along which stretch the ReLU loss is lowest', async () => {
    const plot = await plotOf({loss: 'relu'});
    expect(find(plot, '.lowest text').textContent).to.equal('lowest from −1.00 to −0.85');
  });

  it('passes through the reference losses, in user units', async () => {
    const plot = await plotOf({loss: 'relu'});
    const vertices = verticesOf(find(plot, '.curve').getAttribute('d')!);
    const {b, loss} = references.curves.relu;
    const place = (value: number): number => 46 + ((value + 3) * 300) / 6;
    const yAt = (x: number): number => {
      const i = vertices.findIndex(([at]) => at >= x - 1e-6);
      if (i <= 0) return vertices[0]![1];
      const [[x0, y0], [x1, y1]] = [vertices[i - 1]!, vertices[i]!];
      return y0 + ((y1 - y0) * (x - x0)) / (x1 - x0);
    };
    const zero = yAt(place(-0.9));
    const unit = (zero - yAt(place(3))) / loss.at(-1)!;
    b.forEach((value, i) => {
      expect(yAt(place(value))).to.be.closeTo(zero - unit * loss[i]!, 0.5);
    });
  });

  for (const loss of ['log', 'relu'] as const) {
    const path = paths[loss];
    it(`draws the same ${loss} path and ticks in every engine (battery 11)`, async () => {
      const plot = await plotOf({loss, pictures: 2});
      expect(find(plot, '.curve').getAttribute('d')).to.equal(path.curve);
      expect(findAll(plot, '.tick text').map(({textContent}) => textContent)).to.deep.equal(
        path.ticks,
      );
      expect(findAll(plot, '.positive').map(each => each.getAttribute('d'))).to.deep.equal(
        path.regions,
      );
    });
  }

  it('averages over the points', async () => {
    expect(said(await plotOf({reduction: 'mean'}))).to.equal('b = −0.50, loss 0.573');
  });

  it('writes numbers as the language does', async () => {
    const plot = await plotOf();
    plot.lang = 'de';
    plot.requestUpdate();
    await plot.updateComplete;
    expect(said(plot)).to.equal('b = −0,50, loss 5,73');
  });

  it('has a table of the curve on demand', async () => {
    const plot = await plotOf();
    const details = find<HTMLDetailsElement>(plot, 'details');
    expect(find(plot, 'table')).to.equal(null);
    details.open = true;
    await new Promise(done => details.addEventListener('toggle', done, {once: true}));
    await plot.updateComplete;
    const rows = findAll(plot, 'tbody tr').map(row => [...row.children].map(c => c.textContent));
    const [b3, b0] = [references.curves.log.loss[0]!, references.curves.log.loss[12]!];
    expect(rows).to.have.length(11);
    expect(rows[0]).to.deep.equal(['−3.00', b3.toFixed(2), '6']);
    expect(rows[5]).to.deep.equal(['0.00', b0.toFixed(2), '4']);
  });
});

describe('the settings of <ml-loss-plot>', () => {
  it('name the parameter', async () => {
    expect(said(await plotOf({parameter: 'w1'}))).to.equal('w1 = 1.00, loss 5.73');
  });

  it('tell the names there are if one is unknown', async () => {
    const plot = await plotOf({parameter: 'c'});
    expect(textOf(plot)).to.contain('there is no parameter “c”; the parameters are w1, w2, b');
    plot.parameter = 'b';
    await plot.updateComplete;
    expect(said(plot)).to.equal('b = −0.50, loss 5.73');
    expect(findAll(plot, '.problems')).to.have.length(0);
  });

  it('give the interval', async () => {
    const plot = await plotOf({from: -1.7, to: -0.7});
    const handle = handleOf(plot);
    expect(handle.getAttribute('aria-valuemin')).to.equal('-1.7');
    expect(handle.getAttribute('aria-valuemax')).to.equal('-0.7');
    expect(textOf(plot)).to.contain('The present b = −0.50 lies outside this picture.');
  });

  it('keep the usual interval if “from” is above “to”', async () => {
    const plot = await plotOf({from: 2, to: 1});
    expect(textOf(plot)).to.contain('expected “from” below “to”, not 2 and 1');
    expect(handleOf(plot).getAttribute('aria-valuemin')).to.equal('-3');
  });

  it('place small pictures evenly from the first value on', async () => {
    const plot = await plotOf({from: -1.7, to: -0.7, pictures: 4});
    const labels = findAll(plot, '.thumbnail text').map(({textContent}) => textContent);
    expect(labels).to.deep.equal(['−1.70', '−1.45', '−1.20', '−0.95']);
    const ties = findAll(plot, '.tie').map(tie => Number(tie.getAttribute('cx')));
    expect(ties).to.deep.equal([46, 121, 196, 271]);
  });

  it('show each small picture with the region of its own value', async () => {
    const plot = await plotOf({from: -2, to: 0, pictures: 2});
    const [none, half] = findAll(plot, '.positive').map(each => each.getAttribute('d'));
    expect(none).to.equal('');
    expect(half).to.match(/^M.*z$/);
    expect(modelIn(plot).b).to.equal(-0.5);
  });

  it('draw losses by their logarithm', async () => {
    const plot = await plotOf(
      {scale: 'log'},
      html`<ml-linear-model w1="10" w2="10" b="-10"></ml-linear-model>`,
    );
    const ticks = findAll(plot, '.tick[text-anchor="end"] text').map(t => t.textContent);
    expect(ticks).to.deep.equal(['1', '10', '100']);
    expect(said(plot)).to.equal('b = −10.0, loss 2.06');
  });

  it('say how a loss of 0 is drawn on a logarithmic scale', async () => {
    const plot = await plotOf({scale: 'log', loss: 'relu'});
    expect(textOf(plot)).to.contain('A logarithmic scale has no place for 0');
  });

  it('keep a fixed parameter where it is', async () => {
    const plot = await plotOf({}, html``);
    const {LinearModel} = await import('../../../src/module/linear-model.js');
    const {Parameter} = await import('../../../src/module/parameter.js');
    class Fixed extends LinearModel {
      override readonly b = this.register('b', new Parameter(-1, {fixed: true}));
    }
    Object.assign(plot, {model: new Fixed(), parameter: 'w2'});
    await plot.updateComplete;
    expect(said(plot)).to.match(/^w2 = /);
    plot.parameter = 'b';
    await plot.updateComplete;
    expect(handleOf(plot)).to.equal(null);
    expect(findAll(plot, '.dot')).to.have.length(1);
    plot.parameter = '';
    await plot.updateComplete;
    expect(said(plot)).to.match(/^w2 = /);
  });

  it('may be missing: the plot then says what it needs', async () => {
    const plot = await plotOf({data: null});
    expect(textOf(plot)).to.contain('This plot needs a dataset');
    const bare = await plotOf({}, html``);
    expect(textOf(bare)).to.contain('This plot needs a model');
  });

  it('have the picture as a file', async () => {
    const plot = await plotOf({data: new Dataset(lecture), pictures: 2});
    const file = new DOMParser().parseFromString(plot.toSVG(), 'image/svg+xml');
    expect(file.querySelector('title')!.textContent).to.equal('log loss over b');
    expect(file.querySelector('desc')!.textContent).to.contain('b = −0.50');
    expect(file.querySelector('[data-live]')).to.equal(null);
  });

  it('have the present picture as a file, also before it is drawn', async () => {
    const plot = await plotOf();
    const drawnState = (): string => find(plot, '.handle').getAttribute('aria-valuetext')!;
    modelIn(plot).handle.set({b: -1});
    expect(drawnState()).to.contain('b = −0.50');
    expect(plot.toSVG()).to.contain('At the present b = −1.00 it is 5.86.');
    expect(drawnState()).to.contain('b = −1.00');
    modelIn(plot).handle.set({b: 0.5});
    const saving = plot.toPNG();
    expect(drawnState()).to.contain('b = 0.50');
    expect((await saving).type).to.equal('image/png');
  });

  it('have no file where there is no picture, and say so', async () => {
    const plot = await plotOf({data: null});
    const message =
      'There is no picture of <ml-loss-plot> to save; in its place stands what it lacks.';
    expect(() => plot.toSVG()).to.throw(Error, message);
    let rejected: unknown;
    await plot.toPNG().catch((error: unknown) => (rejected = error));
    expect(rejected).to.be.an('error').with.property('message', message);
  });
});
