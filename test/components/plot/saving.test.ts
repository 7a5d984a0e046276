import {expect} from '@open-wc/testing';
import {drawn, lecturePlot, parts, plotOf} from './page.js';

const parse = (svg: string): Document => new DOMParser().parseFromString(svg, 'image/svg+xml');

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
    const canvas = document.createElement('canvas');
    canvas.width = canvas.height = 680;
    const context = canvas.getContext('2d')!;
    context.drawImage(picture, 0, 0);
    const pixel = (x: number, y: number): number[] => [...context.getImageData(x, y, 1, 1).data];
    expect(pixel(600, 100)).to.deep.equal([0xfd, 0x7f, 0x7f, 255]);
    expect(pixel(100, 500)).to.deep.equal([0x7f, 0x80, 0xff, 255]);
  });

  it('says what is missing where there is nothing to save', async () => {
    const {plot} = await plotOf('');
    expect(() => plot.toSVG()).to.throw('needs a dataset or a model');
  });
});
