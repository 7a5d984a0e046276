/**
 * Every sentence about data that a reader may see, kept in one place so that they can be
 * translated together.
 */

/** A place in a table: the row counted from 1, the column by heading or number. */
export type Place = {readonly row: number; readonly column: number | string};

const longest = 40;

/** A piece of data inside quotation marks, on one line and cut where it is long. */
export function quoted(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value !== null) return 'an object';
  const text = String(value);
  const cut = text.length > longest ? `${text.slice(0, longest)}…` : text;
  return `“${cut.replace(/[\s\p{Cc}]+/gu, ' ')}”`;
}

const listed = (items: readonly string[]): string => {
  const first = items.slice(0, 6).map(quoted).join(', ');
  return items.length > 6 ? `${first}, …` : first;
};

const at = ({row, column}: Place): string =>
  `Row ${row}, column ${typeof column === 'string' ? quoted(column) : column}:`;

const rule = 'Expected three columns: two of numbers (x1, x2) and one of labels (y).';

export const andMore = (count: number): string =>
  count === 1 ? 'There is 1 more fault.' : `There are ${count} more faults.`;

export const emptyText = 'There is no data: the text is empty.';
export const noRows = `There is a heading but no data below it. ${rule}`;
export const looksLikeWebPage =
  'This looks like a web page, not data. Check the address: it may lead to a page that shows the file, or to an error page.';
export const looksLikeWorkbook =
  'This looks like a spreadsheet file or an archive. Save the sheet as CSV and use that file.';
export const looksLikeUtf16 =
  'This text is not in UTF-8 (it looks like UTF-16). Save the file again as UTF-8.';
export const notJson = 'This is not valid JSON.';
export const jsonShape =
  'Expected a list of points such as [[0.1, 0.2, 1]] or [{"x1": 0.1, "x2": 0.2, "y": 1}], or an object that holds one under "points".';
export const onePointWanted = (found: number): string => `Expected one point, found ${found}.`;
export const unevenColumns = 'The lists x1, x2 and y differ in length.';

export const jsonItem = (row: number, found: unknown): string =>
  `Row ${row}: found ${quoted(found)}, expected a list or an object like in the other rows.`;

export const unclosedQuote = (row: number): string =>
  `Row ${row}: a quotation mark is opened and never closed.`;
export const strayQuote = (place: Place): string =>
  `${at(place)} there is text after the closing quotation mark.`;

export const tooFewColumns = (found: number): string =>
  `Found ${found} ${found === 1 ? 'column' : 'columns'}. ${rule}`;
export const tooFewNumberColumns = (found: number): string =>
  `Found ${found === 0 ? 'no column' : 'only one column'} of numbers. ${rule}`;
export const noLabelColumn = `Found no column of labels beside the numbers. ${rule}`;
export const threeColumnsWanted = (found: number): string =>
  `Three columns have to be named, x1, x2 and y; found ${found}.`;
export const noSuchColumn = (name: number | string, headings: readonly string[]): string =>
  `There is no column ${typeof name === 'string' ? quoted(name) : name}.` +
  (headings.length > 0 ? ` The columns are ${listed(headings)}.` : '');

export const extraCells = (row: number, found: number, expected: number): string =>
  `Row ${row}: found ${found} cells, expected ${expected} like in the other rows. Write decimals with a point, and put text that holds a comma into quotation marks.`;
export const missingCell = (place: Place, expected: 'number' | 'label'): string =>
  `${at(place)} the cell is empty, expected a ${expected}.`;
export const notANumber = (place: Place, found: unknown): string =>
  `${at(place)} found ${quoted(found)}, expected a number.`;
export const notFinite = (place: Place, found: unknown): string =>
  `${at(place)} found ${quoted(found)}, expected a finite number.`;
export const badLabel = (place: Place, found: unknown): string =>
  `${at(place)} found ${quoted(found)}, expected a label: −1 or +1, 0 or 1, O or X, or one of two class names.`;
export const thirdClass = (place: Place, found: string, classes: readonly string[]): string =>
  `${at(place)} found the class ${quoted(found)} beside ${classes.map(quoted).join(' and ')}, expected two classes.`;
export const noSuchPositive = (name: string, classes: readonly string[]): string =>
  `The class ${quoted(name)} is to count as +1 but is not in the data. The classes are ${listed(classes)}.`;
export const noSuchClasses = (names: readonly string[], classes: readonly string[]): string =>
  `None of the classes ${listed(names)} is in the data. The classes are ${listed(classes)}.`;
export const noSuchSet = (name: string, known: readonly string[]): string =>
  `There is no data set called ${quoted(name)}. The sets are ${known.join(', ')}.`;
export const badSetting = (name: string, found: unknown, expected: string): string =>
  `${name}: found ${quoted(found)}, expected ${expected}.`;

/** What stands for the other class where the data names only one. */
export const otherThan = (name: string): string => `not ${name}`;
