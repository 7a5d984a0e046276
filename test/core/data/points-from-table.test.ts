import {expect} from 'chai';
import {pointsFromTable, type TableOptions} from '../../../src/data/points-from-table.js';
import {rowsFromPoints} from '../../../src/data/points.js';
import type {Rows} from '../../../src/data/table.js';
import {errorOf} from './error-of.js';

const read = (rows: Rows, options?: TableOptions) => rowsFromPoints(pointsFromTable(rows, options));
const labelled = (...labels: unknown[]): Rows => labels.map((label, i) => [i, i, label]);
const signs = (rows: Rows, options?: TableOptions) => [...pointsFromTable(rows, options).y];
const names = (rows: Rows, options?: TableOptions) => pointsFromTable(rows, options).labels;

describe('the columns of a table', () => {
  const points = [
    [1, 2, -1],
    [3, 4, 1],
  ];

  it('are the first two and the label without a header', () => {
    expect(
      read([
        ['1', '2', 'O'],
        ['3', '4', 'X'],
      ]),
    ).to.deep.equal(points);
    expect(
      read([
        [1, 2, 0],
        [3, 4, 1],
      ]),
    ).to.deep.equal(points);
    expect(
      read([
        ['O', 1, 2],
        ['X', 3, 4],
      ]),
    ).to.deep.equal(points);
  });

  it('are those headed x1, x2 and y, in any case and order', () => {
    const rows = [
      ['Y', 'note', 'X2', ' x1 '],
      ['O', '7', '2', '1'],
      ['X', '8', '4', '3'],
    ];
    expect(read(rows)).to.deep.equal(points);
    expect(pointsFromTable(rows).names).to.equal(undefined);
  });

  it('are the first two of numbers and the first of text under other headings', () => {
    const rows = [
      ['who', 'height', 'weight', 'age'],
      ['ann', 1, 2, 30],
      ['bob', 3, 4, 40],
    ];
    expect(read(rows)).to.deep.equal(points);
    expect(pointsFromTable(rows).names).to.deep.equal(['height', 'weight']);
  });

  it('leave out row numbers without a heading', () => {
    expect(
      read([
        ['', 'a', 'b', 'kind'],
        [0, 1, 2, 'O'],
        [1, 3, 4, 'X'],
      ]),
    ).to.deep.equal(points);
  });

  it('take a column headed label, class or target for the label', () => {
    for (const heading of ['label', 'Class', 'TARGET']) {
      expect(
        read([
          [heading, 'a', 'b', 'c'],
          [0, 1, 2, 'p'],
          [1, 3, 4, 'q'],
        ]),
      ).to.deep.equal(points);
    }
  });

  it('take a column with two values before one with more for the label', () => {
    const rows = [
      ['a', 'b', 'c', 'd'],
      [1, 2, 7, 0],
      [3, 4, 8, 1],
      [3, 4, 9, 1],
    ];
    expect(read(rows).slice(0, 2)).to.deep.equal(points);
  });

  it('can be named by heading or by number from 1', () => {
    const rows = [
      ['a', 'b', 'c', 'd'],
      [9, 'O', 1, 2],
      [9, 'X', 3, 4],
    ];
    expect(read(rows, {columns: ['c', 'D', 'b']})).to.deep.equal(points);
    expect(read(rows, {columns: [3, '4', 2]})).to.deep.equal(points);
    expect(pointsFromTable(rows, {columns: ['c', 'd', 'b']}).names).to.deep.equal(['c', 'd']);
  });

  it('are named in the fault when one is not there', () => {
    const rows = [
      ['a', 'b', 'c'],
      [1, 2, 'O'],
    ];
    for (const column of ['e', 0, 4, 1.5, '__proto__']) {
      const error = errorOf(() => read(rows, {columns: ['a', column, 'c']}));
      expect([error.code, error.column]).to.deep.equal(['columns', column]);
      expect(error.message).to.include('“a”, “b”, “c”');
    }
    expect(errorOf(() => read(rows, {columns: ['a', 'b']})).code).to.equal('columns');
  });

  it('must be three, two of them of numbers', () => {
    const few = errorOf(() =>
      read([
        [1, 2],
        [3, 4],
      ]),
    );
    expect([few.code, few.message]).to.deep.equal([
      'columns',
      'Found 2 columns. Expected three columns: two of numbers (x1, x2) and one of labels (y).',
    ]);
    const text = errorOf(() =>
      read([
        ['a', 'b', 'c', 'd'],
        ['p', 'q', 1, 's'],
      ]),
    );
    expect(text.message).to.include('only one column of numbers');
  });
});

