import {expect} from '@open-wc/testing';
import type {FakeFetch} from '../dataset/fake-fetch.js';
import {clearPage, fakeNetwork, loaded, names, options, textOf, watched} from './support.js';

/** The colour of the middle of a canvas. */
function inkOf(canvas: HTMLCanvasElement): number[] {
  const {width, height} = canvas;
  const [x, y] = [Math.floor(width / 2), Math.floor(height / 2)];
  return [...canvas.getContext('2d')!.getImageData(x, y, 1, 1).data];
}

describe('<ml-images>', () => {
  let network: FakeFetch;
  beforeEach(() => (network = fakeNetwork()));
  afterEach(() => {
    network.restore();
    clearPage();
  });

  it('shows a sheet of all images with their labels', async () => {
    const {images, errors} = await loaded();
    expect(names(images).slice(0, 3)).to.deep.equal([
      'image 1, labelled 8',
      'image 2, labelled 2',
      'image 3, labelled 8',
    ]);
    expect(options(images).length).to.equal(10);
    expect(options(images).map(option => option.textContent.trim())).to.deep.equal(
      Array.from({length: 10}, (_, i) => (i % 2 === 0 ? '8' : '2')),
    );
    expect(textOf(images, '#summary')).to.equal(
      '10 images of 2 × 2 pixels. 5 labelled 8, 5 labelled 2.',
    );
    expect(errors).to.deep.equal([]);
  });

  it('paints ink as dense as the pixels say', async () => {
    const {images} = await loaded();
    const canvases = [...images.shadowRoot!.querySelectorAll('canvas')];
    expect(canvases.map(({width, height}) => [width, height])).to.deep.equal(
      Array(10).fill([2, 2]),
    );
    expect(canvases.map(canvas => inkOf(canvas)[3])).to.deep.equal(
      Array.from({length: 10}, (_, i) => 20 * i),
    );
  });

  it('paints other images on the same canvases when others are chosen', async () => {
    const {images} = await loaded('n="2"');
    images.indices = [9, 4];
    await images.updateComplete;
    const canvases = [...images.shadowRoot!.querySelectorAll('canvas')];
    expect(canvases.map(canvas => inkOf(canvas)[3])).to.deep.equal([180, 80]);
  });

  it('stays crisp at every size', async () => {
    const {images} = await loaded();
    const {imageRendering} = getComputedStyle(images.shadowRoot!.querySelector('canvas')!);
    expect(imageRendering).to.match(/pixelated|crisp-edges/);
  });

  it('shows only the labels asked for', async () => {
    const {images} = await loaded('only="2" n="3"');
    expect(names(images)).to.deep.equal([1, 2, 3].map(i => `image ${i}, labelled 2`));
    expect(textOf(images, '#summary')).to.equal('3 of 10 images of 2 × 2 pixels. 3 labelled 2.');
  });

  it('shows a single image as a picture', async () => {
    const {images} = await loaded('only="8" n="1" unlabelled');
    expect(options(images)).to.deep.equal([]);
    const picture = images.shadowRoot!.querySelector('[role="img"]')!;
    expect(picture.getAttribute('aria-label')).to.equal('An image of 2 × 2 pixels, labelled 8');
    expect(picture.textContent.trim()).to.equal('');
  });

  it('lays one image above the other in one column', async () => {
    const {images} = await loaded('n="2" columns="1"');
    const [first, second] = options(images).map(option => option.getBoundingClientRect());
    expect(second!.left).to.be.closeTo(first!.left, 0.5);
    expect(second!.top).to.be.above(first!.bottom);
  });

  it('has fewer columns where an image would be smaller than a finger (battery 39)', async () => {
    const {images} = await loaded('columns="10"', 160);
    for (const {width, height} of options(images).map(option => option.getBoundingClientRect())) {
      expect(width).to.be.at.least(24);
      expect(height).to.be.at.least(24);
    }
    const {scrollWidth, clientWidth} = images;
    expect(scrollWidth).to.equal(clientWidth);
  });

  it('shows the numbers of one image as a table', async () => {
    const {images} = await loaded('indices="3"');
    const details = images.shadowRoot!.querySelector('details')!;
    const toggled = new Promise(resolve => details.addEventListener('toggle', resolve));
    details.open = true;
    await toggled;
    await images.updateComplete;
    expect([...details.querySelectorAll('td')].map(cell => cell.textContent)).to.deep.equal(
      Array(4).fill('60'),
    );
  });

  it('lists the images of a sheet as a table', async () => {
    const {images} = await loaded('indices="3 0"');
    const details = images.shadowRoot!.querySelector('details')!;
    const toggled = new Promise(resolve => details.addEventListener('toggle', resolve));
    details.open = true;
    await toggled;
    await images.updateComplete;
    const rows = [...details.querySelectorAll('tbody tr')];
    expect(rows.map(row => [...row.children].map(cell => cell.textContent))).to.deep.equal([
      ['1', '3', '2'],
      ['2', '0', '8'],
    ]);
  });

  it('keeps room for its images while they are loaded', async () => {
    const {images} = await watched('src="a-images.idx3" n="4" columns="2"');
    const before = images.getBoundingClientRect().height;
    expect(textOf(images, 'figure')).to.match(/are being loaded/);
    clearPage();
    const after = await loaded('n="4" columns="2"');
    const sheet = after.images.shadowRoot!.querySelector('.sheet')!.getBoundingClientRect();
    expect(before).to.be.closeTo(sheet.height, 2);
  });

  for (const [title, attributes, sentence] of [
    ['no file', '', /^This shows images: name a file with src="…"/],
    [
      'no image of that label',
      'src="a-images.idx3" only="7"',
      /^None of the images is labelled 7\.$/,
    ],
    ['no image chosen', 'src="a-images.idx3" indices="99"', /^No image was chosen\.$/],
    ['none wanted', 'src="a-images.idx3" n="0"', /^No image was chosen\.$/],
  ] as const) {
    it(`says so when there is ${title}`, async () => {
      const page = attributes ? await loaded(attributes) : await watched('');
      expect(textOf(page.images, '.note')).to.match(sentence);
      expect(page.errors).to.deep.equal([]);
    });
  }

  it('keeps its last good settings and tells of bad ones', async () => {
    const {images, errors} = await loaded('n="3"');
    images.setAttribute('n', 'many');
    images.setAttribute('tile', '2.5');
    images.setAttribute('columns', '-1');
    await images.updateComplete;
    expect(options(images).length).to.equal(3);
    expect(errors.map(({attribute}) => attribute)).to.deep.equal(['n', 'tile', 'columns']);
  });
});
