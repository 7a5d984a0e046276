import {expect} from 'chai';
import {chooseImages} from '../../../../src/data/images/images.js';
import type {Images} from '../../../../src/data/images/images.js';
import {imagesFromBytes, labelsAddress, labelsFromBytes} from '../../../../src/data/images/read.js';
import {errorOf} from '../error-of.js';

const images: Images = {
  width: 1,
  height: 1,
  n: 5,
  max: 255,
  pixels: Uint8Array.of(1, 2, 3, 4, 5),
  labels: ['8', '2', '3', '8', '2'],
};
const ascii = (bytes: Uint8Array): string => String.fromCharCode(...bytes);
const bytesOf = (text: string): Uint8Array => Uint8Array.from(text, char => char.charCodeAt(0));

describe('chooseImages', () => {
  it('takes the first n', () => {
    expect(chooseImages(images, {n: 2})).to.deep.equal([0, 1]);
    expect(chooseImages(images, {n: 40})).to.deep.equal([0, 1, 2, 3, 4]);
    expect(chooseImages(images, {n: 0})).to.deep.equal([]);
  });

  it('takes the first n of some labels, in the order of the file', () => {
    expect(chooseImages(images, {n: 3, only: ['2', '8']})).to.deep.equal([0, 1, 3]);
    expect(chooseImages(images, {n: 3, only: ['7']})).to.deep.equal([]);
  });

  it('takes indices in the order given, and passes over those that lead nowhere', () => {
    expect(chooseImages(images, {n: 9, indices: [3, 0, 5, -1, 0.5, 3]})).to.deep.equal([3, 0, 3]);
    expect(chooseImages(images, {n: 9, indices: [2, 1], only: ['2']})).to.deep.equal([1]);
  });
});

describe('imagesFromBytes', () => {
  it('tells the formats apart by how a file begins', () => {
    const idx = Uint8Array.of(0, 0, 8, 3, 0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0, 1, 9);
    expect([...imagesFromBytes(idx, ascii).pixels]).to.deep.equal([9]);
    expect([...imagesFromBytes(bytesOf(' [[9]]'), ascii).pixels]).to.deep.equal([9]);
    expect([...imagesFromBytes(bytesOf('9,9,9,9'), ascii).pixels]).to.deep.equal([9, 9, 9, 9]);
  });

  it('refuses other files', () => {
    expect(errorOf(() => imagesFromBytes(bytesOf('%PDF-1.7\n'), ascii)).code).to.equal('pixel');
    expect(errorOf(() => imagesFromBytes(bytesOf('PK\u0003\u0004'), ascii)).code).to.equal(
      'not-text',
    );
  });
});

describe('labelsFromBytes', () => {
  it('reads IDX, a JSON list, and text with a label a line', () => {
    const idx = Uint8Array.of(0, 0, 8, 1, 0, 0, 0, 2, 8, 2);
    for (const bytes of [idx, bytesOf('["8", 2]'), bytesOf('8\n2\n'), bytesOf('8,2')])
      expect(labelsFromBytes(bytes, ascii)).to.deep.equal(['8', '2']);
  });

  it('refuses JSON that is no list', () => {
    expect(errorOf(() => labelsFromBytes(bytesOf('{"8": 2}'), ascii)).code).to.equal('shape');
    expect(errorOf(() => labelsFromBytes(bytesOf('["8"'), ascii)).code).to.equal('json');
  });
});

describe('labelsAddress', () => {
  for (const [name, expected] of [
    ['train-images-idx3-ubyte', 'train-labels-idx1-ubyte'],
    ['data/t10k-images.idx3-ubyte.gz', 'data/t10k-labels.idx1-ubyte.gz'],
    ['images/digits-images.idx3-ubyte?v=2', 'images/digits-labels.idx1-ubyte?v=2'],
    ['images/digits.idx3', undefined],
    ['images.png', undefined],
  ]) {
    it(`goes from ${name} to ${expected ?? 'nothing'}`, () => {
      expect(labelsAddress(name!)).to.equal(expected);
    });
  }
});
