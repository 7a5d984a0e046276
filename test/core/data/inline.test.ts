import {expect} from 'chai';
import {pointsFromInline} from '../../../src/data/inline.js';
import {rowsFromPoints} from '../../../src/data/points.js';
import {errorOf} from './error-of.js';

const expected = [
  [0.1, 0.2, -1],
  [0.8, 0.9, 1],
];

describe('pointsFromInline', () => {
  for (const text of [
    '0.1,0.2,O; 0.8,0.9,X',
    '0.1 0.2 o;0.8 0.9 x;',
    '\n  0.1, 0.2, -1\n\n  0.8 ,0.9 , +1\r\n',
    '.1\t2e-1 0 ; .8 , .9 1',
    ';0.1,0.2,cat;;0.8,0.9,dog',
  ]) {
    it(`reads ${JSON.stringify(text)}`, () => {
      expect(rowsFromPoints(pointsFromInline(text))).to.deep.equal(expected);
    });
  }

  it('reads no points from no text', () => {
    for (const text of ['', ' ', '\n;\n']) expect(pointsFromInline(text).n).to.equal(0);
  });

  it('takes no row for a heading', () => {
    const error = errorOf(() => pointsFromInline('a,b,O; 0.8,0.9,X'));
    expect([error.code, error.row, error.column]).to.deep.equal(['not-a-number', 1, 1]);
  });

  it('names what is missing or too much', () => {
    expect(errorOf(() => pointsFromInline('0.1,0.2')).column).to.equal(3);
    expect(errorOf(() => pointsFromInline('0.1,,O')).code).to.equal('missing-cell');
    const long = errorOf(() => pointsFromInline('0.1,0.2,O; 0,5,0,6,X'));
    expect([long.code, long.row]).to.deep.equal(['extra-cells', 2]);
  });

  it('counts the class that is named as +1, or reads any number', () => {
    expect([...pointsFromInline('1,2,X; 3,4,O', {positive: 'O'}).y]).to.deep.equal([-1, 1]);
    expect([...pointsFromInline('1,2,0.5', {regression: true}).y]).to.deep.equal([0.5]);
  });
});
