import {expect} from 'chai';
import {parseIdx} from '../../../../src/data/images/idx.js';
import {imagesFromIdx, labelsFromIdx} from '../../../../src/data/images/images-from-idx.js';
import {pixelsOf} from '../../../../src/data/images/images.js';
import {errorOf} from '../error-of.js';

/** Two images of 2 × 3 pixels, byte by byte as the format is published: the magic number is 0x00000803. */
const images = [
  0,
  0,
  8,
  3,
  0,
  0,
  0,
  2,
  0,
  0,
  0,
  3,
  0,
  0,
  0,
  2,
  ...[1, 2, 3, 4, 5, 6],
  ...[0, 0, 0, 0, 0, 255],
];
const labels = [0, 0, 8, 1, 0, 0, 0, 2, 8, 2];
const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values);

describe('imagesFromIdx', () => {
  it('reads the images of an idx3-ubyte file', () => {
    const read = imagesFromIdx(bytes(...images));
    expect([read.n, read.width, read.height, read.max]).to.deep.equal([2, 2, 3, 255]);
    expect([...pixelsOf(read, 0)]).to.deep.equal([1, 2, 3, 4, 5, 6]);
    expect([...pixelsOf(read, 1)]).to.deep.equal([0, 0, 0, 0, 0, 255]);
  });

  it('reads from the middle of a buffer', () => {
    const all = bytes(9, 9, 9, ...images);
    expect([...pixelsOf(imagesFromIdx(all.subarray(3)), 0)]).to.deep.equal([1, 2, 3, 4, 5, 6]);
  });

  it('reads sizes as four bytes with the highest first', () => {
    const wide = bytes(
      0,
      0,
      8,
      3,
      0,
      0,
      0,
      1,
      0,
      0,
      0,
      1,
      0,
      0,
      1,
      4,
      ...Array<number>(260).fill(7),
    );
    expect(imagesFromIdx(wide).width).to.equal(260);
  });

  it('reads a file of no images', () => {
    expect(imagesFromIdx(bytes(0, 0, 8, 3, 0, 0, 0, 0, 0, 0, 0, 28, 0, 0, 0, 28)).n).to.equal(0);
  });

  it('tells a file of labels from one of images', () => {
    const {code, message} = errorOf(() => imagesFromIdx(bytes(...labels)));
    expect(code).to.equal('idx');
    expect(message).to.equal(
      'Expected an IDX file of images, which has 3 dimensions; found 1. This seems to be a file of labels.',
    );
  });

  for (const [title, file, code, sentence] of [
    ['nothing', [], 'empty', /file is empty/],
    ['another format', [0x50, 0x4b, 3, 4], 'idx', /begins with the bytes 50 4b/],
    ['a single byte', [0], 'truncated', /found 1 byte, expected 4/],
    ['a heading cut off', images.slice(0, 10), 'truncated', /found 10 bytes, expected 16/],
    [
      'pixels cut off',
      images.slice(0, -1),
      'truncated',
      /2 × 3 × 2 values.*28 bytes.*found 27.*cut off/,
    ],
    ['more than the heading says', [...images, 0], 'size', /28 bytes in all; found 29\.$/],
    [
      'numbers of another type',
      [0, 0, 0x0d, 1, 0, 0, 0, 0],
      'idx',
      /type 0x0d; only unsigned bytes/,
    ],
    [
      'images without pixels',
      [0, 0, 8, 3, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 2],
      'size',
      /no pixels/,
    ],
    ['255 dimensions', [0, 0, 8, 255], 'truncated', /expected 1024/],
  ] as const) {
    it(`refuses ${title}`, () => {
      const error = errorOf(() => imagesFromIdx(bytes(...file)));
      expect(error.code).to.equal(code);
      expect(error.message).to.match(sentence);
    });
  }

  it('refuses images too large to draw', () => {
    const file = new Uint8Array(16 + 2000);
    file.set([0, 0, 8, 3, 0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0x07, 0xd0]);
    expect(errorOf(() => imagesFromIdx(file)).message).to.match(/2000 × 1 pixels is too large/);
  });

  it('refuses sizes whose product is beyond all memory', () => {
    const file = bytes(0, 0, 8, 3, ...Array<number>(12).fill(255));
    expect(errorOf(() => parseIdx(file)).code).to.equal('truncated');
  });
});

describe('labelsFromIdx', () => {
  it('reads the labels of an idx1-ubyte file as text', () => {
    expect(labelsFromIdx(bytes(...labels))).to.deep.equal(['8', '2']);
  });

  it('tells a file of images from one of labels', () => {
    expect(errorOf(() => labelsFromIdx(bytes(...images))).message).to.match(
      /seems to be a file of images/,
    );
  });
});
