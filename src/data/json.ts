import {dataError} from './data-error.js';
import {plainText} from './foreign-text.js';
import {jsonItem, jsonShape, notJson, unevenColumns} from './messages.js';
import {pointsFromTable, type TableOptions} from './points-from-table.js';
import {pointsFromRows, type Points} from './points.js';
import {sampleSize, tableFromRows, type Rows, type Table} from './table.js';

type Fields = Readonly<Record<string, unknown>>;

/**
 * The points in a JSON text; its shapes are those of `pointsFromValue`.
 *
 * @throws DataError `json` where it does not parse, and as `pointsFromValue` and `plainText`.
 */
export function pointsFromJson(text: string, options: TableOptions = {}): Points {
  return pointsFromValue(parse(plainText(text)), options);
}

/**
 * The points in a value: a list of `[x1, x2, y]`, a list of objects with the keys x1, x2, y or any
 * others (they are the headings), an object of three lists x1, x2, y, or an object that holds one
 * of these under `points`. Only own properties are read and none is ever written, so a key such as
 * `__proto__` is a heading like any other.
 *
 * @throws DataError `shape`, and as `pointsFromTable`; rows are counted from 1.
 */
export function pointsFromValue(value: unknown, options: TableOptions = {}): Points {
  const inner = isFields(value) ? (own(value, 'points') ?? value) : value;
  if (Array.isArray(inner)) {
    if (inner.length === 0) return pointsFromRows([]);
    return pointsFromTable(tableFromList(inner), options);
  }
  const columns = isFields(inner) ? ['x1', 'x2', 'y'].map(name => own(inner, name)) : [];
  if (columns.length > 0 && columns.every(isColumn)) {
    return pointsFromTable(tableFromColumns(columns), options);
  }
  throw dataError('shape', jsonShape);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw dataError('json', notJson);
  }
}

function tableFromList(list: readonly unknown[]): Table {
  const kind = Array.isArray(list[0]) ? Array.isArray : isFields;
  const odd = list.findIndex(item => !kind(item));
  if (odd === 0) throw dataError('shape', jsonShape);
  if (odd > 0) throw dataError('shape', jsonItem(odd + 1, list[odd]), {row: odd + 1});
  return kind === Array.isArray ? tableFromRows(list as Rows) : tableFromObjects(list as Fields[]);
}

/** The headings are the keys of the object that has most of them, among the first thousand. */
function tableFromObjects(list: readonly Fields[]): Table {
  const keys = list
    .slice(0, sampleSize)
    .map(item => Object.keys(item))
    .reduce((fullest, next) => (next.length > fullest.length ? next : fullest));
  return {
    header: keys.map(key => key.trim()),
    size: list.length,
    width: keys.length,
    cell: (row, column) => own(list[row]!, keys[column]!),
    cells: () => keys.length,
    rowNumber: row => row + 1,
  };
}

function tableFromColumns(columns: readonly ArrayLike<unknown>[]): Table {
  const size = columns[0]!.length;
  if (columns.some(column => column.length !== size)) throw dataError('shape', unevenColumns);
  return {
    header: ['x1', 'x2', 'y'],
    size,
    width: 3,
    cell: (row, column) => columns[column]![row],
    cells: () => 3,
    rowNumber: row => row + 1,
  };
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isColumn(value: unknown): value is ArrayLike<unknown> {
  return Array.isArray(value) || (ArrayBuffer.isView(value) && 'length' in value);
}

function own(value: Fields, key: string): unknown {
  return Object.hasOwn(value, key) ? value[key] : undefined;
}
