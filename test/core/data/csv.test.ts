import {expect} from 'chai';
import {array, assert as check, constantFrom, property, string, tuple} from 'fast-check';
import {parseCsv, pointsFromCsv} from '../../../src/data/csv.js';
import {rowsFromPoints} from '../../../src/data/points.js';
import {errorOf} from './error-of.js';

/** Title, text, and the cells it holds. The first seven follow section 2 of RFC 4180. */
const corpus: readonly (readonly [string, string, readonly (readonly string[])[]])[] = [
  [
    'records that end with CRLF',
    'aaa,bbb,ccc\r\nzzz,yyy,xxx\r\n',
    [
      ['aaa', 'bbb', 'ccc'],
      ['zzz', 'yyy', 'xxx'],
    ],
  ],
  [
    'a last record without a line break',
    'aaa,bbb\r\nzzz,yyy',
    [
      ['aaa', 'bbb'],
      ['zzz', 'yyy'],
    ],
  ],
  ['spaces as part of a cell', 'a , b,c \r\n', [['a ', ' b', 'c ']]],
  [
    'quoted cells',
    '"aaa","bbb","ccc"\r\nzzz,yyy,xxx',
    [
      ['aaa', 'bbb', 'ccc'],
      ['zzz', 'yyy', 'xxx'],
    ],
  ],
  [
    'a line break inside quotes',
    '"aaa","b\r\nbb","ccc"\r\nzzz,yyy,xxx',
    [
      ['aaa', 'b\r\nbb', 'ccc'],
      ['zzz', 'yyy', 'xxx'],
    ],
  ],
  ['a comma inside quotes', '"a,b",c', [['a,b', 'c']]],
  ['a doubled quotation mark', '"aaa","b""bb","ccc"', [['aaa', 'b"bb', 'ccc']]],
  ['a cell that is one quotation mark', '"""",a', [['"', 'a']]],
  ['an empty quoted cell', '"",a', [['', 'a']]],
  ['empty cells at both ends', ',a,', [['', 'a', '']]],
  [
    'LF',
    'a,b\nc,d\n',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  [
    'CR',
    'a,b\rc,d\r',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  [
    'line ends of all kinds in one text',
    'a,b\rc,d\ne,f\r\ng,h',
    [
      ['a', 'b'],
      ['c', 'd'],
      ['e', 'f'],
      ['g', 'h'],
    ],
  ],
  ['a byte-order mark', '\ufeffa,b\n', [['a', 'b']]],
  ['a byte-order mark before a quoted cell', '\ufeff"a",b', [['a', 'b']]],
  [
    'blank lines',
    '\n\na,b\n\r\n  \nc,d\n\n',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  [
    'lines of commas alone, as spreadsheets write them',
    'a,b\n,\nc,d\n,',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  [
    'comments',
    '# made by hand\na,b\n#,c\n#d,e',
    [
      ['a', 'b'],
      ['#', 'c'],
    ],
  ],
  ['a quotation mark in the middle of a cell', '5" pipe,b', [['5" pipe', 'b']]],
  ['spaces around a quoted cell', '1, "a,b" ,c', [['1', 'a,b', 'c']]],
  [
    'semicolons',
    'a;b;c\n"x;y";d;e',
    [
      ['a', 'b', 'c'],
      ['x;y', 'd', 'e'],
    ],
  ],
  [
    'tabs',
    'a\tb\tc\n\t\td',
    [
      ['a', 'b', 'c'],
      ['', '', 'd'],
    ],
  ],
  [
    'tabs between cells that hold commas',
    '0,5\t1,5\tO\n2,5\t3,5\tX',
    [
      ['0,5', '1,5', 'O'],
      ['2,5', '3,5', 'X'],
    ],
  ],
  [
    'text that looks like markup',
    '<script>alert(1)</script>,"<img src=x onerror=""a"">"',
    [['<script>alert(1)</script>', '<img src=x onerror="a">']],
  ],
];

describe('parseCsv', () => {
  for (const [title, text, rows] of corpus) {
    it(`reads ${title}`, () => expect(parseCsv(text).rows).to.deep.equal(rows));
  }

  it('gives back any cells that are quoted as the RFC asks', () => {
    const quote = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
    const awkward = string({unit: constantFrom('"', ',', ';', '\t', '\r', '\n', ' ', '#', 'a')});
    const grids = array(tuple(awkward, awkward, awkward), {minLength: 1});
    check(
      property(grids, constantFrom(',', ';', '\t'), (grid, delimiter) => {
        const rows = grid.map(row => ['first', ...row]);
        const text = rows.map(row => row.map(quote).join(delimiter)).join('\r\n');
        expect(parseCsv(text).rows).to.deep.equal(rows);
      }),
      {seed: 1, numRuns: 300},
    );
  });

  it('counts rows as a spreadsheet does, blank lines and comments included', () => {
    const text = '# note\r\na,b\r\n\r\n"c\r\nc",d\r\ne,f';
    expect(parseCsv(text).rowNumbers).to.deep.equal([2, 4, 5]);
  });

  it('says where a quotation mark is never closed', () => {
    const error = errorOf(() => parseCsv('a,b\nc,"d\ne,f'));
    expect([error.code, error.row]).to.deep.equal(['quote', 2]);
  });

  it('says where text follows a closing quotation mark', () => {
    const error = errorOf(() => parseCsv('a,b\nc,"d"e\n'));
    expect([error.code, error.row, error.column]).to.deep.equal(['quote', 2, 2]);
  });

  it('says that there is nothing to read', () => {
    for (const text of ['', '\ufeff', ' \r\n\t']) {
      expect(errorOf(() => parseCsv(text)).code).to.equal('empty');
    }
  });

  it('takes a web page for what it is', () => {
    for (const text of ['<!DOCTYPE html><p>Not found', '\n <HTML>\n', '<?xml version="1.0"?>']) {
      const error = errorOf(() => parseCsv(text));
      expect(error.code).to.equal('web-page');
      expect(error.message).to.include('looks like a web page');
    }
  });

  it('takes workbooks and UTF-16 for what they are', () => {
    expect(errorOf(() => parseCsv('PK\u0003\u0004\u0014\u0000')).code).to.equal('not-text');
    expect(errorOf(() => parseCsv('\ufffd\ufffdx\u00001\u0000')).message).to.include('UTF-16');
  });
});

describe('pointsFromCsv', () => {
  const expected = [
    [0.5, 1, -1],
    [2, 3.25, 1],
  ];

  it('reads decimal commas where semicolons stand between the cells', () => {
    expect(rowsFromPoints(pointsFromCsv('0,5;1,0;O\n2;3,25;X'))).to.deep.equal(expected);
    expect(rowsFromPoints(pointsFromCsv('x1;x2;y\n0,5;1;-1\n2;3,25;1'))).to.deep.equal(expected);
  });

  it('does not take a decimal comma for two cells silently', () => {
    const error = errorOf(() => pointsFromCsv('x1,x2,y\n0,5,1,0,O\n2,3,X'));
    expect([error.code, error.row]).to.deep.equal(['extra-cells', 2]);
    expect(error.message).to.include('found 5 cells, expected 3');
  });

  it('takes off the apostrophe that guards text from spreadsheets', () => {
    const {labels} = pointsFromCsv("x1,x2,y\n1,2,'=a\n3,4,'b");
    expect(labels).to.deep.equal(["'b", '=a']);
  });

  it('reads a heading without rows as no points', () => {
    expect(pointsFromCsv('X1,X2,Y\n').n).to.equal(0);
    expect(errorOf(() => pointsFromCsv('Hello, dear, world')).code).to.equal('empty');
  });

  it('names the row as the reader sees it', () => {
    const error = errorOf(() => pointsFromCsv('# note\nx1,x2,y\n\n0.1,0.2,O\n0.3,zero,X'));
    expect([error.code, error.row, error.column]).to.deep.equal(['not-a-number', 5, 'x2']);
    expect(error.message).to.equal('Row 5, column “x2”: found “zero”, expected a number.');
  });
});
