import {expect} from 'chai';
import {imagesFromCsv} from '../../../../src/data/images/images-from-csv.js';
import {imagesFromJson, imagesFromValue} from '../../../../src/data/images/images-from-json.js';
import {errorOf} from '../error-of.js';

describe('imagesFromCsv', () => {
  for (const [title, text, labels] of [
    ['pixels alone', '0,1,2,3\n4,5,6,7\n', undefined],
    ['a label first', '8,0,1,2,3\n2,4,5,6,7\n', ['8', '2']],
    [
      'a heading that names the label first',
      'label,1x1,1x2,2x1,2x2\n8,0,1,2,3\n2,4,5,6,7\n',
      ['8', '2'],
    ],
    [
      'a heading that names the label last',
      'p1,p2,p3,p4,class\n0,1,2,3,8\n4,5,6,7,2\n',
      ['8', '2'],
    ],
    ['a heading of a word and numbers', 'label,0,1,2,3\n8,0,1,2,3\n2,4,5,6,7\n', ['8', '2']],
    ['names as labels at the end', '0,1,2,3,cat\n4,5,6,7,dog\n', ['cat', 'dog']],
    ['names as labels at the start', 'cat,0,1,2,3\ndog,4,5,6,7\n', ['cat', 'dog']],
    ['semicolons between cells', '8;0;1;2;3\n2;4;5;6;7\n', ['8', '2']],
  ] as const) {
    it(`reads ${title}`, () => {
      const images = imagesFromCsv(text);
      expect([images.n, images.width, images.height]).to.deep.equal([2, 2, 2]);
      expect([...images.pixels]).to.deep.equal([0, 1, 2, 3, 4, 5, 6, 7]);
      expect(images.labels).to.deep.equal(labels);
    });
  }

  it('takes the last column for the label where the first never changes', () => {
    const images = imagesFromCsv('0,1,2,3,8\n0,5,6,7,2\n');
    expect(images.labels).to.deep.equal(['8', '2']);
    expect([...images.pixels]).to.deep.equal([0, 1, 2, 3, 0, 5, 6, 7]);
  });

  for (const [greatest, max] of [
    [1, 1],
    [0.5, 1],
    [16, 16],
    [17, 255],
    [255, 255],
  ]) {
    it(`takes ${max} for full ink where the greatest pixel is ${greatest}`, () => {
      expect(imagesFromCsv(`0,0,0,${greatest}`).max).to.equal(max);
    });
  }

  it('keeps fractions', () => {
    const {pixels} = imagesFromCsv('0,0.25,0.5,1');
    expect(pixels).to.be.instanceOf(Float32Array);
    expect([...pixels]).to.deep.equal([0, 0.25, 0.5, 1]);
  });

  for (const [title, text, code, sentence] of [
    ['a row that is no square', '1,2,3\n', 'size', /first row holds 3 cells/],
    ['a shorter row', '0,1,2,3\n4,5,6\n', 'missing-cell', /Row 2: found 3 cells, expected 4/],
    ['a longer row', 'a,b,c,d\n0,1,2,3\n4,5,6,7,8\n', 'extra-cells', /Row 3: found 5 cells/],
    ['a word among pixels', '0,1,2,3\n4,x,6,7\n', 'pixel', /Image 2, pixel 2: found “x”/],
    ['a negative pixel', '0,-1,2,3\n', 'pixel', /found “-1”, expected a number from 0 to 255/],
    ['a pixel above 255', '0,256,2,3\n', 'pixel', /found “256”/],
    ['NaN', '0,NaN,2,3\n', 'pixel', /found “NaN”/],
    ['a heading alone', 'label,a,b,c,d\n', 'empty', /no images/],
    ['a web page', '<!doctype html><p>Oh', 'web-page', /web page/],
    ['no text', ' \n', 'empty', /empty/],
  ] as const) {
    it(`refuses ${title}`, () => {
      const error = errorOf(() => imagesFromCsv(text));
      expect(error.code).to.equal(code);
      expect(error.message).to.match(sentence);
    });
  }
});

describe('imagesFromValue', () => {
  it('reads an object with size, images and labels', () => {
    const value = {
      width: 3,
      height: 1,
      images: [
        [0, 1, 2],
        [3, 4, 5],
      ],
      labels: [8, 'two'],
    };
    const images = imagesFromValue(value);
    expect([images.n, images.width, images.height]).to.deep.equal([2, 3, 1]);
    expect([...images.pixels]).to.deep.equal([0, 1, 2, 3, 4, 5]);
    expect(images.labels).to.deep.equal(['8', 'two']);
  });

  it('reads a list of lists as square images', () => {
    const images = imagesFromValue([
      [0, 0, 0, 1],
      [1, 0, 0, 0],
    ]);
    expect([images.n, images.width, images.height, images.labels]).to.deep.equal([
      2,
      2,
      2,
      undefined,
    ]);
  });

  it('reads images as rows of pixels', () => {
    const images = imagesFromValue([
      [
        [0, 1, 2],
        [3, 4, 5],
      ],
    ]);
    expect([images.n, images.width, images.height]).to.deep.equal([1, 3, 2]);
    expect([...images.pixels]).to.deep.equal([0, 1, 2, 3, 4, 5]);
  });

  it('takes full ink from the data', () => {
    expect(imagesFromValue({images: [[0, 100, 400, 1000]], max: 1000}).max).to.equal(1000);
    expect(imagesFromValue({images: [[0, 1, 0, 0]], max: 255}).max).to.equal(255);
  });

  it('reads keys that are names of an object’s own parts as nothing special', () => {
    const images = imagesFromJson('{"__proto__": {"width": 9}, "images": [[0,0,0,1]]}');
    expect(images.width).to.equal(2);
  });

  for (const [title, value, code, sentence] of [
    ['a number', 3, 'shape', /Expected {"width"/],
    ['null', null, 'shape', /Expected {"width"/],
    ['a list of numbers', [1, 2, 3, 4], 'shape', /list of pixels for each image/],
    ['no images', {images: []}, 'empty', /no images/],
    ['images of no square and no size', [[1, 2, 3]], 'size', /3 pixels, which make no square/],
    ['an image of another size', [[0, 0, 0, 1], [0]], 'size', /Image 2 has 1 pixel, expected 4/],
    ['half a size', {width: 2, images: [[0, 0, 0, 1]]}, 'shape', /Expected/],
    ['a size of nothing', {width: 0, height: 0, images: [[]]}, 'size', /no pixels/],
    ['an image without pixels', [[]], 'size', /0 pixels/],
    ['text for a pixel', [[0, 0, 0, '1']], 'pixel', /Image 1, pixel 4: found “1”/],
    ['too few labels', {images: [[1], [0]], labels: ['a']}, 'count', /1 label for 2 images/],
    ['labels that are no list', {images: [[1]], labels: 'a'}, 'shape', /Expected/],
    ['a maximum below a pixel', {images: [[9]], max: 1}, 'setting', /max: found “1”/],
    ['an endless pixel', {images: [[Infinity]], max: 1}, 'pixel', /Infinity/],
  ] as const) {
    it(`refuses ${title}`, () => {
      const error = errorOf(() => imagesFromValue(value));
      expect(error.code).to.equal(code);
      expect(error.message).to.match(sentence);
    });
  }

  it('refuses text that is not JSON', () => {
    expect(errorOf(() => imagesFromJson('[[0,')).code).to.equal('json');
  });
});
