import {expect, nextFrame} from '@open-wc/testing';
import {timeLimit} from '../../../components/shared/load.js';
import {FakeTimer} from '../dataset/fake-fetch.js';
import type {FakeFetch} from '../dataset/fake-fetch.js';
import {
  answer,
  clearPage,
  fakeNetwork,
  imageFile,
  labelFile,
  loaded,
  names,
  options,
  settled,
  textOf,
  watched,
} from './support.js';
import type {Watched} from './support.js';

/** A picture of two tiles of 8 × 8 pixels on white: the first empty, the second with a black pixel in its corner. */
async function spriteFile(): Promise<Blob> {
  const canvas = document.createElement('canvas');
  Object.assign(canvas, {width: 16, height: 8});
  const context = canvas.getContext('2d')!;
  context.fillStyle = '#fff';
  context.fillRect(0, 0, 16, 8);
  context.fillStyle = '#000';
  context.fillRect(9, 1, 1, 1);
  return new Promise(resolve => canvas.toBlob(blob => resolve(blob!)));
}

const packed = (bytes: Uint8Array<ArrayBuffer>): Promise<ArrayBuffer> =>
  new Response(new Blob([bytes]).stream().pipeThrough(new CompressionStream('gzip'))).arrayBuffer();

describe('<ml-images src>', () => {
  let network: FakeFetch;
  beforeEach(() => (network = fakeNetwork()));
  afterEach(() => {
    network.restore();
    clearPage();
  });

  const asked = (): string[] => network.requests.map(({url}) => url.split('/').at(-1)!);

  /** Good images, and then a request for others. */
  async function withGoodImages(): Promise<Watched> {
    const page = await loaded('n="3"');
    page.images.src = 'next.png';
    await page.images.updateComplete;
    return page;
  }

  it('asks for the labels that go with the images by name', async () => {
    await watched('src="digits-images.idx3-ubyte"');
    expect(asked()).to.have.members(['digits-images.idx3-ubyte', 'digits-labels.idx1-ubyte']);
  });

  it('asks for the labels that are named', async () => {
    const {images} = await watched('src="digits-images.idx3-ubyte" labels="mine.json"');
    expect(asked()).to.have.members(['digits-images.idx3-ubyte', 'mine.json']);
    answer('idx3-ubyte', imageFile);
    answer('mine.json', '["a","b","c","d","e","f","g","h","i","j"]');
    await settled(images);
    expect(names(images)[1]).to.equal('image 2, labelled b');
  });

  it('goes without labels where none are found by name', async () => {
    const {images, errors} = await watched('src="a-images.idx3"');
    answer('a-labels.idx1', 'no', {status: 404});
    answer('a-images.idx3', imageFile);
    await settled(images);
    expect(names(images)[0]).to.equal('image 1');
    expect(errors).to.deep.equal([]);
    images.only = ['8'];
    await images.updateComplete;
    expect(textOf(images, '.note')).to.match(/^Only images labelled 8 .* there are no labels/);
  });

  it('reads files packed by gzip', async () => {
    const {images} = await watched('src="a-images.idx3.gz"');
    answer('a-images.idx3.gz', await packed(imageFile));
    answer('a-labels.idx1.gz', await packed(labelFile));
    await settled(images);
    expect(names(images)[9]).to.equal('image 10, labelled 2');
  });

  it('cuts a picture into tiles', async () => {
    const {images} = await watched('src="sprite.png"');
    answer('sprite.png', await spriteFile());
    await settled(images);
    const canvases = [...images.shadowRoot!.querySelectorAll('canvas')];
    const inkAt = (canvas: HTMLCanvasElement): number =>
      canvas.getContext('2d')!.getImageData(1, 1, 1, 1).data[3]!;
    expect(canvases.map(inkAt)).to.deep.equal([0, 255]);
    expect(canvases.map(({width, height}) => [width, height])).to.deep.equal([
      [8, 8],
      [8, 8],
    ]);
  });

  it('cuts a picture into tiles of the size named', async () => {
    const {images} = await watched('src="sprite.png" tile="4 8"');
    answer('sprite.png', await spriteFile());
    await settled(images);
    expect(options(images).length).to.equal(4);
  });

  it('reads JSON and CSV', async () => {
    const {images} = await watched('src="a.json"');
    answer('a.json', '{"images": [[0, 1, 0, 1], [1, 1, 1, 1]], "labels": ["A", "B"]}');
    await settled(images);
    expect(names(images)).to.deep.equal(['image 1, labelled A', 'image 2, labelled B']);
    images.src = 'a.csv';
    await images.updateComplete;
    answer('a.csv', 'label,p,q,r,s\nC,0,1,1,0\nD,1,0,0,1\n');
    await settled(images);
    expect(names(images)).to.deep.equal(['image 1, labelled C', 'image 2, labelled D']);
  });

  for (const [title, body, init, code, sentence] of [
    ['the server answers 404', 'no', {status: 404}, 'load-failed', /server answered 404/],
    ['the server sends a web page', '<!doctype html>', {}, 'bad-data', /web page/],
    ['the file is cut off', imageFile.slice(0, -3), {}, 'bad-data', /cut off/],
    ['the file is empty', '', {}, 'bad-data', /empty/],
    [
      'the picture is cut off',
      Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 1),
      {},
      'load-failed',
      /picture cannot be read/,
    ],
    [
      'the packed file is cut off',
      Uint8Array.of(0x1f, 0x8b, 8, 0),
      {},
      'load-failed',
      /cannot be unpacked/,
    ],
  ] as const) {
    it(`keeps the last good images when ${title} (battery 29)`, async () => {
      const {images, errors} = await withGoodImages();
      answer('next.png', body, init);
      await settled(images);
      expect(errors.map(error => error.code)).to.deep.equal([code]);
      expect(errors[0]).to.include({attribute: 'src', value: 'next.png'});
      expect(errors[0]!.message).to.match(sentence);
      expect(textOf(images, '.problems')).to.equal(errors[0]!.message);
      expect(names(images).length).to.equal(3);
    });
  }

  it('says what is wrong with the labels', async () => {
    const {images, errors} = await watched('src="a-images.idx3" labels="few.txt"');
    answer('a-images.idx3', imageFile);
    answer('few.txt', '8\n2\n');
    await settled(images);
    expect(errors.map(({attribute}) => attribute)).to.deep.equal(['labels']);
    expect(errors[0]!.message).to.match(/2 labels for 10 images/);
    expect(textOf(images, '.note')).to.equal('There are no images to show.');
  });

  it('gives up after ten seconds (battery 29)', async () => {
    const timer = new FakeTimer(timeLimit);
    const {images, errors} = await watched('src="a.json"');
    timer.ring();
    timer.restore();
    await settled(images);
    expect(errors.map(({code}) => code)).to.deep.equal(['timeout']);
  });

  it('keeps the last of several files, and aborts the others (battery 30)', async () => {
    const {images, errors} = await watched('src="0.json"');
    for (let i = 1; i < 5; i++) {
      images.src = `${i}.json`;
      await images.updateComplete;
    }
    for (const i of [4, 1, 3, 0, 2])
      answer(`${i}.json`, `{"images": [[${i}], [0]], "labels": ["${i}", "x"]}`);
    await settled(images);
    expect(names(images)[0]).to.equal('image 1, labelled 4');
    expect(network.requests.map(({signal}) => signal.aborted)).to.deep.equal(Array(5).fill(true));
    expect(errors).to.deep.equal([]);
  });

  it('stops loading when it leaves the page, and begins again when it is back', async () => {
    const {images} = await watched('src="a.json"');
    const place = images.parentElement!;
    images.remove();
    await nextFrame();
    expect(network.last.signal.aborted).to.equal(true);
    place.append(images);
    await images.updateComplete;
    answer('a.json', '[[1], [0]]');
    await settled(images);
    expect(options(images).length).to.equal(2);
  });

  it('loads nothing anew when it is moved', async () => {
    const {images} = await loaded();
    const before = network.requests.length;
    document.body.append(images);
    await settled(images);
    expect(network.requests.length).to.equal(before);
    expect(options(images).length).to.equal(10);
    images.remove();
  });

  it('shows markup in labels as text (battery 26)', async () => {
    const {images} = await watched('src="a.json"');
    answer('a.json', '{"images": [[1], [0]], "labels": ["<img src=x onerror=alert(1)>", "b"]}');
    await settled(images);
    expect(images.shadowRoot!.querySelector('img')).to.equal(null);
    expect(textOf(images, '.label')).to.equal('<img src=x onerror=alert(1)>');
  });
});