describe('the labels of a table', () => {
  const known: readonly (readonly unknown[])[] = [
    ['-1', '+1'],
    ['\u22121', '1'],
    [-1, 1],
    ['0', '1.0'],
    [0, 1],
    ['O', 'X'],
    ['o', 'x'],
    [false, true],
    ['False', 'TRUE'],
    ['O', '1'],
  ];
  for (const [negative, positive] of known) {
    it(`read ${String(negative)} as −1 and ${String(positive)} as +1`, () => {
      expect(signs(labelled(positive, negative, positive))).to.deep.equal([1, -1, 1]);
      expect(names(labelled(positive, negative))).to.equal(undefined);
      expect(signs(labelled(positive))).to.deep.equal([1]);
      expect(signs(labelled(negative))).to.deep.equal([-1]);
    });
  }

  it('count the alphabetically second of two names as +1', () => {
    const rows = labelled('dog', ' cat', 'dog');
    expect(signs(rows)).to.deep.equal([1, -1, 1]);
    expect(names(rows)).to.deep.equal(['cat', 'dog']);
  });

  it('count the larger of two numbers as +1', () => {
    expect(signs(labelled(10, 9, 10))).to.deep.equal([1, -1, 1]);
    expect(names(labelled('10', '9'))).to.deep.equal(['9', '10']);
  });

  it('count the named class as +1', () => {
    expect(signs(labelled('dog', 'cat'), {positive: 'cat'})).to.deep.equal([-1, 1]);
    expect(names(labelled('dog', 'cat'), {positive: 'cat'})).to.deep.equal(['dog', 'cat']);
    expect(signs(labelled('X', 'o'), {positive: 'O'})).to.deep.equal([-1, 1]);
    expect(names(labelled('X', 'o'), {positive: 'O'})).to.deep.equal(['X', 'O']);
    expect(signs(labelled(2, 1), {positive: '1'})).to.deep.equal([-1, 1]);
  });

  it('say so when the class to count as +1 is not there', () => {
    const error = errorOf(() => read(labelled('dog', 'cat'), {positive: 'Cat'}));
    expect(error.code).to.equal('no-such-class');
    expect(error.message).to.include('“Cat”').and.include('“dog”, “cat”');
  });

  it('of one class with a name are −1 unless it is the one named', () => {
    expect(signs(labelled('cat', 'cat'))).to.deep.equal([-1, -1]);
    expect(names(labelled('cat'))).to.deep.equal(['cat', 'not cat']);
    expect(signs(labelled('cat'), {positive: 'cat'})).to.deep.equal([1]);
    expect(names(labelled('cat'), {positive: 'cat'})).to.deep.equal(['not cat', 'cat']);
    expect(names(labelled('cat'), {positive: 'dog'})).to.deep.equal(['cat', 'dog']);
  });

  it('of a third class are faults where they stand', () => {
    const error = errorOf(() => read(labelled('cat', 'dog', 'emu', 'dog', 'cat')));
    expect([error.code, error.row, error.column, error.count]).to.deep.equal([
      'third-class',
      3,
      3,
      1,
    ]);
    expect(error.message).to.include('“emu” beside “cat” and “dog”');
    expect(errorOf(() => read(labelled(-1, 0, 1))).row).to.equal(2);
    expect(errorOf(() => read(labelled('Q', 'O', 'X'))).row).to.equal(1);
  });

  it('of other classes than those to keep are passed over', () => {
    const rows = [
      ['a', 'b', 'kind'],
      [1, 1, 'emu'],
      ['?', 2, 'emu'],
      [3, 3, 'dog'],
      [4, 4, 'cat'],
    ];
    const points = pointsFromTable(rows, {only: ['cat', 'dog']});
    expect(rowsFromPoints(points)).to.deep.equal([
      [3, 3, 1],
      [4, 4, -1],
    ]);
    expect(points.x1.length).to.equal(2);
    expect(errorOf(() => read(rows, {only: ['cow']})).code).to.equal('no-such-class');
  });

  it('are any numbers for regression', () => {
    expect(signs(labelled('0.25', -3, '1e-3'), {regression: true})).to.deep.equal([
      0.25, -3, 0.001,
    ]);
    const error = errorOf(() => read(labelled('1', 'high'), {regression: true}));
    expect([error.code, error.row]).to.deep.equal(['not-a-number', 2]);
  });

  it('may be called like parts of the language', () => {
    const rows = labelled('constructor', '__proto__', 'constructor');
    expect(names(rows)).to.deep.equal(['__proto__', 'constructor']);
    expect(signs(rows)).to.deep.equal([1, -1, 1]);
  });
});

