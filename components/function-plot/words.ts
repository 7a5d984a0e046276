import {html} from 'lit';
import type {TemplateResult} from 'lit';
import {ticks} from '../../src/geometry/ticks.js';
import {renderTable} from '../shared/disclosure.js';
import type {Layout} from './layout.js';
import {messages} from './messages.js';

/** How numbers of a plot are written. */
export type Write = (value: number) => string;

/** The plot in words, for those who do not see it. */
export function summaryOf({chart, extent, marks}: Layout, name: string, write: Write): string {
  const [from, to] = chart.x.domain;
  const [least, greatest] = extent;
  return [
    messages.range(name, write(from), write(to), write(least), write(greatest)),
    ...marks.map(({kind, x, y}) => messages.mark(kind.toUpperCase(), write(x), write(y))),
  ].join(' ');
}

/** The values of the function at round places and at the marks, as a table. */
export function tableOf(
  {f, chart, marks, slope}: Layout,
  name: string,
  write: Write,
): TemplateResult {
  const even = ticks(chart.x.domain, 9);
  const places = [...new Set([...even, ...marks.map(({x}) => x)])].sort((a, b) => a - b);
  const column = Float64Array.from(places);
  const [values, slopes] = [f.values(column), f.slopes(column)];
  const slopeAt = (i: number): string =>
    f.hasSlope(places[i]!) ? write(slopes[i]!) : messages.noSlope;
  const marksAt = (place: number): string =>
    marks
      .filter(({x}) => x === place)
      .map(({kind}) => kind.toUpperCase())
      .join(' ');
  const headings: unknown[] = [html`<i>x</i>`, name];
  if (slope) headings.push(messages.slope);
  if (marks.length > 0) headings.push(messages.markHeading);
  const rows = places.map((place, i) => {
    const row = [write(place), write(values[i]!)];
    if (slope) row.push(slopeAt(i));
    if (marks.length > 0) row.push(marksAt(place));
    return row;
  });
  return renderTable(headings, rows);
}
