import {expect} from '@open-wc/testing';
import {drawn, lecturePlot, part, parts, plotOf} from './page.js';

const parse = (svg: string): Document => new DOMParser().parseFromString(svg, 'image/svg+xml');

async function pixelOf(blob: Blob, x: number, y: number): Promise<number[]> {
  const picture = await createImageBitmap(blob);
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [picture.width, picture.height];
  const context = canvas.getContext('2d')!;
  context.drawImage(picture, 0, 0);
  return [...context.getImageData(x, y, 1, 1).data];
}

describe('saving a plot', () => {
  it('gives an SVG file with title, description and colours of its own', async () => {
    const {plot} = await lecturePlot('axes distances="o"');
    const file = parse(plot.toSVG());
    expect(file.querySelector('parsererror')).to.equal(null);
    expect(file.querySelector('title')!.textContent).to.equal(
      'Plot of points and the regions of a model',
    );
    expect(file.querySelector('desc')!.textContent).to.contain('10 points: 6 X, 4 O.');
    const fills = [...file.querySelectorAll('path')].map(path => path.getAttribute('fill'));
    expect(fills.filter(fill => fill === '#ff0000')).to.have.length(6);
    expect(fills.filter(fill => fill === '#69bac9')).to.have.length(4);
    expect(fills).to.contain('#fd7f7f');
  });

  it('leaves out what was there to be operated', async () => {
    const {plot} = await lecturePlot();
    const text = plot.toSVG();
    expect(text).to.not.match(/tabindex|role="slider"|class=|var\(|<circle/);
    expect(parts(plot, '.grip')).to.have.length(3);
  });

  it('has all points, also where the page shows a canvas', async () => {
    const {plot} = await plotOf('<ml-dataset name="gauss" n="300"></ml-dataset>');
    const transformed = parse(plot.toSVG()).querySelectorAll('path[transform]');
    expect(transformed).to.have.length(300);
  });

  it('gives a PNG of twice the size', async () => {
    const {plot} = await lecturePlot();
    await drawn(plot);
    const blob = await plot.toPNG();
    expect(blob.type).to.equal('image/png');
    const picture = await createImageBitmap(blob);
    expect([picture.width, picture.height]).to.deep.equal([680, 680]);
    expect(await pixelOf(blob, 600, 100)).to.deep.equal([0xfd, 0x7f, 0x7f, 255]);
    expect(await pixelOf(blob, 100, 500)).to.deep.equal([0x7f, 0x80, 0xff, 255]);
  });

  it('gives the present picture, also before it is drawn and while it is off-screen', async () => {
    const {plot, model} = await lecturePlot();
    const positive = (): string => part(plot, '.positive').getAttribute('d')!;
    const description = (): string => parse(plot.toSVG()).querySelector('desc')!.textContent;
    model.handle.set({b: -0.5});
    expect(description()).to.contain('from (0, 0.5) to (0.5, 0)');
    const before = positive();
    plot.parentElement!.style.insetBlockStart = '9000px';
    const box = plot.getBoundingClientRect();
    expect(box.top).to.be.greaterThan(8000);
    await new Promise<void>(resolve => {
      const unseen = ([entry]: IntersectionObserverEntry[]): void => {
        if (!entry!.isIntersecting) requestAnimationFrame(() => resolve());
      };
      new IntersectionObserver(unseen, {rootMargin: '25%'}).observe(plot);
    });
    model.handle.set({b: -1.5});
    await drawn(plot);
    expect(positive(), 'not drawn off-screen').to.equal(before);
    expect(description()).to.contain('from (0.5, 1) to (1, 0.5)');
    expect(positive()).to.not.equal(before);
    model.handle.set({b: -0.25});
    const pixels = await pixelOf(await plot.toPNG(), 100, 400);
    expect(pixels).to.deep.equal([0xfd, 0x7f, 0x7f, 255]);
  });

  it('says so where there is nothing to save', async () => {
    const {plot} = await plotOf('');
    const message = 'There is no picture of <ml-plot> to save; in its place stands what it lacks.';
    expect(() => plot.toSVG()).to.throw(Error, message);
    let rejected: unknown;
    await plot.toPNG().catch((error: unknown) => (rejected = error));
    expect(rejected).to.be.an('error').with.property('message', message);
  });
});
