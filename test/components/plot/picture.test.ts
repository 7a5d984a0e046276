import {expect} from '@open-wc/testing';
import {drawn, lecturePlot, part, parts, plotOf} from './page.js';

const pathOf = (element: Element): string | null => element.getAttribute('d');

describe('the picture of a plot', () => {
  it('shows region and boundary of a linear model as exact paths (battery 11)', async () => {
    const {plot} = await lecturePlot();
    expect(pathOf(part(plot, '.positive'))).to.equal('M289 321l32 0 0-320-320 0 0 32z');
    expect(pathOf(part(plot, '.boundary'))).to.equal('M1 33l288 288');
  });

  it('shows the two regions of a product (battery 11)', async () => {
    const {plot} = await plotOf(`<ml-product-model>
      <ml-linear-model b="-1.5"></ml-linear-model><ml-linear-model b="-0.5"></ml-linear-model>
    </ml-product-model>`);
    expect(pathOf(part(plot, '.positive'))).to.equal(
      'M161 321l-160-160 0 160zM161 1l160 160 0-160z',
    );
    expect(pathOf(part(plot, '.boundary'))).to.equal('M161 321l-160-160M161 1l160 160');
  });

  it('puts each mark where its point is (battery 11)', async () => {
    const {plot} = await lecturePlot();
    const places = parts(plot, '.point').map(point => point.getAttribute('transform'));
    expect(places.slice(0, 3)).to.deep.equal([
      'translate(183.85 183.76)',
      'translate(185.99 255.05)',
      'translate(261.26 57.45)',
    ]);
    expect(places).to.have.length(10);
  });

  it('tells X from O by the shape of the mark', async () => {
    const {plot} = await lecturePlot();
    const shapes = new Set(parts(plot, '.mark.x:not(.probe)').map(pathOf));
    const others = new Set(parts(plot, '.mark.o:not(.probe)').map(pathOf));
    expect([shapes.size, others.size]).to.deep.equal([1, 1]);
    expect([...shapes]).to.not.deep.equal([...others]);
  });

  it('draws the points that were asked for', async () => {
    const {plot} = await lecturePlot('points="o"');
    const shown = async (points: string): Promise<number[]> => {
      plot.setAttribute('points', points);
      await drawn(plot);
      return parts(plot, '.point').map(point => Number((point as SVGElement).dataset.index));
    };
    expect(await shown('o')).to.deep.equal([1, 3, 4, 8]);
    expect(await shown('x')).to.deep.equal([0, 2, 5, 6, 7, 9]);
    expect(await shown('3, 0')).to.deep.equal([0, 3]);
    expect(await shown('none')).to.deep.equal([]);
  });

  it('keeps the last good choice of points and says what it expected', async () => {
    const {plot} = await lecturePlot('points="o"');
    plot.setAttribute('points', 'some');
    await drawn(plot);
    expect(parts(plot, '.point')).to.have.length(4);
    expect(part(plot, '.problems').textContent).to.contain('expected all, o, x, none, or indices');
  });

  it('draws the perpendiculars of the O’s onto the boundary (battery 11)', async () => {
    const {plot} = await lecturePlot('distances="o" points="1"', 'b="-0.4"');
    expect(pathOf(part(plot, '.perpendicular'))).to.equal('M185.99 255.05l-61.47 61.47');
  });

  it('draws the perpendiculars of the points that are wrong', async () => {
    const {plot} = await lecturePlot('distances="wrong"', 'b="-0.5"');
    expect(pathOf(part(plot, '.perpendicular'))!.match(/M/g)).to.have.length(4);
  });

  it('draws losses in proportion', async () => {
    const {plot} = await lecturePlot('losses="relu"', 'b="-0.5"');
    const heights = [...pathOf(part(plot, '.loss-bar'))!.matchAll(/v-([\d.]+)/g)].map(
      ([, height]) => Number(height),
    );
    const losses = [0.28418953, 0.31370204, 0.34844197, 0.16522413];
    expect(heights).to.have.length(4);
    heights.forEach((height, k) => expect(height / 36).to.be.closeTo(losses[k]!, 2e-4));
  });

  it('fits the picture to points outside of the unit square, and shows what it was told to', async () => {
    const {plot} = await plotOf('<ml-dataset points="-2,-1,O; 2,2,X"></ml-dataset>', 'axes');
    const ticks = (): string[] => parts(plot, '.tick text').map(text => text.textContent ?? '');
    expect(ticks()).to.deep.equal(['−2', '−1', '0', '1', '2', '−2', '−1', '0', '1', '2', '3']);
    plot.setAttribute('x1range', '0 4');
    await drawn(plot);
    expect(ticks().slice(0, 5)).to.deep.equal(['0', '1', '2', '3', '4']);
    expect(parts(plot, '.point')).to.have.length(1);
    plot.removeAttribute('x1range');
    await drawn(plot);
    expect(ticks()[0]).to.equal('−2');
  });

  it('names axes and classes as the data does', async () => {
    const {plot} = await plotOf(
      '<ml-dataset><table><tr><th>length</th><th>width</th><th>kind</th></tr><tr><td>0.1</td><td>0.2</td><td>no</td></tr><tr><td>0.3</td><td>0.4</td><td>yes</td></tr></table></ml-dataset>',
      'axes',
    );
    expect(parts(plot, '.axis-name').map(name => name.textContent)).to.deep.equal([
      'length',
      'width',
    ]);
    expect(part(plot, '.legend').textContent.replace(/\s+/g, ' ').trim()).to.equal('no yes');
  });

  it('needs a dataset or a model, and says so', async () => {
    const {plot} = await plotOf('');
    expect(part(plot, '.note').textContent).to.contain('needs a dataset or a model');
  });

  it('does not make the points’ nodes anew when only the model moves', async () => {
    const {plot, model} = await lecturePlot();
    const seen: MutationRecord[] = [];
    const observer = new MutationObserver(records => seen.push(...records));
    observer.observe(part(plot, '.points'), {attributes: true, childList: true, subtree: true});
    model.handle.set({b: -0.4}, {settled: false});
    await drawn(plot);
    seen.push(...observer.takeRecords());
    expect(seen).to.have.length(0);
    expect(pathOf(part(plot, '.boundary'))).to.equal('M1 193l128 128');
  });

  it('draws many points as dots on a canvas', async () => {
    const {plot} = await plotOf('<ml-dataset name="gauss" n="400"></ml-dataset>');
    expect(parts(plot, '.point')).to.have.length(0);
    const canvas = plot.shadowRoot!.querySelector('canvas')!;
    const {data} = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
    const painted = data.filter((_, k) => k % 4 === 3 && data[k]! > 0).length;
    expect(painted).to.be.above(400 * 10);
    expect(canvas.width * canvas.height).to.be.at.most(16_777_216);
  });
});