describe('the faults of a table', () => {
  const faulty: readonly (readonly [string, readonly unknown[], string, number])[] = [
    ['a blank cell', ['', 1, 'O'], 'missing-cell', 1],
    ['a cell of spaces', [1, '  ', 'O'], 'missing-cell', 2],
    ['null', [null, 1, 'O'], 'missing-cell', 1],
    ['a row that is too short', [1, 2], 'missing-cell', 3],
    ['text', [1, 'abc', 'O'], 'not-a-number', 2],
    ['a hexadecimal', ['0x10', 1, 'O'], 'not-a-number', 1],
    ['a number with a separator', ['1,234', 1, 'O'], 'not-a-number', 1],
    ['two numbers in one cell', ['1 2', 1, 'O'], 'not-a-number', 1],
    ['true for a number', [true, 1, 'O'], 'not-a-number', 1],
    ['a list', [[1], 1, 'O'], 'not-a-number', 1],
    ['Infinity', ['Infinity', 1, 'O'], 'not-finite', 1],
    ['-inf', [1, '-inf', 'O'], 'not-finite', 2],
    ['NaN', [NaN, 1, 'O'], 'not-finite', 1],
    ['a number beyond all measure', ['1e999', 1, 'O'], 'not-finite', 1],
    ['NaN for a label', [1, 1, 'NaN'], 'bad-label', 3],
    ['a list for a label', [1, 1, [1]], 'bad-label', 3],
  ];
  for (const [title, row, code, column] of faulty) {
    it(`name the row and column of ${title}`, () => {
      const error = errorOf(() => read([[1, 2, 'O'], [3, 4, 'X'], row, [5, 6, 'X']]));
      expect([error.code, error.row, error.column]).to.deep.equal([code, 3, column]);
      expect(error.message).to.include(`Row 3, column ${column}`);
    });
  }

  it('name the column by its heading', () => {
    const rows = [
      ['width', 'height', 'kind'],
      [1, 2, 'O'],
      [3, 'tall', 'X'],
    ];
    const error = errorOf(() => read(rows));
    expect([error.row, error.column]).to.deep.equal([3, 'height']);
  });

  it('are all found, and the message shows three and counts the rest', () => {
    const rows = Array.from({length: 250}, (_, i) => [i < 5 ? i : 'bad', i, i % 2]);
    const error = errorOf(() => read(rows, {columns: [1, 2, 3]}));
    expect(error.count).to.equal(245);
    expect(error.faults.length).to.equal(100);
    expect(error.faults.slice(0, 3).map(fault => fault.row)).to.deep.equal([6, 7, 8]);
    expect(error.message.match(/Row \d+/g)).to.deep.equal(['Row 6', 'Row 7', 'Row 8']);
    expect(error.message).to.match(/There are 242 more faults\.$/);
  });

  it('quote what was found on one line and cut it', () => {
    const error = errorOf(() =>
      read(
        [
          [1, 2, 'O'],
          [3, `<b>\n${'z'.repeat(1e5)}`, 'X'],
        ],
        {columns: [1, 2, 3]},
      ),
    );
    expect(error.message).to.include('“<b> zzz').and.include('…”');
    expect(error.message.length).to.be.below(150);
  });
});

describe('(battery 12) degenerate tables', () => {
  it('without any row are a fault', () => {
    expect(errorOf(() => read([])).code).to.equal('empty');
    expect(errorOf(() => read([[], ['']])).code).to.equal('columns');
  });

  it('of one point, of equal points and of one class are read', () => {
    expect(read([['0.1', '0.2', 'X']])).to.deep.equal([[0.1, 0.2, 1]]);
    expect(read(labelled('X', 'X'))).to.deep.equal([
      [0, 0, 1],
      [1, 1, 1],
    ]);
    const same = Array.from({length: 5}, () => [1, 1, 'O']);
    expect(read(same)).to.deep.equal(Array.from({length: 5}, () => [1, 1, -1]));
  });

  it('of huge and tiny numbers are read exactly', () => {
    const rows = [
      ['1e308', '-1e308', 'O'],
      ['5e-324', '-0', 'X'],
    ];
    expect(read(rows)).to.deep.equal([
      [1e308, -1e308, -1],
      [5e-324, -0, 1],
    ]);
  });
});
