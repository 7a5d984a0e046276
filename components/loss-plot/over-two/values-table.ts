import type {TemplateResult} from 'lit';
import type {Point} from '../../../src/geometry/types.js';
import {lossesAtPlaces} from '../../../src/loss/surface.js';
import type {LossName} from '../../../src/loss/point-loss.js';
import {renderScroll, renderTable} from '../../shared/disclosure.js';
import {messages} from '../messages.js';
import type {Axis, Reading} from './reading.js';
import type {Words} from './words.js';

/** Values of each parameter; an odd number has one in the middle. */
const count = 5;

const valuesOf = ({interval: [from, to]}: Axis): number[] =>
  Array.from({length: count}, (_, i) => (from * (count - 1 - i) + to * i) / (count - 1));

/** Losses at a few places as a table. */
export function tableOf(reading: Reading, loss: LossName, words: Words): TemplateResult {
  const {model, dataset, axes, weight} = reading;
  const [first, second] = axes;
  const [columns, rows] = [valuesOf(first), valuesOf(second).reverse()];
  const places = rows.flatMap(b => columns.map((a): Point => [a, b]));
  const cells = lossesAtPlaces(model, dataset, loss, [first.name, second.name], places);
  const table = renderTable(
    [messages.corner(second.name, first.name), ...columns.map(value => words.value(first, value))],
    rows.map((value, row) => [
      words.value(second, value),
      ...cells.slice(row * count, (row + 1) * count).map(cell => words.loss(cell.loss * weight)),
    ]),
  );
  return renderScroll(messages.tableOfTwo, table);
}
