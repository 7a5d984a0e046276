import {expect} from 'chai';
import {rowsFromPoints} from '../../../src/data/points.js';
import {pointsFromText} from '../../../src/data/text.js';
import {errorOf} from './error-of.js';

describe('pointsFromText', () => {
  it('tells JSON from CSV by its first character', () => {
    for (const text of [
      '\ufeff\n [[1, 2, 1]]',
      '{"points": [[1, 2, 1]]}',
      '1,2,1',
      'x1,x2,y\n1,2,X',
    ]) {
      expect(rowsFromPoints(pointsFromText(text))).to.deep.equal([[1, 2, 1]]);
    }
  });

  it('refuses a web page', () => {
    expect(errorOf(() => pointsFromText('<!doctype html>')).code).to.equal('web-page');
  });
});
