import {expect} from 'chai';
import {pointsFromJson, pointsFromValue} from '../../../src/data/json.js';
import {pointsFromRows, rowsFromPoints} from '../../../src/data/points.js';
import {errorOf} from './error-of.js';

const expected = [
  [1, 2, -1],
  [3, 4, 1],
];
const shapes: Record<string, unknown> = {
  'lists of three': [
    [1, 2, -1],
    [3, 4, 1],
  ],
  'lists with names of classes': [
    ['1', 2, 'a'],
    [3, 4, 'b'],
  ],
  'lists below a list of headings': [
    ['y', 'x1', 'x2'],
    ['O', 1, 2],
    ['X', 3, 4],
  ],
  'objects with the keys x1, x2 and y': [
    {y: 0, x2: 2, x1: 1},
    {x1: 3, x2: 4, y: 1},
  ],
  'objects with other keys': [
    {kind: 'a', p: 1, q: 2},
    {kind: 'b', p: 3, q: 4},
  ],
  'objects of which the first lacks a key that is not needed': [
    {x1: 1, x2: 2, y: false},
    {x1: 3, x2: 4, y: true, note: 'n'},
  ],
  'an object that holds points': {
    title: 't',
    points: [
      [1, 2, 'O'],
      [3, 4, 'X'],
    ],
  },
  'three lists': {x1: [1, 3], x2: [2, 4], y: [-1, 1]},
};

describe('pointsFromJson', () => {
  for (const [title, value] of Object.entries(shapes)) {
    it(`reads ${title}`, () => {
      expect(rowsFromPoints(pointsFromJson(JSON.stringify(value)))).to.deep.equal(expected);
    });
  }

  it('reads no points from an empty list', () => {
    expect(pointsFromJson('\ufeff []').n).to.equal(0);
    expect(pointsFromJson('{"points": []}').n).to.equal(0);
  });

  it('takes the names of measurements from keys', () => {
    const points = pointsFromJson('[{"kind": "a", "p": 1, "q": 2}, {"kind": "b", "p": 3, "q": 4}]');
    expect(points.names).to.deep.equal(['p', 'q']);
  });

  it('names the row and the key of a fault', () => {
    const error = errorOf(() => pointsFromJson('[{"x1":1,"x2":2,"y":1},{"x1":1,"y":0}]'));
    expect([error.code, error.row, error.column]).to.deep.equal(['missing-cell', 2, 'x2']);
    const large = errorOf(() => pointsFromJson('[[1,2,1],[1e999,2,0]]'));
    expect([large.code, large.row, large.column]).to.deep.equal(['not-finite', 2, 1]);
  });

  for (const text of [
    '3',
    '"a"',
    'null',
    '{}',
    '[1, 2]',
    '{"points": {"points": [[1,2,3]]}}',
    '{"x1": [1]}',
  ]) {
    it(`says what shape it expects instead of ${text}`, () => {
      const error = errorOf(() => pointsFromJson(text));
      expect(error.code).to.equal('shape');
      expect(error.message).to.include('list of points');
    });
  }

  it('names the row that is unlike the others', () => {
    const error = errorOf(() => pointsFromJson('[[1,2,1],[1,2,0],{"x1":1}]'));
    expect([error.code, error.row]).to.deep.equal(['shape', 3]);
  });

  it('refuses lists of different lengths', () => {
    expect(errorOf(() => pointsFromJson('{"x1":[1],"x2":[1,2],"y":[1]}')).code).to.equal('shape');
  });

  it('says that a text is no JSON, a web page, or empty', () => {
    expect(errorOf(() => pointsFromJson('[[1,2,')).code).to.equal('json');
    expect(errorOf(() => pointsFromJson('['.repeat(1e6))).code).to.equal('json');
    expect(errorOf(() => pointsFromJson('<!doctype html>')).code).to.equal('web-page');
    expect(errorOf(() => pointsFromJson(' ')).code).to.equal('empty');
  });

  it('refuses deep nesting without running out of stack', () => {
    const deep = '{"points":'.repeat(2000) + '[]' + '}'.repeat(2000);
    expect(errorOf(() => pointsFromJson(deep)).code).to.equal('shape');
  });

  it('(battery 27) __proto__ in JSON changes no prototype', () => {
    const before = Object.getOwnPropertyNames(Object.prototype).sort();
    const texts = [
      '[{"__proto__": {"x1": 5, "polluted": 1}, "x1": 1, "x2": 2, "y": 1}]',
      '[{"__proto__": 1, "constructor": 2, "toString": "X"}]',
      '{"__proto__": {"points": [[7, 7, 1]]}, "points": [[1, 2, 1]]}',
      '{"constructor": {"prototype": {"polluted": 1}}, "points": [[1, 2, 1]]}',
    ];
    for (const text of texts) {
      expect(rowsFromPoints(pointsFromJson(text))).to.deep.equal([[1, 2, 1]]);
    }
    expect(Object.getOwnPropertyNames(Object.prototype).sort()).to.deep.equal(before);
    expect(({} as {polluted?: unknown}).polluted).to.equal(undefined);
  });

  it('(battery 27) reads nothing that is inherited', () => {
    const inherited = '[{"__proto__": {"x2": 2}, "x1": 1, "y": 1}, {"x1": 1, "x2": 2, "y": 0}]';
    const error = errorOf(() => pointsFromJson(inherited, {columns: ['x1', 'x2', 'y']}));
    expect(error.code).to.be.oneOf(['columns', 'missing-cell']);
    expect(errorOf(() => pointsFromValue(Object.create({points: [[1, 2, 1]]}))).code).to.equal(
      'shape',
    );
  });

  it('reads objects with ever new keys in linear time', () => {
    const first = Object.fromEntries(Array.from({length: 20_000}, (_, i) => [`k${i}`, i]));
    const list = [first, ...Array.from({length: 20_000}, () => ({}))];
    expect(errorOf(() => pointsFromValue(list)).count).to.be.at.least(20_000);
  });
});

describe('pointsFromValue', () => {
  it('takes points back as they are', () => {
    const points = pointsFromRows([
      [1, 2, -1],
      [3, 4, 1],
    ]);
    expect(pointsFromValue(points)).to.deep.equal(points);
  });
});
