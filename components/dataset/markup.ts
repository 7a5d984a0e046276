import {pointsFromCsv} from '../../src/data/csv.js';
import {pointsFromJson, pointsFromValue} from '../../src/data/json.js';
import {pointsFromTable} from '../../src/data/points-from-table.js';
import type {TableOptions} from '../../src/data/points-from-table.js';
import type {Points} from '../../src/data/points.js';
import {tableFromRows} from '../../src/data/table.js';
import {pointsFromText} from '../../src/data/text.js';

const scripts = ['text/csv', 'application/json'].map(type => `script[type="${type}" i]`).join();

/** What of an element's children holds data: its `<ml-point>`s, or else its first table or script; nothing if there is none. */
export function dataInside(dataset: Element): readonly Element[] {
  const own = (selector: string): Element[] =>
    [...dataset.querySelectorAll(selector)].filter(
      element => element.parentElement!.closest(dataset.localName) === dataset,
    );
  const points = own('ml-point');
  return points.length > 0 ? points : own(`table, ${scripts}`).slice(0, 1);
}

/**
 * The points in elements as `dataInside` finds them, or in any one element with text.
 *
 * @throws DataError as the readers of `src/data`
 */
export function pointsFromElements(elements: readonly Element[], options: TableOptions): Points {
  const [first] = elements;
  if (first?.localName === 'ml-point') return pointsFromTags(elements, options);
  if (first?.localName === 'table') return pointsFromHtmlTable(first as HTMLTableElement, options);
  const text = first?.textContent ?? '';
  const type = first?.getAttribute('type')?.trim().toLowerCase();
  if (type === 'application/json') return pointsFromJson(text, options);
  return type === 'text/csv' ? pointsFromCsv(text, options) : pointsFromText(text, options);
}

/** Every tag counts by its attributes alone, also where one lies inside another because its end tag was left out. */
function pointsFromTags(tags: readonly Element[], {columns: _, ...options}: TableOptions): Points {
  const column = (name: string): unknown[] => tags.map(tag => tag.getAttribute(name));
  return pointsFromValue({x1: column('x1'), x2: column('x2'), y: column('y')}, options);
}

function pointsFromHtmlTable({rows, tHead}: HTMLTableElement, options: TableOptions): Points {
  const cells = [...rows].map(row => [...row.cells].map(cell => cell.textContent.trim()));
  const filled = cells.map((row, i) => ({row, number: i + 1})).filter(({row}) => row.some(Boolean));
  const table = tableFromRows(
    filled.map(({row}) => row),
    {rowNumbers: filled.map(({number}) => number), ...(tHead && {header: true})},
  );
  return pointsFromTable(table, options);
}
