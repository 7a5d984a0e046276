import {expect} from 'chai';
import {assert as check, constantFrom, double, array, tuple, property} from 'fast-check';
import {pointsFromCsv} from '../../../src/data/csv.js';
import {generate, isRegression, setNames} from '../../../src/data/generate.js';
import {pointsFromRows, type ClassNames, type PointRow} from '../../../src/data/points.js';
import {pointsToCsv} from '../../../src/data/to-csv.js';

const two: readonly PointRow[] = [
  [1, 2, -1],
  [3, 4, 1],
];

describe('pointsToCsv', () => {
  it('writes a header and a line for every point', () => {
    const points = pointsFromRows([
      [0.1, -2e-7, -1],
      [1e21, -0, 1],
    ]);
    expect(pointsToCsv(points)).to.equal('x1,x2,y\r\n0.1,-2e-7,-1\r\n1e+21,-0,1\r\n');
  });

  it('writes names of measurements and classes, quoted where needed', () => {
    const points = pointsFromRows(two, {labels: ['a "b"', 'c,d'], names: ['width', 'line\nbreak']});
    const expected = 'width,"line\nbreak",y\r\n1,2,"a ""b"""\r\n3,4,"c,d"\r\n';
    expect(pointsToCsv(points)).to.equal(expected);
  });

  it('(battery 32) guards text that a spreadsheet would run, and no number', () => {
    for (const start of ['=', '+', '-', '@', '\t', '\r', '＝', '  =']) {
      const points = pointsFromRows(two, {labels: ['safe', `${start}HYPERLINK()`]});
      const last = pointsToCsv(points).split('\r\n')[2]!;
      expect(last.replaceAll('"', '')).to.equal(`3,4,'${start}HYPERLINK()`);
    }
    const negative = pointsFromRows(
      [
        [-1, -2, -1],
        [-3, -4, 1],
      ],
      {labels: ['-7', '+5e1']},
    );
    expect(pointsToCsv(negative)).to.equal('x1,x2,y\r\n-1,-2,-7\r\n-3,-4,+5e1\r\n');
  });

  it('(battery 32) guards names of measurements', () => {
    const points = pointsFromRows(two, {names: ['=cmd|x', '@b']});
    expect(pointsToCsv(points)).to.match(/^'=cmd\|x,'@b,y\r\n/);
    expect(pointsFromCsv(pointsToCsv(points)).names).to.deep.equal(['=cmd|x', '@b']);
  });

  for (const name of setNames) {
    it(`gives ${name} back bit for bit`, () => {
      const points = generate(name, {n: 60, noise: 0.1});
      expect(pointsFromCsv(pointsToCsv(points), {regression: isRegression(name)})).to.deep.equal(
        points,
      );
    });
  }

  it('gives any finite points back bit for bit', () => {
    const finite = double({noNaN: true, noDefaultInfinity: true});
    const rows = array(tuple(finite, finite, constantFrom(-1, 1)));
    check(
      property(rows, rows => {
        const points = pointsFromRows(rows);
        expect(pointsFromCsv(pointsToCsv(points))).to.deep.equal(points);
      }),
      {seed: 1},
    );
  });

  const awkward: readonly ClassNames[] = [
    ['cat', 'dog'],
    ['dog', 'cat'],
    ['=1+1', "'=1+1"],
    ["''@x", "'plain"],
    ['-', '+'],
    ['#1', '"'],
    ['a;b\tc', 'x\ny'],
    ['2', '10'],
    ['X', 'O'],
    ['<img src=x onerror=alert(1)>', '__proto__'],
    ['cat', 'not cat'],
  ];
  for (const labels of awkward) {
    it(`gives the classes ${JSON.stringify(labels)} back`, () => {
      const points = pointsFromRows(two, {labels});
      expect(pointsFromCsv(pointsToCsv(points), {positive: labels[1]})).to.deep.equal(points);
    });
  }

  it('does not write names that would be taken for something else', () => {
    for (const names of [
      ['x2', 'x1'],
      ['y', 'b'],
      ['a', ''],
      ['2019', '2020'],
      ['Label', 'c'],
    ] as const) {
      const text = pointsToCsv(pointsFromRows(two, {names}));
      expect(text).to.match(/^x1,x2,y\r\n/);
      expect([...pointsFromCsv(text).x1]).to.deep.equal([1, 3]);
    }
  });

  it('(battery 12) writes no points as a header, and one as one line', () => {
    expect(pointsToCsv(pointsFromRows([]))).to.equal('x1,x2,y\r\n');
    expect(pointsFromCsv(pointsToCsv(pointsFromRows([], {names: ['a', 'b']}))).n).to.equal(0);
    expect(pointsToCsv(pointsFromRows([[1, 2, 1]]))).to.equal('x1,x2,y\r\n1,2,1\r\n');
  });
});
