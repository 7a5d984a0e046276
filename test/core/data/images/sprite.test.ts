import {expect} from 'chai';
import {pixelsOf} from '../../../../src/data/images/images.js';
import {guessTile, imagesFromPicture} from '../../../../src/data/images/sprite.js';
import type {Picture} from '../../../../src/data/images/sprite.js';
import {errorOf} from '../error-of.js';

/** A grey picture. */
function picture(rows: readonly (readonly number[])[]): Picture {
  const data = rows.flat().flatMap(grey => [grey, grey, grey, 255]);
  return {width: rows[0]!.length, height: rows.length, data: Uint8ClampedArray.from(data)};
}

describe('guessTile', () => {
  for (const [size, tile] of [
    [
      [28, 28],
      [28, 28],
    ],
    [
      [5, 7],
      [5, 7],
    ],
    [
      [280, 28],
      [28, 28],
    ],
    [
      [28, 280],
      [28, 28],
    ],
    [
      [560, 280],
      [28, 28],
    ],
    [
      [320, 640],
      [32, 32],
    ],
    [
      [320, 240],
      [16, 16],
    ],
    [
      [101, 103],
      [101, 103],
    ],
  ] as const) {
    it(`cuts ${size.join(' × ')} into tiles of ${tile.join(' × ')}`, () => {
      expect(guessTile(size[0], size[1])).to.deep.equal(tile);
    });
  }
});

describe('imagesFromPicture', () => {
  const tiles = picture([
    [0, 10, 20, 30],
    [0, 11, 21, 31],
    [0, 12, 22, 32],
    [0, 13, 23, 33],
  ]);

  it('cuts a picture into tiles, row by row', () => {
    const images = imagesFromPicture(tiles, [2, 2]);
    expect([images.n, images.width, images.height, images.max]).to.deep.equal([4, 2, 2, 255]);
    expect([0, 1, 2, 3].map(index => [...pixelsOf(images, index)])).to.deep.equal([
      [0, 10, 0, 11],
      [20, 30, 21, 31],
      [0, 12, 0, 13],
      [22, 32, 23, 33],
    ]);
  });

  it('takes dark for ink on light paper', () => {
    const images = imagesFromPicture(
      picture([
        [255, 255, 255],
        [255, 0, 255],
        [255, 255, 255],
      ]),
    );
    expect([...images.pixels]).to.deep.equal([0, 0, 0, 0, 255, 0, 0, 0, 0]);
  });

  it('takes what is clear for white paper', () => {
    const data = Uint8ClampedArray.of(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 255, 0, 0, 0, 0);
    expect([...imagesFromPicture({width: 4, height: 1, data}, [4, 1]).pixels]).to.deep.equal([
      0, 0, 255, 0,
    ]);
  });

  it('weighs colours by their luma', () => {
    const data = Uint8ClampedArray.of(255, 0, 0, 255, 0, 255, 0, 255, 0, 0, 255, 255, 0, 0, 0, 255);
    const {pixels} = imagesFromPicture({width: 2, height: 2, data});
    expect([...pixels]).to.deep.equal([76, 150, 29, 0]);
  });

  it('refuses tiles that do not fill it', () => {
    const error = errorOf(() => imagesFromPicture(tiles, [3, 2]));
    expect(error.code).to.equal('size');
    expect(error.message).to.match(/4 × 4 pixels cannot be cut into tiles of 3 × 2/);
  });
});
